import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePages, type PageStream } from './merge-pages.js';

interface Row {
  readonly _step: number;
  readonly from: string;
}

const sortedSteps = fc.array(fc.nat(30), { maxLength: 25 }).map((steps) => steps.toSorted((one, other) => one - other));

it('gives the rows of all streams in step order, those of one step in the order of the streams', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(sortedSteps, fc.nat(3)), { maxLength: 4 }), async (inputs) => {
      const streams = inputs.map(([steps, lead], index) =>
        streamOf(String(index), steps, { lead, pageSize: 1 + (index % 3) }),
      );

      const rows = await collect(mergePages(streams));

      const all = inputs.flatMap(([steps], index) => steps.map((_step) => ({ _step, from: String(index) })));
      expect(rows).toEqual(all.sort((one, other) => one._step - other._step || (one.from < other.from ? -1 : 1)));
    }),
    { numRuns: 300 },
  );
});

it('leaves out live rows of steps that are exported', async () => {
  await fc.assert(
    fc.asyncProperty(sortedSteps, sortedSteps, fc.integer({ min: 1, max: 4 }), async (exported, live, pageSize) => {
      const streams = [streamOf('file', exported, { pageSize }), streamOf('live', live, { pageSize: 3, isLive: true })];

      const rows = await collect(mergePages(streams));

      const expected = [
        ...exported.map((_step) => ({ _step, from: 'file' })),
        ...live.filter((step) => !exported.includes(step)).map((_step) => ({ _step, from: 'live' })),
      ];
      expect(rows).toEqual(expected.sort((one, other) => one._step - other._step));
    }),
    { numRuns: 300 },
  );
});

it('opens a stream when its turn comes', async () => {
  const opened: string[] = [];
  const onOpen = (name: string) => opened.push(name);
  const streams = [
    streamOf('early', [1, 2, 3], { pageSize: 1, onOpen }),
    streamOf('late', [10], { pageSize: 1, onOpen }),
  ];

  for await (const [row] of mergePages(streams)) if (row?._step === 3) break;

  expect(opened).toEqual(['early']);
});

it('closes the streams that are open when it is left', async () => {
  const closed: string[] = [];
  const onClose = (name: string) => closed.push(name);
  const streams = [
    streamOf('one', [1, 5], { pageSize: 1, onClose }),
    streamOf('two', [2, 6], { pageSize: 1, onClose }),
  ];

  for await (const [row] of mergePages(streams)) if (row?._step === 2) break;

  expect(closed).toEqual(['one', 'two']);
});

interface StreamOptions {
  readonly pageSize: number;
  readonly isLive?: boolean;
  /** By how much the promise of the first step is lower than the first step. */
  readonly lead?: number;
  readonly onOpen?: (name: string) => void;
  readonly onClose?: (name: string) => void;
}

function streamOf(name: string, steps: readonly number[], options: StreamOptions): PageStream<Row> {
  const { pageSize, isLive = false, lead = 0, onOpen, onClose } = options;
  async function* pages() {
    onOpen?.(name);
    try {
      for (let start = 0; start < steps.length; start += pageSize) {
        yield steps.slice(start, start + pageSize).map((_step) => ({ _step, from: name }));
      }
    } finally {
      onClose?.(name);
    }
  }
  return { firstStep: (steps[0] ?? 0) - lead, isLive, open: pages };
}

async function collect(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) {
    expect(page.length).toBeGreaterThan(0);
    rows.push(...page);
  }
  return rows;
}
