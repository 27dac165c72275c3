import { expect, it } from 'vitest';
import { openDatabase } from '../storage/database.js';
import { createRunDatabase, type RunDatabase } from '../testing/run-database.js';
import { countRuns } from './list-runs.js';
import { createRunQueryTables, indexRunValues } from './value-index.js';

function indexed({ db }: RunDatabase): Record<string, unknown> {
  const rows = db
    .prepare('SELECT p.path, v.value FROM run_values v JOIN run_value_paths p ON p.id = v.path_id ORDER BY p.path')
    .all();
  return Object.fromEntries(rows.map((row) => [String(row['path']), row['value']]));
}

function changesOf({ db }: RunDatabase, work: () => void): number {
  const total = (): number => Number(db.prepare('SELECT total_changes() AS n').get()?.['n']);
  const before = total();
  work();
  return total() - before;
}

it('indexes each value of a document at its path', () => {
  using database = createRunDatabase();
  database.addProject().add({
    config: { lr: 0.1, opt: { name: 'adam', betas: [0.9, 0.999] }, notes: null },
    summary: { 'val.loss': 0.5, done: true },
  });

  expect(indexed(database)).toEqual({
    'config.lr': 0.1,
    'config.notes': null,
    'config.opt': expect.any(Uint8Array),
    'config.opt.betas': expect.any(Uint8Array),
    'config.opt.name': 'adam',
    'summary_metrics.done': Uint8Array.of(1),
    'summary_metrics.val.loss': 0.5,
  });
});

it('leaves out what clients keep for themselves in a configuration', () => {
  using database = createRunDatabase();
  database
    .addProject()
    .add({ config: { lr: 0.1, _wandb: { cli_version: '0.20.1' } }, summary: { _wandb: { runtime: 3 } } });

  expect(Object.keys(indexed(database))).toEqual([
    'config.lr',
    'summary_metrics._wandb',
    'summary_metrics._wandb.runtime',
  ]);
});

it('writes only the values that changed', () => {
  using database = createRunDatabase();
  const id = database
    .addProject()
    .add({ config: { lr: 0.1 }, summary: { loss: 1, acc: 0.5, old: 1, best: { acc: 1 } } });
  const rewrite = (summary: string) => changesOf(database, () => indexRunValues(database.db, id, { summary }));

  expect(rewrite('{"loss":0.5,"acc":0.5,"old":1,"best":{"acc":1}}')).toBe(1);
  expect(rewrite('{"loss":0.5,"acc":0.5,"old":1,"best":{"acc":1}}')).toBe(0);
  expect(rewrite('{"loss":0.5,"acc":0.5,"best":{"acc":1}}')).toBe(1);
  expect(Object.keys(indexed(database))).toEqual([
    'config.lr',
    'summary_metrics.acc',
    'summary_metrics.best',
    'summary_metrics.best.acc',
    'summary_metrics.loss',
  ]);
});

it('leaves what is indexed of a document that is not given', () => {
  using database = createRunDatabase();
  const id = database.addProject().add({ config: { lr: 0.1 }, summary: { loss: 1 } });
  indexRunValues(database.db, id, { config: null });
  indexRunValues(database.db, id, { config: '{"lr":{"value":0.2}}', summary: undefined });

  expect(indexed(database)).toEqual({ 'config.lr': 0.2, 'summary_metrics.loss': 1 });
});

it.each(['', 'broken', '[1]', 'null', '5'])('indexes nothing of the text %j', (summary) => {
  using database = createRunDatabase();
  const id = database.addProject().add({ summary: { loss: 1 } });
  indexRunValues(database.db, id, { summary });

  expect(indexed(database)).toEqual({});
});

it('indexes documents that are nested without end', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ summary: `{"a":${'{"b":'.repeat(5000)}1${'}'.repeat(5000)},"loss":1}` });
  project.add({ summary: `{"a":${'['.repeat(1500)}${']'.repeat(1500)},"loss":1}` });

  expect(project.count({ 'summary_metrics.loss': 1, 'summary_metrics.a': { $exists: true } })).toBe(2);
});

it('forgets the values of a deleted run', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const id = project.add({ summary: { loss: 1 } });
  project.add({ summary: { acc: 1 } });
  database.db.prepare('DELETE FROM runs WHERE id = ?').run(id);

  expect(indexed(database)).toEqual({ 'summary_metrics.acc': 1 });
});

it('undoes index changes with the transaction that they belong to', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const id = project.add({ summary: { loss: 1 } });
  database.db.exec('BEGIN');
  indexRunValues(database.db, id, { summary: '{"loss":2,"fresh":1}' });
  database.db.exec('ROLLBACK');
  indexRunValues(database.db, id, { summary: '{"loss":1,"other":1}' });

  expect(indexed(database)).toEqual({ 'summary_metrics.loss': 1, 'summary_metrics.other': 1 });
});

it('indexes the runs of a database that has no index yet', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ config: { lr: 0.1 }, summary: { loss: 1 } });
  const before = indexed(database);
  database.db.exec('DROP TABLE run_values; DROP TABLE run_value_paths;');
  createRunQueryTables(database.db);

  expect(indexed(database)).toEqual(before);
});

it('leaves the index alone when it is made again, also within a transaction', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ summary: { loss: 1 } });
  database.db.exec('BEGIN');
  const changes = changesOf(database, () => createRunQueryTables(database.db));
  database.db.exec('COMMIT');

  expect(changes).toBe(0);
  expect(project.count({ 'summary_metrics.loss': 1 })).toBe(1);
});

it('makes no tables when it fails', () => {
  const db = openDatabase(':memory:');
  const objects = (): unknown[] => db.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'run_value%'").all();
  createRunQueryTables(db);
  db.exec(
    'DROP TRIGGER run_values_of_deleted_run; DROP TABLE run_values; DROP TABLE run_value_paths; DROP TABLE runs;',
  );

  expect(() => createRunQueryTables(db)).toThrow(/runs/);
  expect(objects()).toEqual([]);
  db.close();
});

it('keeps the projects of a database apart', () => {
  using database = createRunDatabase();
  const mine = database.addProject();
  const other = database.addProject();
  mine.add({ config: { lr: 0.1 } });
  other.add({ config: { lr: 0.1 } });
  other.add({ config: { lr: 0.1 } });

  expect(countRuns(database.db, mine.id, '{"config.lr":0.1}')).toBe(1);
  expect(countRuns(database.db, other.id, '{"config.lr":0.1}')).toBe(2);
});
