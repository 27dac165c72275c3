import { expect, it } from 'vitest';
import { type FakeIoOptions, fakeIo } from '../testing/fake-io.js';
import { type Column, writeTable } from './table.js';
import { textStream } from './text-stream.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly loss: number;
}

const columns: Column<Row>[] = [
  { title: 'id', cell: (row) => ({ text: row.id, style: 'cyan' }) },
  { title: 'name', cell: (row) => ({ text: row.name, data: row.name.toUpperCase() }), isFlexible: true },
  { title: 'loss', cell: (row) => ({ text: row.loss.toFixed(1), data: String(row.loss) }), align: 'right' },
];
const rows = [
  { id: 'a1', name: 'a rather long name of a run', loss: 0.25 },
  { id: 'b22', name: '日本', loss: 10.5 },
];

it('aligns columns under a header on a terminal', () => {
  expect(write({ isTty: true, environment: { NO_COLOR: '1' } })).toMatchInlineSnapshot(`
    "ID   NAME                         LOSS
    a1   a rather long name of a run   0.3
    b22  日本                         10.5
    "
  `);
});

it('cuts flexible columns to the width of the terminal', () => {
  expect(write({ isTty: true, columns: 24, environment: { NO_COLOR: '1' } })).toMatchInlineSnapshot(`
    "ID   NAME           LOSS
    a1   a rather lon…   0.3
    b22  日本           10.5
    "
  `);
});

it('separates whole values by tabs in a pipe, without header and colour', () => {
  expect(write({})).toBe('a1\tA RATHER LONG NAME OF A RUN\t0.25\nb22\t日本\t10.5\n');
});

it('colours header and cells on a terminal', () => {
  expect(write({ isTty: true, environment: { TERM: 'xterm' } })).toContain('\u001b[36ma1 \u001b[39m');
});

it('keeps a name from breaking the table or the terminal', () => {
  const hostile = [{ id: 'x', name: 'red\u001b[31m\ttab\nline\u202e', loss: 1 }];

  expect(write({}, hostile)).toBe('x\tRED�[31M TAB LINE�\t1\n');
  expect(write({ isTty: true, environment: { NO_COLOR: '1' } }, hostile)).toContain('red�[31m tab line�');
});

it('aligns 200,000 rows', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index), name: 'n', loss: index }));

  const lines = write({ isTty: true, environment: { NO_COLOR: '1' } }, many).split('\n');

  expect(lines).toHaveLength(200_002);
  expect([lines[0], lines[1], lines[200_000]]).toEqual([
    'ID      NAME      LOSS',
    '0       n          0.0',
    '199999  n     199999.0',
  ]);
});

function write(options: FakeIoOptions, content: readonly Row[] = rows): string {
  const io = fakeIo(options);
  writeTable(textStream(io.stdout, io.environment), columns, content);
  return io.written.stdout;
}
