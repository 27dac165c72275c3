import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Run } from '../runs/run.js';
import { startTestApi } from '../testing/test-api.js';
import { Histogram } from './histogram.js';
import { Html } from './html.js';
import { Image } from './image.js';
import { Table } from './table.js';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEklEQVR4nGP8z8DAwMDAxAADAAsOAQMKJ2rUAAAAAElFTkSuQmCC',
    'base64',
  ),
);
const pngDigest = Buffer.from(await crypto.subtle.digest('SHA-256', png)).toString('hex');
const pngPath = (key: string, step: number): string => `media/images/${key}_${step}_${pngDigest.slice(0, 20)}.png`;

async function contentOf(run: Run, name: string): Promise<string> {
  const file = await run.file(name);
  return file.text();
}

it('logs media values: a row names their files, and the run has them when it has ended', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun({ project: 'pictures', id: 'm1' });
  active.log({
    sample: await Image.from(png, { caption: 'first' }),
    batch: [await Image.from(png), await Image.from(new Blob([png]))],
    deep: { page: await Html.from('<p>hi</p>') },
    errors: await Table.from({
      columns: ['name', 'loss'],
      data: [
        ['a', 0.5],
        ['b', Number.NaN],
      ],
    }),
    spread: Histogram.of([1, 2, 2, 3], 2),
  });
  await active.finish();
  const run = await test.api.run('pictures/m1');
  for await (const row of run.scanHistory()) {
    const image = { sha256: pngDigest, size: png.length, format: 'png', width: 2, height: 3 };
    expect(row['sample']).toEqual({ _type: 'image-file', caption: 'first', path: pngPath('sample', 0), ...image });
    expect(row['batch']).toEqual({
      _type: 'images/separated',
      width: 2,
      height: 3,
      format: 'png',
      count: 2,
      filenames: [pngPath('batch', 0), pngPath('batch', 0)],
    });
    expect(row['errors']).toMatchObject({ _type: 'table-file', ncols: 2, nrows: 2 });
    expect(row['spread']).toEqual({ _type: 'histogram', values: [1, 3], bins: [1, 2, 3] });
    const { path: tablePath } = row['errors'] as { path: string };
    expect(JSON.parse(await contentOf(run, tablePath))).toEqual({
      columns: ['name', 'loss'],
      data: [
        ['a', 0.5],
        ['b', null],
      ],
    });
  }
  expect(await contentOf(run, pngPath('sample', 0))).toBe(new TextDecoder().decode(png));
});

it('keeps the file of a media value inside the folder of its kind, whatever the key', async () => {
  const image = await Image.from(png);
  const place = (key: string) => image.encode({ key, step: 1 }).files[0]?.path;
  expect(place('../../secret')).toBe(pngPath('__/__/secret', 1));
  expect(place('/a/./b')).toBe(pngPath('a/_/b', 1));
});

it('refuses media values outside rows, and bytes that are no image', async () => {
  await using test = startTestApi();
  await using active = await test.api.startRun({ project: 'pictures' });
  const image = await Image.from(png);
  expect(() => active.summarize({ image })).toThrow(/only rows can hold/);
  await expect(active.updateConfig({ image })).rejects.toThrow(ValidationError);
  await expect(Image.from(Uint8Array.of(1, 2, 3))).rejects.toThrow(/not an image/);
  await expect(Image.from('no/such/file.png')).rejects.toThrow(ValidationError);
});

it('says that a file was not taken, after the run has ended properly', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun({ project: 'pictures', id: 'm2' });
  test.answerUrl((request) => (request.url.includes('/media/') ? new Response('full', { status: 403 }) : undefined));
  active.log({ image: await Image.from(png), loss: 1 });
  await expect(active.finish()).rejects.toThrow(/403|refuse/i);
  expect(active.state).toBe('finished');
  expect((await test.api.run('pictures/m2')).state).toBe('finished');
});

it('counts every value of a histogram once, in the bin between whose edges it lies', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (numbers, bins) => {
      const { counts, edges } = Histogram.of(numbers, bins);
      const expected = new Array<number>(bins).fill(0);
      for (const value of numbers) {
        const above = edges.findIndex((edge, index) => index > 0 && (value < edge || index === bins));
        expected[above - 1] = (expected[above - 1] ?? 0) + 1;
      }
      expect(counts).toEqual(expected);
    }),
  );
});

it.each([
  [{ counts: [1], edges: [1] }, /2 edges, not 1/],
  [{ counts: new Array(513).fill(1), edges: new Array(514).fill(1) }, /at most 512 bins/],
])('refuses a histogram that cannot be shown', (parts, message) => {
  expect(() => new Histogram(parts)).toThrow(message);
});

it('refuses a table whose rows do not fit its columns', async () => {
  await expect(Table.from({ columns: ['a'], data: [[1], [1, 2]] })).rejects.toThrow(/Row 1 has 2 cells/);
  await expect(Table.from({ columns: ['a', 'a'], data: [] })).rejects.toThrow(/names of their own/);
  await expect(Table.from({ columns: ['a'], data: [[() => 1]] })).rejects.toThrow(ValidationError);
});
