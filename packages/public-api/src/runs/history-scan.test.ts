import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HistoryScan } from './history-scan.js';
import type { HistorySource } from './history-source.js';
import type { StepWindow } from './history-windows.js';
import type { ScanHistoryOptions } from './scan-options.js';

interface Row {
  readonly _step: number;
}

it('yields every row once and in order, whatever the steps, page size and concurrency [API-393, API-437, API-438]', async () => {
  const steps = fc.array(fc.oneof(fc.nat(60), fc.nat(5000), fc.nat(2_000_000)), { maxLength: 200 });
  const options = fc.record({ pageSize: fc.integer({ min: 1, max: 40 }), concurrency: fc.integer({ min: 1, max: 6 }) });

  await fc.assert(
    fc.asyncProperty(steps, options, fc.boolean(), async (unordered, chosen, isCounted) => {
      const sorted = unordered.toSorted((one, other) => one - other);
      const source = fakeSource(sorted, { isCounted });

      const rows = await new HistoryScan(source, chosen).toArray();

      expect(rows.map((row) => row._step)).toEqual(sorted);
      expect(source.warnings).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('yields the steps from minStep up to, and without, maxStep [API-394]', async () => {
  const source = fakeSource(range(0, 100));
  const scan = new HistoryScan(source, { minStep: 10, maxStep: 13 });

  expect(await steps(scan)).toEqual([10, 11, 12]);
  expect(source.windows).toEqual([{ from: 10, to: 13 }]);
});

it('clamps maxStep to the end of the history and tells the last step [API-394, API-443]', async () => {
  const source = fakeSource(range(0, 5));
  const scan = new HistoryScan(source, { maxStep: 1000 });
  expect(scan.maxStep).toBeNull();

  await scan.toArray();

  expect(scan.maxStep).toBe(4);
  expect(source.windows).toEqual([{ from: 0, to: 5 }]);
});

it('asks for a thousand steps at a time when it is told no other [API-436]', async () => {
  const source = fakeSource(range(0, 1500));

  expect(await new HistoryScan(source).toArray()).toHaveLength(1500);
  expect(source.windows).toEqual([
    { from: 0, to: 1000 },
    { from: 1000, to: 1500 },
  ]);
});

it('asks for no page of a run without history [API-396]', async () => {
  const source = fakeSource([]);

  expect(await steps(new HistoryScan(source))).toEqual([]);
  expect(source.windows).toEqual([]);
});

it('reads a sparse history in few requests', async () => {
  const source = fakeSource(range(0, 1000).map((step) => step * 1000));

  await new HistoryScan(source, { pageSize: 100 }).toArray();

  expect(source.windows.length).toBeLessThan(20);
});

it('sends nothing before iteration and starts over with each iteration [API-439, API-447]', async () => {
  const source = fakeSource(range(0, 30));
  const scan = new HistoryScan(source, { pageSize: 10 });
  expect(source.extentCount).toBe(0);

  const first = await steps(scan);
  const second = await steps(scan);

  expect(second).toEqual(first);
  expect(source.extentCount).toBe(2);
});

it('keeps simultaneous iterations apart', async () => {
  const scan = new HistoryScan(fakeSource(range(0, 30)), { pageSize: 10 });

  const [one, other] = await Promise.all([steps(scan), steps(scan)]);

  expect([one, other]).toEqual([range(0, 30), range(0, 30)]);
});

it('has no more pages under way than concurrency allows', async () => {
  const source = fakeSource(range(0, 100));

  await new HistoryScan(source, { pageSize: 5, concurrency: 3 }).toArray();

  expect(source.mostUnderWay).toBe(3);
});

it('stops asking and aborts what is under way when the loop is left', async () => {
  const source = fakeSource(range(0, 1000));

  for await (const row of new HistoryScan(source, { pageSize: 10, concurrency: 2 })) {
    if (row._step === 4) break;
  }

  expect(source.windows.length).toBeLessThanOrEqual(3);
  expect(source.abortedCount).toBe(source.windows.length - 1);
});

it('rejects with the reason of an abort and stays ended', async () => {
  const controller = new AbortController();
  const source = fakeSource(range(0, 100));
  const iterator = new HistoryScan(source, { pageSize: 10, signal: controller.signal })[Symbol.asyncIterator]();
  await iterator.next();

  controller.abort(new Error('enough'));
  const rest = (async () => {
    for (;;) if ((await iterator.next()).done) return;
  })();

  await expect(rest).rejects.toThrow('enough');
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
});

it('rejects at once when the signal is aborted before', async () => {
  const source = fakeSource(range(0, 3));
  const scan = new HistoryScan(source, { signal: AbortSignal.abort(new Error('never')) });

  await expect(scan.toArray()).rejects.toThrow('never');
  expect(source.extentCount).toBe(0);
});

it('rejects once with the error of the first page that fails, after the rows before it', async () => {
  const source = fakeSource(range(0, 100), { failFrom: 20 });
  const seen: number[] = [];

  const reading = (async () => {
    for await (const row of new HistoryScan(source, { pageSize: 10 })) seen.push(row._step);
  })();

  await expect(reading).rejects.toThrow('page from 20');
  expect(seen).toEqual(range(0, 20));
});

it('reads a step with more rows than a page holds', async () => {
  const sorted = [...Array<number>(3).fill(1), ...Array<number>(500).fill(2), 3];
  const source = fakeSource(sorted);

  expect(await steps(new HistoryScan(source, { pageSize: 5 }))).toEqual(sorted);
  expect(source.windows.length).toBeLessThan(12);
});

it('asks for few rows more than there are where steps have several', async () => {
  const source = fakeSource(range(0, 4000).map((index) => Math.floor(index / 4)));

  const rows = await new HistoryScan(source, { pageSize: 100, concurrency: 1 }).toArray();

  expect(rows).toHaveLength(4000);
  expect(source.rowCount).toBeLessThan(4400);
});

it('warns when it gave fewer rows than the server counts', async () => {
  const source = fakeSource(range(0, 30), { counted: 32 });

  await steps(new HistoryScan(source, { pageSize: 10 }));
  await steps(new HistoryScan(source, { minStep: 1 }));
  await steps(new HistoryScan(source, { maxStep: 29 }));
  for await (const _ of new HistoryScan(source)) break;

  expect(source.warnings).toEqual([
    { code: 'incomplete-history', message: 'The scan gave 30 rows of the 32 that the server counts.' },
  ]);
});

it('gives overtaking calls of next their rows in order', async () => {
  const iterator = new HistoryScan(fakeSource(range(0, 5)), { pageSize: 2 })[Symbol.asyncIterator]();

  const results = await Promise.all(range(0, 7).map(() => iterator.next()));

  expect(results.map(({ value }) => value?._step)).toEqual([0, 1, 2, 3, 4, undefined, undefined]);
  expect(results.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true]);
});

it('gives rows in arrays, none of them empty', async () => {
  const scan = new HistoryScan(fakeSource([0, 1, 2, 25, 26]), { pageSize: 3, concurrency: 1 });
  const pages: number[][] = [];

  for await (const page of scan.pages()) pages.push(page.map((row) => row._step));

  expect(pages.flat()).toEqual([0, 1, 2, 25, 26]);
  expect(pages.every((page) => page.length > 0)).toBe(true);
});

it('collects at most so many rows', async () => {
  const source = fakeSource(range(0, 1000));

  const rows = await new HistoryScan(source, { pageSize: 10, concurrency: 1 }).toArray({ limit: 15 });

  expect(rows.map((row) => row._step)).toEqual(range(0, 15));
  expect(source.windows.length).toBeLessThanOrEqual(3);
  expect(await new HistoryScan(source).toArray({ limit: 0 })).toEqual([]);
  for (const limit of [-1, 1.5, Number.NaN]) {
    await expect(new HistoryScan(source).toArray({ limit })).rejects.toThrow('limit must be a whole number');
  }
});

it.each<[ScanHistoryOptions, string]>([
  [{ pageSize: 0 }, 'pageSize must be a whole number of at least 1, but it is 0.'],
  [{ minStep: -1 }, 'minStep must be a whole number of at least 0, but it is -1.'],
  [{ maxStep: 1.5 }, 'maxStep must be a whole number of at least 0, but it is 1.5.'],
  [{ concurrency: Number.NaN }, 'concurrency must be a whole number of at least 1, but it is NaN.'],
])('refuses %o', (options, message) => {
  expect(() => new HistoryScan(fakeSource([]), options)).toThrow(new ValidationError(message));
});

interface FakeSource extends HistorySource<Row> {
  readonly windows: StepWindow[];
  extentCount: number;
  mostUnderWay: number;
  abortedCount: number;
  rowCount: number;
  readonly warnings: { readonly code: string; readonly message: string }[];
}

/** Answers as a server does: an even sample when a window has more rows than fit. */
function fakeSource(
  sorted: readonly number[],
  options: { isCounted?: boolean; counted?: number; failFrom?: number } = {},
): FakeSource {
  const { isCounted = true, counted = sorted.length, failFrom = Number.POSITIVE_INFINITY } = options;
  let underWay = 0;
  const source: FakeSource = {
    windows: [],
    extentCount: 0,
    mostUnderWay: 0,
    abortedCount: 0,
    rowCount: 0,
    warnings: [],
    isWhole: true,
    warn: (code, message) => source.warnings.push({ code, message }),
    extent: async () => {
      source.extentCount += 1;
      return { lastStep: sorted.at(-1) ?? -1, rowCount: isCounted ? counted : undefined, exports: null };
    },
    exportedPages: () => {
      throw new Error('nothing is exported');
    },
    rows: async (window, samples, { signal }) => {
      source.windows.push(window);
      source.mostUnderWay = Math.max(source.mostUnderWay, ++underWay);
      signal?.addEventListener('abort', () => {
        source.abortedCount += underWay > 0 ? 1 : 0;
        underWay -= 1;
      });
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      if (window.from >= failFrom) throw new Error(`page from ${window.from}`);
      const all = sorted.filter((step) => step >= window.from && step < window.to);
      const picked = range(0, samples).map((index) => Math.floor((index * all.length) / samples));
      const page = all.length <= samples ? all : all.filter((_, index) => picked.includes(index));
      source.rowCount += page.length;
      return page.map((step) => ({ _step: step }));
    },
  };
  return source;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

async function steps(scan: HistoryScan<Row>): Promise<number[]> {
  const seen: number[] = [];
  for await (const row of scan) seen.push(row._step);
  return seen;
}
