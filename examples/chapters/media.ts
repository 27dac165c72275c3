/** The chapter "Images, tables and other media" of the README of public-api. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from './local-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-media-'));
process.chdir(folder);
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
await writeFile('sample.png', Buffer.from(pixel, 'base64'));
await using local = await startLocalServer();
const { api } = local;

// #region media
import { Histogram, Html, Image, Table } from '@wandb-ts/public-api/media';

const run = await api.startRun({ project: 'vision', systemMetrics: { intervalMs: 15_000 }, captureConsole: true });
run.defineMetric('val/*', { stepMetric: 'epoch', summary: ['min'] });
run.log({
  epoch: 1,
  'val/loss': 0.4,
  sample: await Image.from('sample.png', { caption: 'a cat' }), // a path, a Blob or bytes
  errors: await Table.from({ columns: ['image', 'loss'], data: [['a.png', 0.3]] }),
  weights: Histogram.of([0.1, 0.4, 0.2]),
  page: await Html.from('<b>done</b>'),
});
await run.finish(); // the files have gone out, too
// #endregion

const stored = await api.run(`vision/${run.id}`);
assert.deepEqual(stored.summary.get('val/loss'), { min: 0.4 });
const types = ['sample', 'errors', 'weights', 'page'].map(
  (key) => (stored.summary.get(key) as { _type: string })._type,
);
assert.deepEqual(types, ['image-file', 'table-file', 'histogram', 'html-file']);
const names = (await stored.files().toArray()).map(({ name }) => name);
assert.deepEqual(
  names
    .filter((name) => name.startsWith('media/'))
    .map((name) => name.split('/')[1])
    .toSorted(),
  ['html', 'images', 'table'],
);
process.chdir(tmpdir());
await rm(folder, { recursive: true });
