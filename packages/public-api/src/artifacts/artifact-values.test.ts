import { ArtifactNotLoggedError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { linkedArtifact, loggedArtifact } from '../testing/artifact-answers.js';
import { startTestApi } from '../testing/test-api.js';
import { Artifact, recordOf } from './artifact.js';
import { ttlToSend } from './set-values.js';

it('keeps changes local [API-728, API-729, API-736, API-738]', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  artifact.description = null;
  artifact.metadata = { a: [1, { b: true }] };
  artifact.metadata['c'] = 2;
  artifact.aliases = ['best', 'v 2', 'best'];
  artifact.aliases.push('more');
  artifact.tags = ['small', 'two words', 'ä-1_b', 'small'];

  expect(artifact.description).toBeNull();
  expect(artifact.metadata).toEqual({ a: [1, { b: true }], c: 2 });
  expect(artifact.aliases).toEqual(['best', 'v 2', 'more']);
  expect(artifact.tags).toEqual(['small', 'two words', 'ä-1_b']);
  expect(kit.sent).toEqual([]);
});

it('makes null of NaN, and copies what it is given [API-729]', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);
  const metadata = { nested: { value: Number.NaN }, when: new Date(0), big: 2n ** 60n };

  artifact.metadata = metadata;
  metadata.nested.value = 1;

  expect(artifact.metadata).toEqual({ nested: { value: null }, when: '1970-01-01T00:00:00.000Z', big: 2n ** 60n });
});

it.each([[null], [[1]], ['{}'], [new Map()], [{ a: undefined }], [{ a: () => 1 }]])(
  'refuses the metadata %j [API-729]',
  async (metadata) => {
    await using kit = startTestApi();
    const artifact = loggedArtifact(kit);

    expect(() => {
      artifact.metadata = metadata as never;
    }).toThrow(ValidationError);
  },
);

it('refuses more than 100 keys of metadata, and takes 100 [API-730]', () => {
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));

  expect(new Artifact('a', 'b', { metadata: keys(100) }).metadata).toEqual(keys(100));
  expect(() => new Artifact('a', 'b', { metadata: keys(101) })).toThrow(
    new ValidationError('Metadata has 101 keys, and W&B takes at most 100.'),
  );
});

it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'refuses %d in metadata, and says where it is [API-731]',
  (value) => {
    expect(() => new Artifact('a', 'b', { metadata: { x: [{ y: value }] } })).toThrow(
      new ValidationError(`metadata.x.0.y is ${value}, which W&B does not take.`),
    );
  },
);

it.each([null, '', '{}'])('shows the metadata %j of a server as an empty object [API-729]', async (metadata) => {
  await using kit = startTestApi();

  expect(loggedArtifact(kit, { metadata }).metadata).toEqual({});
});

it.each(['{', '[]'])('rejects the metadata %j of a server when it is read, not before', async (metadata) => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit, { metadata });

  expect(() => artifact.metadata).toThrow(UnexpectedResponseError);
});

it.each([['a/b'], ['a:b'], [''], [1]])('refuses the alias %j [API-736]', async (alias) => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(() => {
    artifact.aliases = [alias as string];
  }).toThrow(ValidationError);
  expect(artifact.aliases).toEqual(['latest']);
});

it('refuses one text for a list of aliases or tags', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(() => {
    artifact.aliases = 'best' as never;
  }).toThrow(new ValidationError('Aliases must be an array of strings.'));
  expect(() => {
    artifact.tags = 'small' as never;
  }).toThrow(new ValidationError('Tags must be an array of strings.'));
});

it.each(['', ' a', 'a ', 'a\n', 'a:b', 'a/b', 'a\tb', 'a,b'])('refuses the tag %j [API-738]', async (tag) => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(() => {
    artifact.tags = [tag];
  }).toThrow(ValidationError);
});

it('reads and changes how long a version is kept, in milliseconds [API-732, API-733]', async () => {
  await using kit = startTestApi();
  const kept = loggedArtifact(kit, { ttlDurationSeconds: 60, ttlIsInherited: false });
  const { values } = recordOf(kept);

  expect([kept.ttl, ttlToSend(values.ttl)]).toEqual([60_000, null]);
  kept.ttl = 90_500;
  expect([kept.ttl, ttlToSend(values.ttl)]).toEqual([90_500, 90]);
  kept.ttl = null;
  expect([kept.ttl, ttlToSend(values.ttl)]).toEqual([null, -2]);
  kept.ttl = 'inherit';
  expect(ttlToSend(values.ttl)).toBe(-1);
  expect(loggedArtifact(kit).ttl).toBeNull();
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '60', undefined])('refuses the ttl %j [API-732]', async (ttl) => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(() => {
    artifact.ttl = ttl as never;
  }).toThrow(ValidationError);
  expect(artifact.ttl).toBeNull();
});

it('refuses another ttl for histories and for links [API-734]', async () => {
  await using kit = startTestApi();
  const history = loggedArtifact(kit, { artifactType: { name: 'wandb-history' } });
  const link = linkedArtifact(kit);

  for (const artifact of [history, link]) {
    expect(() => {
      artifact.ttl = 1000;
    }).toThrow(ValidationError);
  }
});

it('cannot tell the ttl that only the server knows [API-735]', async () => {
  await using kit = startTestApi();
  const draft = new Artifact('mnist', 'dataset');
  const artifact = loggedArtifact(kit);
  artifact.ttl = 'inherit';

  expect(() => draft.ttl).toThrow(ArtifactNotLoggedError);
  expect(() => artifact.ttl).toThrow(ArtifactNotLoggedError);
  draft.ttl = 1000;
  expect(draft.ttl).toBe(1000);
});

it('warns that a change of a link is one of its source', async () => {
  const warnings: string[] = [];
  const onEvent = (event: { type: string; message?: string }): void => {
    if (event.type === 'warning') warnings.push(event.message ?? '');
  };
  await using kit = startTestApi({}, { onEvent });
  const link = linkedArtifact(kit);

  link.description = 'new';
  link.metadata = {};
  link.tags = [];
  link.aliases = ['best'];

  expect(warnings).toEqual(
    ['description', 'metadata', 'tags'].map(
      (field) => `digits:v0 is a link: its ${field} is that of mnist and all its links.`,
    ),
  );
});
