import { ArtifactFinalizedError, NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ReferenceHandler } from '../artifact-references/types.js';
import { Artifact } from '../artifacts/artifact.js';
import { startTestApi } from '../testing/test-api.js';

/** A store of objects below `bucket://`, and the options that it was asked with. */
function startBucket(count = 3) {
  const asked: unknown[] = [];
  const handler: ReferenceHandler = {
    store: async (uri, { name, checksum, maxObjects }) => {
      asked.push({ uri, name, checksum, maxObjects });
      return Array.from({ length: count }, (_, index) => {
        const path = `${name ?? 'images'}/${index}.png`;
        return { path, ref: `${uri}/${index}.png`, digest: `etag-${index}`, size: index };
      });
    },
  };
  return { asked, referenceHandlers: { bucket: handler } };
}

/** An Api and a version `{entity}/vision/mnist` with `d/a.txt`. */
async function startWithVersion() {
  const kit = startTestApi({}, { retryDelayMs: 1 });
  const target = { api: kit.api, entity: kit.server.entity, project: 'vision' };
  const artifact = new Artifact('mnist', 'dataset');
  await artifact.newFile('d/a.txt', 'hello');
  await artifact.save(target);
  kit.takeNames();
  return Object.assign(kit, { artifact, target });
}

function shown({ path, ref, digest, size }: ArtifactEntry): unknown {
  return { path, ref, digest, size };
}

it('adds what the store of a scheme says, one entry an object [API-818]', async () => {
  const { asked, referenceHandlers } = startBucket();
  const draft = new Artifact('mnist', 'dataset');

  const entries = await draft.addReference('bucket://b/x', { name: 'pictures', referenceHandlers });

  expect(asked).toEqual([{ uri: 'bucket://b/x', name: 'pictures', checksum: undefined, maxObjects: 10_000_000 }]);
  expect(entries.map(shown)).toEqual([
    { path: 'pictures/0.png', ref: 'bucket://b/x/0.png', digest: 'etag-0', size: 0 },
    { path: 'pictures/1.png', ref: 'bucket://b/x/1.png', digest: 'etag-1', size: 1 },
    { path: 'pictures/2.png', ref: 'bucket://b/x/2.png', digest: 'etag-2', size: 2 },
  ]);
  expect(entries[0]?.parentArtifact()).toBe(draft);
  expect([...(await draft.manifest()).entries.values()].map(shown)).toEqual(entries.map(shown));
});

it.each(['images/a.png', './a.png', '/a.png', 'C:\\a.png', ''])(
  'refuses %j, which is no URI [API-819]',
  async (uri) => {
    await expect(new Artifact('mnist', 'dataset').addReference(uri, { name: 'a' })).rejects.toThrow(
      new ValidationError('A reference is a URI with a scheme. To refer to a local file, use file://.'),
    );
  },
);

it('asks nobody without a checksum: the URI is the digest [API-820]', async () => {
  await using kit = await startWithVersion();
  const { asked, referenceHandlers } = startBucket();
  const draft = new Artifact('other', 'dataset');
  const id = Buffer.from(kit.artifact.id ?? '', 'base64').toString('hex');

  for (const uri of ['https://a.test/x.bin', `wandb-artifact://${id}/d/a.txt`]) {
    const [entry] = await draft.addReference(uri, { checksum: false, api: kit.api });
    expect(entry).toMatchObject({ path: uri.slice(uri.lastIndexOf('/') + 1), ref: uri, digest: uri, size: null });
  }
  await draft.addReference('bucket://b/x', { checksum: false, referenceHandlers });

  expect(asked).toEqual([{ uri: 'bucket://b/x', name: undefined, checksum: false, maxObjects: 10_000_000 }]);
  expect([kit.takeNames(), kit.fetched.filter(({ method }) => method === 'GET')]).toEqual([[], []]);
});

it('refuses more objects than are allowed, and adds none [API-821]', async () => {
  const { referenceHandlers } = startBucket(4);
  const draft = new Artifact('mnist', 'dataset');

  await expect(draft.addReference('bucket://b/x', { maxObjects: 3, referenceHandlers })).rejects.toThrow(
    'There are more than 3 objects. Set maxObjects to allow more.',
  );
  expect((await draft.manifest()).entries.size).toBe(0);
  expect(await draft.addReference('bucket://b/x', { maxObjects: 4, referenceHandlers })).toHaveLength(4);
});

it('refers to an entry of a logged artifact by the id of that [API-822]', async () => {
  await using kit = await startWithVersion();
  const draft = new Artifact('other', 'dataset');
  const entry = await kit.artifact.getEntry('d/a.txt');

  const [own, named] = [
    ...(await draft.addReference(entry)),
    ...(await draft.addReference(entry, { name: 'x/y.txt' })),
  ];

  const id = Buffer.from(kit.artifact.id ?? '', 'base64').toString('hex');
  const ref = `wandb-artifact://${id}/d/a.txt`;
  expect(own).toMatchObject({ path: 'a.txt', ref, digest: entry.digest, size: 5 });
  expect(named).toMatchObject({ path: 'x/y.txt', ref });
  await draft.save(kit.target);
  expect((await draft.manifest()).entries.get('x/y.txt')).toMatchObject({ ref, digest: entry.digest });
});

it('finds the entry that the URI of an artifact leads to [API-822]', async () => {
  await using kit = await startWithVersion();
  const draft = new Artifact('other', 'dataset');
  const id = Buffer.from(kit.artifact.id ?? '', 'base64').toString('hex');
  const ref = `wandb-artifact://${id}/d/a.txt`;

  const [entry] = await draft.addReference(ref, { api: kit.api });

  expect(entry).toMatchObject({ path: 'a.txt', ref, digest: 'XUFAKrxLKna5cZ2REBfFkg==', size: 5 });
  for (const missing of [`wandb-artifact://${id}/nothing`, 'wandb-artifact://abcdef/a', 'wandb-artifact://abc/a']) {
    await expect(draft.addReference(missing, { api: kit.api })).rejects.toThrow(NotFoundError);
  }
});

it('refers to where a reference leads, not to the reference [API-822]', async () => {
  await using kit = await startWithVersion();
  const middle = new Artifact('middle', 'dataset');
  await middle.addReference(await kit.artifact.getEntry('d/a.txt'));
  await middle.save(kit.target);
  const last = new Artifact('last', 'dataset');

  const [entry] = await last.addReference(await middle.getEntry('a.txt'), { name: 'b.txt' });

  expect(entry?.ref).toBe((await middle.getEntry('a.txt')).ref);
});

it('refers to an entry of a draft, which has to be logged first', async () => {
  await using kit = await startWithVersion();
  const pending = new Artifact('pending', 'dataset');
  const later = await pending.newFile('later.txt', 'later');
  const referrer = new Artifact('referrer', 'dataset');
  const [entry] = await referrer.addReference(later);
  expect(entry?.ref).toMatch(/^wandb-client-artifact:\/\/[0-9a-f]{128}\/later\.txt$/);

  await expect(referrer.save(kit.target)).rejects.toThrow(
    '"later.txt" refers to an artifact that is not logged. Save that one first.',
  );
  await pending.save(kit.target);
  await referrer.save(kit.target);

  const id = Buffer.from(pending.id ?? '', 'base64').toString('hex');
  expect((await referrer.getEntry('later.txt')).ref).toBe(`wandb-artifact://${id}/later.txt`);
});

it('refuses entries of no artifact, names that are no paths, and contents that are there [API-818]', async () => {
  const { referenceHandlers } = startBucket(1);
  const draft = new Artifact('mnist', 'dataset');
  await draft.newFile('images/0.png', 'mine');

  await expect(draft.addReference(new ArtifactEntry({ path: 'a', digest: 'x' }))).rejects.toThrow(ValidationError);
  await expect(draft.addReference('bucket://b/x', { name: '../x', referenceHandlers })).rejects.toThrow(
    ValidationError,
  );
  await expect(draft.addReference('bucket://b/x', { referenceHandlers })).rejects.toThrow(
    '"images/0.png" is in the artifact already, with another content.',
  );
  draft.finalize();
  await expect(draft.addReference('bucket://b/x', { name: 'y', referenceHandlers })).rejects.toThrow(
    ArtifactFinalizedError,
  );
});
