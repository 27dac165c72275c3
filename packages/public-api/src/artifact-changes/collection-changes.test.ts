import {
  type ClientEvent,
  ConflictError,
  NotFoundError,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { data, startTestApi } from '../testing/test-api.js';

/** An Api with a version of `{entity}/vision/mnist`, and one of `{entity}/vision/cifar` that is linked to `{entity}/vision/digits`. */
async function startWithCollections() {
  const events: ClientEvent[] = [];
  const kit = startTestApi({}, { retryDelayMs: 1, onEvent: (event) => events.push(event) });
  const { entity } = kit.server;
  const log = async (name: string): Promise<Artifact> => {
    const artifact = new Artifact(name, 'dataset');
    await artifact.newFile('a.txt', 'hello');
    return artifact.save({ api: kit.api, entity, project: 'vision' });
  };
  await log('mnist');
  await (await log('cifar')).link('vision/digits');
  const read = (name: string, type = 'dataset') => kit.api.artifactCollection(type, `${entity}/vision/${name}`);
  const sequence = await read('mnist');
  const portfolio = await read('digits');
  kit.takeNames();
  return Object.assign(kit, {
    read,
    sequence,
    portfolio,
    variables: (name: string) => kit.sent.filter((sent) => sent.name === name).map(({ variables }) => variables),
    deprecations: () => events.flatMap((event) => (event.type === 'deprecation' ? event.name : [])),
  });
}

it('writes name and description of a collection that versions are logged to [API-671, API-673, API-682]', async () => {
  await using kit = await startWithCollections();
  kit.sequence.name = 'handwriting';
  kit.sequence.description = 'Digits';
  expect(kit.takeNames()).toEqual([]);

  await kit.sequence.save();

  expect(kit.takeNames()).toEqual(['UpdateArtifactSequence']);
  expect(kit.variables('UpdateArtifactSequence')).toEqual([
    { id: kit.sequence.id, name: 'handwriting', description: 'Digits' },
  ]);
  expect(await kit.read('handwriting')).toMatchObject({ id: kit.sequence.id, description: 'Digits' });
  await expect(kit.read('mnist')).rejects.toThrow(NotFoundError);
});

it('writes name and description of a collection of links [API-683]', async () => {
  await using kit = await startWithCollections();
  kit.portfolio.description = 'The best';

  await kit.portfolio.save();

  expect(kit.takeNames()).toEqual(['UpdateArtifactPortfolio']);
  expect((await kit.read('digits')).description).toBe('The best');
  kit.portfolio.description = null;
  await kit.portfolio.save();
  expect(kit.variables('UpdateArtifactPortfolio').at(-1)).toMatchObject({ description: '' });
});

it('moves a collection to another type [API-672, API-684]', async () => {
  await using kit = await startWithCollections();
  kit.sequence.type = 'images';

  await kit.sequence.save();

  expect(kit.takeNames()).toEqual(['MoveArtifactSequence']);
  expect(kit.variables('MoveArtifactSequence')).toEqual([{ id: kit.sequence.id, type: 'images' }]);
  expect((await kit.read('mnist', 'images')).type).toBe('images');
  expect(() => {
    kit.portfolio.type = 'images';
  }).toThrow(ValidationError);
});

it('does not move a collection whose versions are linked', async () => {
  await using kit = await startWithCollections();
  const cifar = await kit.read('cifar');
  cifar.type = 'images';

  await expect(cifar.save()).rejects.toThrow(ConflictError);
  await (await kit.api.artifact(`${kit.server.entity}/vision/digits`)).unlink();
  await cifar.save();

  expect((await kit.read('cifar', 'images')).type).toBe('images');
});

it.each(['job', 'wandb-history', ''])('does not move a collection to the type %j', async (type) => {
  await using kit = await startWithCollections();
  kit.sequence.type = type;

  await expect(kit.sequence.save()).rejects.toThrow(ValidationError);
  await expect(kit.sequence.changeType(type)).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('sends the tags that came and went, by the name that the server knows [API-674, API-685]', async () => {
  await using kit = await startWithCollections();
  kit.sequence.tags = ['images', 'small data'];
  await kit.sequence.save();
  kit.sequence.name = 'renamed';
  kit.sequence.tags = ['images', 'new'];

  await kit.sequence.save();

  const place = { entityName: kit.server.entity, projectName: 'vision' };
  expect(kit.variables('AddCollectionTags')).toEqual([
    { input: { ...place, artifactCollectionName: 'mnist', tags: [{ tagName: 'images' }, { tagName: 'small data' }] } },
    { input: { ...place, artifactCollectionName: 'renamed', tags: [{ tagName: 'new' }] } },
  ]);
  expect(kit.variables('DeleteCollectionTags')).toEqual([
    { input: { ...place, artifactCollectionName: 'renamed', tags: [{ tagName: 'small data' }] } },
  ]);
  expect((await kit.read('renamed')).tags.toSorted()).toEqual(['images', 'new']);
});

it('refuses tags that are no words, also with a line break at their end [API-674, API-675]', async () => {
  await using kit = await startWithCollections();

  for (const tag of ['a/b', '', ' a', 'a ', 'line\n']) {
    expect(() => {
      kit.sequence.tags = [tag];
    }).toThrow(ValidationError);
    kit.sequence.tags = [];
    kit.sequence.tags.push(tag);
    await expect(kit.sequence.save()).rejects.toThrow(ValidationError);
  }
  expect(kit.takeNames()).toEqual([]);
});

it('sends nothing when nothing changed, and no tags when those did not [API-686]', async () => {
  await using kit = await startWithCollections();
  kit.sequence.tags = ['images'];
  await kit.sequence.save();
  kit.takeNames();

  await kit.sequence.save();
  expect(kit.takeNames()).toEqual([]);
  kit.sequence.description = 'Digits';
  await kit.sequence.save();
  expect(kit.takeNames()).toEqual(['UpdateArtifactSequence']);
});

it('keeps what is assigned while it is being saved, for the next time', async () => {
  await using kit = await startWithCollections();
  kit.answer('AddCollectionTags', () => {
    kit.sequence.description = 'later';
    return undefined;
  });
  kit.sequence.tags = ['small'];

  await kit.sequence.save();
  expect((await kit.read('mnist')).description).toBeNull();
  await kit.sequence.save();

  expect((await kit.read('mnist')).description).toBe('later');
});

it('leaves what others have changed since the collection was read', async () => {
  await using kit = await startWithCollections();
  const other = await kit.read('digits');
  other.name = 'handwriting';
  await other.save();
  kit.portfolio.description = 'The best';

  await kit.portfolio.save();

  expect(await kit.read('handwriting')).toMatchObject({ id: other.id, description: 'The best' });
});

it.each(['', 'a/b', 'a:b', 'x'.repeat(129)])('refuses the name %j', async (name) => {
  await using kit = await startWithCollections();

  expect(() => {
    kit.sequence.name = name;
  }).toThrow(ValidationError);
  expect(kit.sequence.name).toBe('mnist');
});

it('keeps what is written when the next request fails', async () => {
  await using kit = await startWithCollections();
  let isDown = true;
  kit.answer('MoveArtifactSequence', () => (isDown ? data({ moveArtifactSequence: null }) : undefined));
  kit.sequence.name = 'renamed';
  kit.sequence.type = 'images';
  kit.sequence.tags = ['small'];

  await expect(kit.sequence.save()).rejects.toThrow(UnexpectedResponseError);
  isDown = false;
  await kit.sequence.save();

  expect(await kit.read('renamed', 'images')).toMatchObject({ tags: ['small'], type: 'images' });
});

it('changes the type at once the old way, of versions only [API-687]', async () => {
  await using kit = await startWithCollections();
  kit.sequence.description = 'not saved';

  await kit.sequence.changeType('images');

  expect(kit.takeNames()).toEqual(['MoveArtifactSequence']);
  expect([kit.sequence.type, kit.sequence.description]).toEqual(['images', 'not saved']);
  await expect(kit.portfolio.changeType('images')).rejects.toThrow(
    'digits is a collection of links, whose type cannot be changed.',
  );
  expect(kit.deprecations()).toEqual(['collection.changeType', 'collection.changeType']);
});

it('deletes a collection as what it is [API-688]', async () => {
  await using kit = await startWithCollections();

  await kit.portfolio.delete();
  await kit.sequence.delete();

  expect(kit.takeNames()).toEqual(['DeleteArtifactPortfolio', 'DeleteArtifactSequence']);
  for (const name of ['mnist', 'digits']) await expect(kit.read(name)).rejects.toThrow(NotFoundError);
});

it('does not take an answer for a success that is none', async () => {
  await using kit = await startWithCollections();
  kit.answer('UpdateArtifactSequence', () => data({ updateArtifactSequence: null }));
  kit.answer('DeleteArtifactSequence', () => data({ deleteArtifactSequence: null }));
  kit.sequence.description = 'Digits';

  await expect(kit.sequence.save()).rejects.toThrow(UnexpectedResponseError);
  await expect(kit.sequence.delete()).rejects.toThrow(UnexpectedResponseError);
});
