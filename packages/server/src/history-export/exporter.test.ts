import { expect, it, vi } from 'vitest';
import { seedStore } from '../seed.js';
import type { HistoryExport } from '../storage/history-exports.js';
import type { Run } from '../storage/rows.js';
import { openStore, type Store } from '../storage/store.js';
import { createHistoryExporter } from './exporter.js';

function openEndedRun(): { store: Store; run: Run } & Disposable {
  const store = openStore({ directory: null, now: () => 0, silenceMs: 1 });
  const owner = store.users.create({ username: 'ada', name: 'Ada', email: null, admin: true, createdAt: store.now() });
  const history = Array.from({ length: 1000 }, (_, step) => ({ loss: step }));
  seedStore(store, owner, { runs: [{ project: 'p', name: 'r', state: 'finished', history }] });
  const run = store.runs.byId(1);
  if (run === undefined) {
    throw new Error('The run was not seeded.');
  }
  return { store, run, [Symbol.dispose]: () => store.close() };
}

it.each([
  ['begin', 'INSERT'],
  ['finish', 'UPDATE'],
])('only warns when the database refuses to %s an export, and tries again later', async (_, action) => {
  using ended = openEndedRun();
  const { store, run } = ended;
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
  store.db.exec(
    `CREATE TRIGGER refuse BEFORE ${action} ON history_exports BEGIN SELECT raise(ABORT, 'disk full'); END`,
  );
  const exporter = createHistoryExporter(store, () => true);
  try {
    expect(await exporter.exportsOf(run)).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('disk full'));

    store.db.exec('DROP TRIGGER refuse');
    exporter.prepare(run.id);
    await exporter.exportsOf(run);

    expect(store.historyExports.list(run.id)).toMatchObject([{ part: 0, endLine: 1000, state: 'ready' }]);
  } finally {
    warn.mockRestore();
    await exporter.close();
  }
});

it('only warns when a failed export cannot be forgotten either', async () => {
  using ended = openEndedRun();
  const { store, run } = ended;
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const exporter = createHistoryExporter(store, () => true);
  store.db.exec('ALTER TABLE history_lines RENAME TO gone');
  store.db.exec(`CREATE TRIGGER refuse BEFORE DELETE ON history_exports BEGIN SELECT raise(ABORT, 'disk full'); END`);
  try {
    expect(await exporter.exportsOf(run)).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
  } finally {
    warn.mockRestore();
    await exporter.close();
  }
});

it('writes a long history only while nothing else is to do, and answers meanwhile', async () => {
  await using test = openRun(30_000);
  test.isIdle = false;

  const first = await test.exporter.exportsOf(test.run);
  const second = await test.exporter.exportsOf(test.run);
  // Far more turns than the export takes when it does not wait.
  for (let turn = 0; turn < 300; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  const meanwhile = test.parts();
  test.isIdle = true;
  await test.waitForParts();

  expect([first, second]).toEqual([[], []]);
  expect(meanwhile).toMatchObject([{ state: 'writing' }]);
  expect(await test.exporter.exportsOf(test.run)).toMatchObject([{ endLine: 30_000, state: 'ready' }]);
});

it('gives up what it writes when the server closes, and starts over the next time', async () => {
  await using test = openRun(30_000);
  test.isIdle = false;
  await test.exporter.exportsOf(test.run);

  await test.exporter.close();

  expect(test.parts()).toEqual([]);
  expect(await test.exporter.exportsOf(test.run)).toEqual([]);
});

it('does not try again what Parquet cannot hold', async () => {
  await using test = openRun(1000, '{"_step":5000,"loss":null}');

  await test.exporter.exportsOf(test.run);
  const refused = test.parts();
  await test.exporter.exportsOf({ ...test.run, historyLineCount: test.run.historyLineCount + 1 });

  expect(refused).toMatchObject([{ state: 'refused', blob: null }]);
  expect(test.parts()).toEqual(refused);
});

interface TestRun extends AsyncDisposable {
  readonly run: Run;
  readonly exporter: ReturnType<typeof createHistoryExporter>;
  isIdle: boolean;
  parts(): HistoryExport[];
  waitForParts(): Promise<void>;
}

function openRun(rowCount: number, ...more: readonly string[]): TestRun {
  const store = openStore({ directory: null, now: Date.now, silenceMs: 1000 });
  const lines = [...Array.from({ length: rowCount }, (_, step) => `{"_step":${step},"loss":${step / 2}}`), ...more];
  store.history.write(1, 0, lines, 0);
  const run = { id: 1, name: 'abc', state: 'finished', historyLineCount: lines.length } as Run;
  const test: TestRun = {
    run,
    isIdle: true,
    exporter: createHistoryExporter(store, () => test.isIdle),
    parts: () => store.historyExports.list(1),
    waitForParts: async () => {
      while (test.parts()[0]?.state === 'writing') await new Promise((resolve) => setImmediate(resolve));
    },
    [Symbol.asyncDispose]: async () => {
      await test.exporter.close();
      store.close();
    },
  };
  return test;
}
