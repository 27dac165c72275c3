import { mkdir, mkdtempDisposable, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createServer } from '../create-server.js';
import { hexMd5, logVersion } from '../testing/artifact-writer.js';
import { countContents } from '../testing/stored-contents.js';
import { openTestServer, type TestServer } from '../testing/test-server.js';
import { removeArtifact } from './artifacts/delete-artifacts.js';
import { createDiskBlobs, createMemoryBlobs } from './blobs.js';
import { openDatabase } from './database.js';
import { createSmallBlobs, smallBlobBytes } from './small-blobs.js';
import { openStore, type Store } from './store.js';
import { createUnusedBlobs } from './unused-blobs.js';

const large = 'x'.repeat(smallBlobBytes + 1);

/** A data directory whose run `r` has two files and whose version has two, a small one and a large one each. */
async function makeData() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-unused-'));
  const dataDir = folder.path;
  await using test = openTestServer({ dataDir });
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });
  await upload(test, { small: 'small', large });
  await logVersion(test, { files: { small: 'of artifact', large: `artifact ${large}` } });
  return {
    dataDir,
    /** Does what a server does that ends right after the commit. */
    endAfter: (work: (store: Store) => void) => {
      const store = openStore({ directory: dataDir, now: Date.now, silenceMs: 1 });
      store.transaction(() => work(store));
      store.close();
    },
    restart: () => createServer({ dataDir }).close(),
    count: () => countContents(dataDir),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

async function upload(test: TestServer, files: Readonly<Record<string, string>>): Promise<void> {
  await test.query(
    `mutation($files:[String!]!){createRunFiles(input:{entityName:"local",projectName:"p",runName:"r",files:$files}){runID}}`,
    { files: Object.keys(files) },
  );
  for (const [name, content] of Object.entries(files)) {
    expect((await test.send('PUT', `/files/local/p/r/${name}`, content)).status).toBe(200);
  }
}

it.each<[string, number, (store: Store) => void]>([
  ['run files', 3, ({ files }) => files.removeOfRun(1)],
  ['a version', 2, (store) => removeArtifact(store, 1)],
  ['a file that was replaced', 4, ({ files }) => files.setContent(2, { blob: '9', sizeBytes: 0, md5: '' }, '')],
])('removes contents at the next start that an ended server left behind: %s', async (_, left, work) => {
  await using data = await makeData();
  const before = await data.count();

  data.endAfter(work);
  const between = await data.count();
  await data.restart();

  expect([before, between, await data.count()]).toEqual([5, 5, left]);
});

it('keeps nothing on the list of what is to be removed that a transaction did not delete', async () => {
  await using data = await makeData();

  expect(() =>
    data.endAfter((store) => {
      removeArtifact(store, 1);
      throw new Error('no');
    }),
  ).toThrow('no');
  await data.restart();

  expect(await data.count()).toBe(5);
});

it('keeps a content that was uploaded again before the next start', async () => {
  await using data = await makeData();
  data.endAfter((store) => removeArtifact(store, 1));

  await using test = openTestServer({ dataDir: data.dataDir });
  await logVersion(test, { files: { large: `artifact ${large}` } });
  await upload(test, { large });
  await test.server.close();
  await data.restart();

  await using again = openTestServer({ dataDir: data.dataDir });
  const content = await again.send('GET', `/artifacts/local/${hexMd5(`artifact ${large}`)}`);
  expect(await content.text()).toBe(`artifact ${large}`);
  expect(await (await again.send('GET', '/files/local/p/r/large')).text()).toBe(large);
  expect(await data.count()).toBe(4);
});

it('deletes a file whose content cannot be removed now, and removes the content later', async () => {
  await using data = await makeData();
  const store = openStore({ directory: data.dataDir, now: Date.now, silenceMs: 1 });
  const { id = 0, blob } = store.files.byName(1, 'large') ?? {};
  store.close();
  const place = join(data.dataDir, 'blobs', String(blob).slice(0, 2), String(blob));
  await rename(place, `${place}.aside`);
  await mkdir(place);
  using warning = vi.spyOn(process, 'emitWarning').mockReturnValue();

  await using test = openTestServer({ dataDir: data.dataDir });
  const removed = await test.query('mutation($id:ID!){deleteFiles(input:{files:[$id]}){success}}', {
    id: Buffer.from(`File:${id}`).toString('base64'),
  });
  await test.server.close();
  await rm(place, { recursive: true });
  await rename(`${place}.aside`, place);
  await data.restart();

  expect(removed).toEqual({ deleteFiles: { success: true } });
  expect(warning).toHaveBeenCalledWith(expect.stringContaining('are not removed yet'));
  expect(await data.count()).toBe(4);
});

it('keeps of the list what could not be removed, and nothing else', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-unused-'));
  using db = openDatabase(':memory:');
  using warning = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const blobs = createSmallBlobs(db, createDiskBlobs(folder.path));
  const [small, gone, kept] = ['small', large, large].map((text) => blobs.writeNow(Buffer.from(text)).blob);
  const place = join(folder.path, String(kept).slice(0, 2), String(kept));
  await rm(place);
  await mkdir(place);
  db.prepare('INSERT INTO unused_blobs VALUES (?), (?), (?)').run(String(small), String(gone), String(kept));

  await createUnusedBlobs(db, blobs)();

  expect(db.prepare('SELECT * FROM unused_blobs').all()).toEqual([{ blob: kept }]);
  expect(warning).toHaveBeenCalledOnce();
});

it('removes each content once when many ask at the same time, and lets nobody wait for the contents of others', async () => {
  using db = openDatabase(':memory:');
  const removals: (readonly string[])[] = [];
  const { promise: disk, resolve: end } = Promise.withResolvers<ReadonlyMap<string, unknown>>();
  const remove = createUnusedBlobs(db, {
    ...createMemoryBlobs(),
    removeAll: (names) => {
      removals.push(names);
      return disk;
    },
  });

  db.exec("INSERT INTO unused_blobs VALUES ('a'), ('b')");
  const first = remove();
  db.exec("INSERT INTO unused_blobs VALUES ('c')");
  await remove();
  await remove();
  expect(removals).toEqual([['a', 'b']]);
  end(new Map());
  await first;

  expect(removals).toEqual([['a', 'b'], ['c']]);
  expect(db.prepare('SELECT * FROM unused_blobs').all()).toEqual([]);
});
