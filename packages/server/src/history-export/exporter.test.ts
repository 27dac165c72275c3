import { expect, it, vi } from 'vitest';
import { seedStore } from '../seed.js';
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
  const exporter = createHistoryExporter(store);
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
  const exporter = createHistoryExporter(store);
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
