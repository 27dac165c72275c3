import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDatabase } from '../storage/database.js';
import { createHistoryStore, type HistoryStore } from '../storage/history.js';
import { type ParquetContent, readParquet } from '../testing/read-parquet.js';
import { UnfitValueError } from './column-buffer.js';
import { findColumns, findIntegers } from './export-columns.js';
import { writeExport } from './write-export.js';

const runId = 7;
const pause = async (): Promise<void> => undefined;

function open(lines: readonly string[]): HistoryStore {
  const history = createHistoryStore(openDatabase(':memory:'));
  history.write(runId, 0, lines, 0);
  return history;
}

/** The export of lines; undefined when they cannot be exported. */
async function exported(texts: readonly string[], lines = { from: 0, to: texts.length }) {
  const history = open(texts);
  const found = findColumns(history, runId);
  if (found === undefined) {
    return undefined;
  }
  const columns = await findIntegers(history, runId, { columns: found, lines, pause });
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of writeExport(history, runId, { columns, lines, pause })) {
      chunks.push(chunk);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(UnfitValueError);
    return undefined;
  }
  return readParquet(Buffer.concat(chunks));
}

async function requireExport(texts: readonly string[]): Promise<ParquetContent> {
  const content = await exported(texts);
  if (content === undefined) {
    throw new Error('The lines were not exported.');
  }
  return content;
}

it('writes integers, doubles, strings and booleans in step order', async () => {
  const { rows, types } = await requireExport([
    '{"_step":5,"loss":NaN,"n":1,"note":"\\ufeffü\\u0000","yes":true,"half":1}',
    '{"_step":0,"loss":-Infinity,"n":-9223372036854775808,"note":"","yes":false,"half":0.5}',
    '{"_step":5,"loss":1e300,"n":9007199254740993,"note":"𝒳","yes":true,"half":-0}',
  ]);

  expect(types).toEqual({
    _step: 'INT64',
    loss: 'DOUBLE',
    n: 'INT64',
    note: 'BYTE_ARRAY',
    yes: 'BOOLEAN',
    half: 'DOUBLE',
  });
  expect(rows).toEqual([
    { _step: 0n, loss: -Infinity, n: -9223372036854775808n, note: '', yes: false, half: 0.5 },
    { _step: 5n, loss: Number.NaN, n: 1n, note: '\ufeffü\u0000', yes: true, half: 1 },
    { _step: 5n, loss: 1e300, n: 9007199254740993n, note: '𝒳', yes: true, half: -0 },
  ]);
});

it.each([
  ['1', '2', 'INT64'],
  ['1', '2.0', 'DOUBLE'],
  ['1', '2.5', 'DOUBLE'],
  ['1', '2e3', 'DOUBLE'],
  ['1', '-0', 'DOUBLE'],
  ['1', 'NaN', 'DOUBLE'],
])('stores %s and %s as %s', async (first, second, type) => {
  const { types, rows } = await requireExport([`{"_step":0,"x.y[0]":${first}}`, `{"_step":1, "x.y[0]" : ${second} }`]);

  expect(types['x.y[0]']).toBe(type);
  expect(Number(rows[1]?.['x.y[0]'])).toBe(Number(second));
});

it.each([
  ['a key that one row lacks', ['{"_step":0,"a":1}', '{"_step":1}']],
  ['keys of two kinds of rows', ['{"_step":0,"a":1}', '{"_step":1,"b":1}']],
  ['values of two types', ['{"_step":0,"a":1}', '{"_step":1,"a":"1"}']],
  ['null', ['{"_step":0,"a":null}']],
  ['a list', ['{"_step":0,"a":[1]}']],
  ['a nested value', ['{"_step":0,"a":{"b":1}}']],
  ['an image', ['{"_step":0,"a":{"_type":"image-file"}}']],
  ['rows without _step', ['{"a":1}']],
  ['an integer beyond 64 bits', ['{"_step":0,"a":9223372036854775808}']],
  ['an exact integer among doubles', ['{"_step":0,"a":9007199254740993}', '{"_step":1,"a":0.5}']],
  ['half a character', ['{"_step":0,"a":"\\ud800"}']],
  ['a key of half a character', ['{"_step":0,"\\udfff":1}']],
  ['an empty key', ['{"_step":0,"":1}']],
  ['the key __proto__', ['{"_step":0,"__proto__":1}']],
  ['a key twice in a row', ['{"_step":0,"a":1,"a":1.5}']],
  ['no rows', []],
  ['too many columns', [JSON.stringify({ _step: 0, ...Object.fromEntries(range(1024).map((n) => [`k${n}`, n])) })]],
])('does not export %s', async (_, lines) => {
  expect(await exported(lines)).toBeUndefined();
});

it('writes the lines of a part only, in row groups with their first and last step', async () => {
  const count = 2 ** 16 + 2500;
  const content = await exported(
    range(count).map((step) => `{"_step":${step},"a":0.5}`),
    { from: 1000, to: count },
  );

  const groups = content?.metadata.row_groups.map(({ num_rows, columns }) => {
    const { min_value, max_value } = columns[0]?.meta_data?.statistics ?? {};
    return [num_rows, min_value, max_value];
  });
  expect(groups).toEqual([
    [65_536n, 1000n, 66_535n],
    [1500n, 66_536n, 68_035n],
  ]);
});

it('holds every history of simple values as JSON does', async () => {
  const value = {
    integer: fc.maxSafeInteger(),
    // Beyond 2^53 a double may be written like an integer, which is not exported then.
    double: fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    text: fc.string({ unit: 'binary' }),
    boolean: fc.boolean(),
  };
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !['_step', '__proto__'].includes(text));
  const names = fc.uniqueArray(name, { minLength: 4, maxLength: 4 });
  const histories = names.chain(([a = '', b = '', c = '', d = '']) =>
    fc.array(
      fc.record({ _step: fc.nat(), [a]: value.integer, [b]: value.double, [c]: value.text, [d]: value.boolean }),
      { minLength: 1, maxLength: 20 },
    ),
  );

  await fc.assert(
    fc.asyncProperty(histories, async (rows) => {
      const lines = rows.map((row) => JSON.stringify(row, (_, item) => (Object.is(item, -0) ? 0 : item)));

      const { rows: read } = await requireExport(lines);

      const sorted = lines.map((line) => JSON.parse(line)).sort((one, other) => one._step - other._step);
      expect(read.map((row) => asJson(row))).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

function asJson(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
  );
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
