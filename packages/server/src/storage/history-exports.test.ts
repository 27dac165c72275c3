import { expect, it } from 'vitest';
import { openDatabase } from './database.js';
import { createHistoryExportStore } from './history-exports.js';

const content = { blob: 'b', sizeBytes: 3, md5: 'bWQ1' };

it('keeps the parts of a history in order', () => {
  const exports = createHistoryExportStore(openDatabase(':memory:'));

  exports.begin(1, 0, 10);
  exports.begin(2, 0, 99);
  const isKept = exports.finish(1, 0, content);
  exports.begin(1, 1, 20);

  expect(isKept).toBe(true);
  expect(exports.list(1)).toMatchObject([
    { runId: 1, part: 0, endLine: 10, state: 'ready', ...content },
    { part: 1, endLine: 20, state: 'writing', blob: null },
  ]);
  expect(exports.byBlob(1, 'b')).toMatchObject({ part: 0 });
  expect(exports.byBlob(2, 'b')).toBeUndefined();
});

it.each([
  ['changed', 'discard'],
  ['deleted', 'removeOfRun'],
] as const)('does not keep a part whose rows were %s while it was written', (_, method) => {
  const exports = createHistoryExportStore(openDatabase(':memory:'));
  exports.begin(1, 0, 10);

  exports[method](1);

  expect(exports.finish(1, 0, content)).toBe(false);
  expect(exports.list(1)).toEqual([]);
});

it('ends the writing of a part once', () => {
  const exports = createHistoryExportStore(openDatabase(':memory:'));
  exports.begin(1, 0, 10);

  expect([exports.finish(1, 0, null), exports.finish(1, 0, content)]).toEqual([true, false]);
  expect(exports.list(1)).toMatchObject([{ state: 'refused' }]);
});

it('remembers that a part was refused until rows are changed', () => {
  const exports = createHistoryExportStore(openDatabase(':memory:'));
  exports.begin(1, 0, 10);

  exports.finish(1, 0, null);
  const before = exports.list(1);
  exports.discard(1);

  expect(before).toMatchObject([{ state: 'refused', blob: null }]);
  expect(exports.list(1)).toEqual([]);
});

it('remembers that a part could be read before rows were changed, and leaves its content unused', () => {
  const db = openDatabase(':memory:');
  const exports = createHistoryExportStore(db);
  exports.begin(1, 0, 10);
  exports.finish(1, 0, content);

  exports.discard(1);

  expect(db.prepare('SELECT blob FROM unused_blobs').all()).toEqual([{ blob: 'b' }]);
  expect(exports.list(1)).toMatchObject([{ state: 'stale', blob: null }]);
});

it('forgets a part that failed, and at the start one that an ended process was writing', () => {
  const db = openDatabase(':memory:');
  const exports = createHistoryExportStore(db);
  exports.begin(1, 0, 10);
  exports.abandon(1, 0);
  exports.begin(1, 0, 11);

  const reopened = createHistoryExportStore(db);

  expect(reopened.list(1)).toEqual([]);
});
