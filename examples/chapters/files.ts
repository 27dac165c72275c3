/** The chapter "Files" of the README. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFoundError } from '@wandb-ts/public-api';
import { startLocalServer } from './local-server.ts';

await using local = await startLocalServer({ runs: [{ project: 'vision', name: 'r1' }] });
const { api } = local;
const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-files-'));
process.chdir(folder);
await mkdir('out');
await writeFile('out/model.bin', 'weights');

// #region files
const run = await api.run('vision/r1');
await run.uploadFile('out/model.bin', { root: 'out' }); // as model.bin, read while it is sent
await run.uploadFile({ name: 'notes/today.json', body: new Blob(['{"best":7}']) });

for await (const { name, size, mimetype } of run.files({ pattern: '%.json' })) console.log(name, size, mimetype);
const file = await run.file('notes/today.json');
const notes = await file.json(); // or text(), arrayBuffer(), stream()
const path = await file.download({ root: 'downloads', replace: true });
await file.delete();
// #endregion

assert.deepEqual(notes, { best: 7 });
assert.equal(await readFile(path, 'utf8'), '{"best":7}');
assert.deepEqual(
  (await run.files().toArray()).map(({ name }) => name),
  ['model.bin'],
);
assert.equal(await (await run.file('model.bin')).text(), 'weights');
await assert.rejects(file.text(), (error) => NotFoundError.is(error));
process.chdir(tmpdir());
await rm(folder, { recursive: true });
