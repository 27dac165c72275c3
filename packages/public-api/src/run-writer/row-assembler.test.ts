import { parseJson, ValidationError } from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { maxLineBytes } from './line-limit.js';
import { RowAssembler } from './row-assembler.js';

it('gives every row the next step, the time and the runtime', () => {
  const { assembler, rows } = assemble();

  assembler.add({ loss: 0.5 }, {});
  assembler.add({ loss: 0.25 }, {});

  expect(rows).toEqual([
    { loss: 0.5, _timestamp: 1_700_000_000.25, _runtime: 1.5, _step: 0 },
    { loss: 0.25, _timestamp: 1_700_000_000.25, _runtime: 1.5, _step: 1 },
  ]);
});

it('joins calls for the same step and completes the row when the step grows', () => {
  const { assembler, rows } = assemble();

  assembler.add({ a: { x: 1 }, b: 1 }, { step: 3 });
  assembler.add({ a: { y: 2 }, b: 2 }, { step: 3 });
  expect(rows).toEqual([]);
  assembler.add({ c: 3 }, { step: 7 });

  expect(rows).toMatchObject([{ a: { x: 1, y: 2 }, b: 2, _step: 3 }]);
  expect(assembler.step).toBe(7);
  expect(assembler.openRow).toContain('"c":3');
});

it('joins calls until one commits', () => {
  const { assembler, rows } = assemble();

  assembler.add({ a: 1 }, { commit: false });
  assembler.add({ b: 2 }, {});
  assembler.add({ c: 3 }, { step: 5, commit: true });
  assembler.add({ d: 4 }, {});

  expect(rows).toMatchObject([
    { a: 1, b: 2, _step: 0 },
    { c: 3, _step: 5 },
    { d: 4, _step: 6 },
  ]);
});

it('adds values without a step to the row of an explicit one', () => {
  const { assembler, rows } = assemble();

  assembler.add({ a: 1 }, { step: 2 });
  assembler.add({ b: 2 }, {});

  expect(rows).toMatchObject([{ a: 1, b: 2, _step: 2 }]);
});

it('refuses a step below the current one and logs nothing of the call', () => {
  const { assembler, rows } = assemble();
  assembler.add({ a: 1 }, { step: 4 });

  expect(() => assembler.add({ a: 2 }, { step: 3 })).toThrow(/The step 3 is below the current step 4\./);
  assembler.complete();

  expect(rows).toMatchObject([{ a: 1, _step: 4 }]);
});

it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses %s as a step', (step) => {
  const { assembler } = assemble();

  expect(() => assembler.add({ a: 1 }, { step })).toThrow(ValidationError);
});

it('leaves the row of before as it is when a value is refused', () => {
  const { assembler, rows } = assemble();
  assembler.add({ a: 1 }, { step: 1 });

  expect(() => assembler.add({ b: 2, c: undefined }, { step: 2 })).toThrow('"c"');

  expect(assembler.step).toBe(1);
  assembler.complete();
  expect(rows).toEqual([{ a: 1, _timestamp: 1_700_000_000.25, _runtime: 1.5, _step: 1 }]);
});

it('keeps the timestamp of a row that has one', () => {
  const { assembler, rows } = assemble();

  assembler.add({ a: 1, _timestamp: 12.5 }, {});

  expect(rows).toMatchObject([{ _timestamp: 12.5 }]);
  expect(() => assembler.add({ _timestamp: '12' }, {})).toThrow('_timestamp');
});

it.each(['_step', '_runtime', '_wandb'])('refuses the key %s', (key) => {
  const { assembler } = assemble();

  expect(() => assembler.add({ [key]: 1 }, {})).toThrow(`The row has the key ${key}`);
});

it('takes a row of the longest line and refuses a longer one', () => {
  const { assembler, rows } = assemble();
  const text = 'x'.repeat(maxLineBytes - 300);

  assembler.add({ text }, {});
  expect(rows).toHaveLength(1);
  expect(() => assembler.add({ text: `${text}${'x'.repeat(300)}` }, {})).toThrow(
    /more than the \d+ that a server takes/,
  );
  expect(rows).toHaveLength(1);
});

it('counts the bytes of a row that several calls make', () => {
  const { assembler } = assemble();
  const half = 'é'.repeat(maxLineBytes / 4);
  assembler.add({ a: half }, { commit: false });

  expect(() => assembler.add({ b: half }, {})).toThrow(/that a server takes/);
});

it('has no row when nothing was logged', () => {
  const { assembler, rows } = assemble();

  assembler.complete();

  expect(rows).toEqual([]);
  expect(assembler.openRow).toBeUndefined();
  expect(assembler.step).toBe(0);
});

it('has added nothing when a row cannot be kept, and takes the same values later', () => {
  let isFull = false;
  const rows: unknown[] = [];
  const check = (): void => {
    if (isFull) throw new Error('ENOSPC');
  };
  const assembler = new RowAssembler({
    step: 0,
    readRuntime: () => 1,
    keepsItems: true,
    onRow: ({ line }) => {
      check();
      rows.push(parseJson(line));
    },
    onOpenRow: check,
  });
  assembler.add({ a: { x: 1 }, _timestamp: 1 }, { commit: false });
  isFull = true;
  for (const commit of [false, true]) {
    expect(() => assembler.add({ a: { x: 2, y: 2 }, b: 2 }, { commit })).toThrow('ENOSPC');
    expect(() => assembler.add({ c: 3 }, { step: 4, commit })).toThrow('ENOSPC');
    expect([assembler.step, assembler.openRow]).toEqual([0, expect.stringContaining('"a":{"x":1}')]);
    expect(assembler.openRow).not.toContain('"b"');
  }
  isFull = false;
  assembler.add({ a: { y: 3 }, _timestamp: 2 }, { commit: true });
  assembler.add({ c: 3, _timestamp: 3 }, {});
  expect(rows).toEqual([
    { a: { x: 1, y: 3 }, _timestamp: 2, _runtime: 1, _step: 0 },
    { c: 3, _timestamp: 3, _runtime: 1, _step: 1 },
  ]);
});

function assemble(): { readonly assembler: RowAssembler; readonly rows: unknown[] } {
  vi.useFakeTimers({ now: 1_700_000_000_250 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const rows: unknown[] = [];
  const assembler = new RowAssembler({
    keepsItems: false,
    step: 0,
    readRuntime: () => 1.5,
    onRow: ({ line, values }) => {
      expect(parseJson(line)).toEqual(values);
      rows.push(parseJson(line));
    },
  });
  return { assembler, rows };
}
