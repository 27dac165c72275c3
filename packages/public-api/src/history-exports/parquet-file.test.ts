import { UnexpectedResponseError } from '@wandb-ts/core';
import type { ColumnSource } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { parquetFile } from '../testing/exported-files.js';
import { withKeys } from './batch.js';
import type { ByteRange } from './byte-source.js';
import type { Batch } from './columns.js';
import { openParquet } from './parquet-file.js';
import { toRows } from './rows.js';

const steps = (...values: readonly (number | null)[]): ColumnSource => ({
  name: '_step',
  data: values.map((value) => (value === null ? null : BigInt(value))),
  type: 'INT64',
});

it('reads numbers, texts, booleans and absent values as JSON would bring them', async () => {
  const rows = await readRows([
    steps(0, 1, 2),
    { name: 'loss', data: [0.5, Number.NaN, Number.NEGATIVE_INFINITY], type: 'DOUBLE' },
    { name: 'count', data: [1n, 2n ** 60n, -3n], type: 'INT64' },
    { name: 'small', data: [1, 2, 3], type: 'INT32' },
    { name: 'note', data: ['\ufeffü', '', null], type: 'STRING' },
    { name: 'isGood', data: [true, null, false], type: 'BOOLEAN' },
    { name: 'rare', data: [null, 7.5, null], type: 'DOUBLE' },
    { name: 'never', data: [null, null, null], type: 'DOUBLE' },
  ]);

  expect(rows).toEqual([
    { _step: 0, loss: 0.5, count: 1, small: 1, note: '\ufeffü', isGood: true },
    { _step: 1, loss: Number.NaN, count: 2n ** 60n, small: 2, note: '', rare: 7.5 },
    { _step: 2, loss: Number.NEGATIVE_INFINITY, count: -3, small: 3, isGood: false },
  ]);
});

it('reads steps that are doubles, sorts rows, and leaves out those without a step', async () => {
  const doubles = await readRows([{ name: '_step', data: [3, 1, 1], type: 'DOUBLE' }, column('x', ['c', 'a', 'b'])]);
  const gaps = await readRows([steps(2, null, 1), column('x', ['c', 'lost', 'a'])]);

  expect(doubles).toEqual([
    { _step: 1, x: 'a' },
    { _step: 1, x: 'b' },
    { _step: 3, x: 'c' },
  ]);
  expect(gaps).toEqual([
    { _step: 1, x: 'a' },
    { _step: 2, x: 'c' },
  ]);
});

it('reads a key __proto__ as a key', async () => {
  const [row] = await readRows([steps(0), column('__proto__', ['x'])]);

  expect(Object.getOwnPropertyDescriptor(row, '__proto__')?.value).toBe('x');
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
});

it('reads lists and nested values', async () => {
  const rows = await readRows([
    steps(0, 1),
    { name: 'bins', data: [[1, 2], [3]] },
    {
      name: 'eval',
      data: [
        { acc: 0.5, n: 3n },
        { acc: 0.75, n: 4n },
      ],
    },
  ]);

  expect(rows).toEqual([
    { _step: 0, bins: [1, 2], eval: { acc: 0.5, n: 3 } },
    { _step: 1, bins: [3], eval: { acc: 0.75, n: 4 } },
  ]);
});

it('reads the columns of keys only, dotted ones in nested columns, and rows that have all of them', async () => {
  const bytes = parquetFile([
    steps(0, 1, 2),
    { name: 'loss', data: [0.5, null, 0.25], type: 'DOUBLE' },
    { name: 'note', data: ['a', 'b', null], type: 'STRING' },
    { name: 'eval', data: [{ acc: 1 }, { acc: 2 }, { acc: 3 }] },
  ]);

  expect(await readRows(bytes, ['loss'])).toEqual([
    { _step: 0, loss: 0.5 },
    { _step: 2, loss: 0.25 },
  ]);
  expect(await readRows(bytes, ['note', 'loss', '_step'])).toEqual([{ _step: 0, note: 'a', loss: 0.5 }]);
  expect(await readRows(bytes, ['eval.acc'])).toEqual([
    { _step: 0, 'eval.acc': 1 },
    { _step: 1, 'eval.acc': 2 },
    { _step: 2, 'eval.acc': 3 },
  ]);
  expect(await readRows(bytes, ['eval.other'])).toEqual([]);
  expect(await readRows(bytes, ['nothing'])).toEqual([]);
});

it('reads row groups with few reads, and knows their steps', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `metric_${index}`);
  const bytes = parquetFile(
    [steps(...range(100)), ...names.map((name) => ({ name, data: range(100).map((step) => step / 3) }))],
    40,
  );
  const reads: number[] = [];
  const source = {
    sizeBytes: bytes.byteLength,
    read: async (ranges: readonly ByteRange[]) => {
      reads.push(ranges.length);
      return ranges.map(({ start, end }) => bytes.slice(start, end).buffer);
    },
  };

  const file = await openParquet(source);
  const batches = await Promise.all(file.groups.map((group) => file.read(group, undefined)));

  expect(file.groups.map(({ firstStep, lastStep }) => [firstStep, lastStep])).toEqual([
    [0, 39],
    [40, 79],
    [80, 99],
  ]);
  expect(reads).toEqual([1, 31, 31, 31]);
  expect(batches.map(({ rowCount }) => rowCount)).toEqual([40, 40, 20]);
});

it('gives columns of numbers without absent values as typed arrays', async () => {
  const [batch] = await readBatches(
    parquetFile([steps(0, 1), { name: 'loss', data: [1, 2], type: 'DOUBLE' }]),
    undefined,
  );

  expect(batch?.columns.map(({ values }) => values)).toEqual([Float64Array.of(0, 1), Float64Array.of(1, 2)]);
});

it('refuses a file without steps, and what is no Parquet file', async () => {
  await expect(readRows([column('x', ['a'])])).rejects.toThrow(
    new UnexpectedResponseError('An exported history has no column of steps.'),
  );
  await expect(readRows(new TextEncoder().encode('<html>not found</html>'))).rejects.toThrow('parquet file invalid');
});

function column(name: string, data: readonly unknown[]): ColumnSource {
  return { name, data: [...data] };
}

async function readRows(content: Uint8Array<ArrayBuffer> | ColumnSource[], keys?: string[]) {
  const bytes = content instanceof Uint8Array ? content : parquetFile(content);
  const batches = await readBatches(bytes, keys);
  return batches
    .map((batch) => (keys === undefined ? batch : withKeys(batch, keys)))
    .flatMap((batch) => toRows<object>(batch, 0, batch.rowCount));
}

async function readBatches(bytes: Uint8Array<ArrayBuffer>, keys: string[] | undefined): Promise<Batch[]> {
  const read = async (ranges: readonly ByteRange[]) => ranges.map(({ start, end }) => bytes.slice(start, end).buffer);
  const file = await openParquet({ sizeBytes: bytes.byteLength, read });
  return Promise.all(file.groups.map((group) => file.read(group, keys)));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
