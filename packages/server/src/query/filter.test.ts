import { expect, it } from 'vitest';
import { runFields } from '../run-query/run-fields.js';
import { createRunDatabase, type TestProject } from '../testing/run-database.js';
import { BadQueryError } from './bad-query-error.js';
import { compileFilter } from './filter.js';

function addModels(project: TestProject): void {
  project.add({
    name: 'one',
    displayName: 'brisk-fox-1',
    state: 'finished',
    group: 'baseline',
    tags: ['best', 'v1'],
    config: { lr: 0.1, layers: [64, 32], opt: { name: 'adam' }, experiment_name: 'foo', pretrained: true },
    summary: { loss: 0.5, best: { acc: 0.9 } },
  });
  project.add({
    name: 'two',
    displayName: 'calm-fox-2',
    state: 'running',
    jobType: 'train',
    config: { lr: 0.01, opt: { name: 'sgd' }, experiment_name: 'bar', pretrained: false },
    summary: { loss: 1, best: { acc: 0.7 } },
  });
  project.add({ name: 'three', displayName: 'lone-owl-3', state: 'crashed', tags: ['v1'], config: { lr: '0.1' } });
}

it.each([
  ['a bare value', { state: 'finished' }, ['one']],
  ['$eq', { state: { $eq: 'finished' } }, ['one']],
  ['$ne, which missing values pass', { 'config.opt.name': { $ne: 'adam' } }, ['two', 'three']],
  ['$gt', { 'config.lr': { $gt: 0.05 } }, ['one']],
  ['$gte', { 'config.lr': { $gte: 0.01 } }, ['one', 'two']],
  ['$lt', { 'summary_metrics.loss': { $lt: 1 } }, ['one']],
  ['$lte', { 'summary_metrics.loss': { $lte: 1 } }, ['one', 'two']],
  ['several operators of a key', { 'config.lr': { $gt: 0.001, $lt: 0.05 } }, ['two']],
  ['several keys', { tags: 'v1', state: 'crashed' }, ['three']],
  ['$in', { name: { $in: ['one', 'three'] } }, ['one', 'three']],
  ['$in with null', { group: { $in: [null, 'other'] } }, ['two', 'three']],
  ['an empty $in', { name: { $in: [] } }, []],
  ['$nin, which missing values pass', { 'config.experiment_name': { $nin: ['foo'] } }, ['two', 'three']],
  ['$exists', { 'config.opt': { $exists: true } }, ['one', 'two']],
  ['$exists false', { 'summary_metrics.loss': { $exists: false } }, ['three']],
  ['null', { jobType: null }, ['one', 'three']],
  ['$ne null', { 'summary_metrics.best.acc': { $ne: null } }, ['one', 'two']],
  ['$gte null', { group: { $gte: null } }, ['two', 'three']],
  ['$gt null', { group: { $gt: null } }, []],
  ['$regex anywhere in the text', { display_name: { $regex: 'fox' } }, ['one', 'two']],
  ['$regex with anchors', { display_name: { $regex: '^brisk.*1$' } }, ['one']],
  ['$regex of a config value', { 'config.experiment_name': { $regex: 'b.*' } }, ['two']],
  ['$regex of a number', { 'config.lr': { $regex: '0' } }, ['three']],
  ['$contains', { displayName: { $contains: '-fox-' } }, ['one', 'two']],
  ['$contains of characters that LIKE would read', { displayName: { $contains: '%' } }, []],
  ['$and', { $and: [{ tags: 'v1' }, { tags: 'best' }] }, ['one']],
  ['$or', { $or: [{ 'config.experiment_name': 'foo' }, { 'config.experiment_name': 'bar' }] }, ['one', 'two']],
  ['$nor', { $nor: [{ state: 'finished' }, { state: 'running' }] }, ['three']],
  ['$not of a filter', { $not: { state: 'finished' } }, ['two', 'three']],
  ['$not of operators', { 'config.lr': { $not: { $gt: 0.05 } } }, ['two', 'three']],
  ['groups of operators', { state: { $or: [{ $eq: 'running' }, { $regex: '^cr' }] } }, ['two', 'three']],
  ['the empty groups of a report', { $or: [{ $and: [] }] }, ['one', 'two', 'three']],
  ['a condition that is switched off', { $and: [null, { state: 'running' }] }, ['two']],
  ['conditions that are all switched off', { $or: [null] }, ['one', 'two', 'three']],
  ['an empty $or', { $or: [] }, []],
  ['an element of a list', { 'config.layers': 32 }, ['one']],
  ['a comparison of list elements', { 'config.layers': { $gt: 60 } }, ['one']],
  ['a whole list', { 'config.layers': [64, 32] }, ['one']],
  ['a list in another order', { 'config.layers': [32, 64] }, []],
  ['a whole object', { 'config.opt': { name: 'sgd' } }, ['two']],
  ['a boolean', { 'config.pretrained': false }, ['two']],
  ['a number where a boolean is', { 'config.pretrained': 0 }, []],
  ['a text where numbers are', { 'config.lr': '0.1' }, ['three']],
  ['a tag', { tags: 'best' }, ['one']],
  ['one of some tags', { tags: { $in: ['best', 'other'] } }, ['one']],
  ['a tag that is not there', { tags: { $ne: 'best' } }, ['two', 'three']],
  ['no tags', { tags: null }, ['two']],
  ['all tags', { tags: ['best', 'v1'] }, ['one']],
  ['a part of a tag', { tags: { $contains: 'bes' } }, ['one']],
  ['a tag by key', { 'tags.best': true }, ['one']],
  ['a tag by key that is not there', { 'tags.best': false }, ['two', 'three']],
  ['a tag by key that exists', { 'tags.v1': { $exists: true } }, ['one', 'three']],
  ['summaryMetrics', { 'summaryMetrics.best.acc': { $gt: 0.8 } }, ['one']],
  ['a wrapped config value', { 'config.lr.value': 0.1 }, ['one']],
  ['a part of a wrapped config value', { 'config.opt.value.name': 'adam' }, ['one']],
])('filters by %s [API-158]', (_, filters, names) => {
  using database = createRunDatabase();
  const project = database.addProject();
  addModels(project);

  expect(project.names({ filters, order: '+created_at' })).toEqual(names);
  expect(project.count(filters)).toBe(names.length);
});

it.each([null, '', ' ', '{}', 'null', '{"$and":[]}'])(
  'matches every run of the project by the filter %j',
  (filters) => {
    using database = createRunDatabase();
    const project = database.addProject();
    const other = database.addProject();
    project.add({ name: 'mine' });
    other.add({ name: 'theirs' });

    expect(project.names({ filters })).toEqual(['mine']);
    expect(project.count(filters)).toBe(1);
  },
);

it.each([
  ['name', 'r1'],
  ['displayName', 'shown'],
  ['display_name', 'shown'],
  ['description', 'about'],
  ['notes', 'noted'],
  ['commit', 'abc'],
  ['group', 'g'],
  ['jobType', 'train'],
  ['job_type', 'train'],
  ['host', 'gpu-1'],
  ['state', 'failed'],
  ['sweep', 's1'],
  ['sweepName', 's1'],
  ['username', 'grace'],
  ['user', 'grace'],
  ['user', 'Grace H.'],
  ['project', 'project-0'],
  ['entity', 'lab'],
  ['duration', 90.5],
  ['createdAt', '2024-05-01T10:00:00.000Z'],
  ['created_at', '2024-05-01T12:00:00+02:00'],
  ['heartbeatAt', '2024-05-01 10:01:30.5'],
  ['heartbeat_at', '2024-05-01T10:01:30.500Z'],
  ['updatedAt', '2024-05-01T10:00:00Z'],
  ['updated_at', '2024-05-01T10:00'],
  ['updated_at', '2024-05-01 12:00:00,000 +0200'],
])('knows the field %s', (field, value) => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({
    name: 'r1',
    displayName: 'shown',
    description: 'about',
    notes: 'noted',
    commit: 'abc',
    group: 'g',
    jobType: 'train',
    host: 'gpu-1',
    state: 'failed',
    sweep: 's1',
    user: 'grace',
    createdAt: '2024-05-01T10:00:00.000Z',
    heartbeatAt: '2024-05-01T10:01:30.500Z',
  });

  expect(project.count({ [field]: value })).toBe(1);
  expect(project.count({ [field]: { $ne: value } })).toBe(0);
  expect(project.count({ [field]: typeof value === 'number' ? String(value) : 1 })).toBe(0);
});

it('compares times as times', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'early', createdAt: '2023-12-31T23:30:00.000Z' });
  project.add({ name: 'late', createdAt: '2024-01-01T00:30:00.000Z' });

  expect(project.names({ filters: { createdAt: { $gte: '2024-01-01' } } })).toEqual(['late']);
  expect(project.names({ filters: { createdAt: { $lt: '2024-01-01T00:00:00Z' } } })).toEqual(['early']);
  expect(project.names({ filters: { created_at: { $gt: '2024-01-01T02:00:00+02:00' } } })).toEqual(['late']);
  expect(project.names({ filters: { createdAt: { $gt: new Date('2024-01-01') } } })).toEqual(['late']);
  expect(project.names({ filters: { createdAt: { $lt: '2024-01' } } })).toEqual(['early']);
  expect(project.names({ filters: { createdAt: { $regex: '^2023' } } })).toEqual(['early']);
  expect(project.count({ createdAt: { $gt: 'yesterday' } })).toBe(0);
  expect(project.count({ createdAt: { $gt: '2024-13-01T00:00:00Z' } })).toBe(0);
  expect(project.count({ createdAt: { $gt: 5 } })).toBe(0);
});

it('finds runs by the keys of their history', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'logged', historyKeys: ['loss', 'val.acc', 'it\'s "quoted"'] });
  project.add({ name: 'silent' });

  for (const key of ['loss', 'val.acc', 'it\'s "quoted"']) {
    expect(project.names({ filters: { [`keys_info.keys.${key}`]: { $exists: true } } })).toEqual(['logged']);
  }
  expect(project.names({ filters: { 'keys_info.keys.loss': null } })).toEqual(['silent']);
  expect(project.count({ 'keys_info.keys.loss': { $regex: 'x' } })).toBe(0);
  expect(project.count({ 'keys_info.keys.loss': { $contains: 'x' } })).toBe(0);
  expect(project.count({ 'keys_info.keys.loss': { $in: [1, 'x', true, [1]] } })).toBe(0);
  expect(project.count({ 'keys_info.keys.loss': { $gt: 'x' } })).toBe(0);
});

it('finds a key that contains dots, also beside a nested one', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'literal', summary: { 'val.acc': 1 } });
  project.add({ name: 'nested', summary: { val: { acc: 1 } } });
  project.add({ name: 'both', summary: { val: { acc: 2 }, 'val.acc': 1 } });

  expect(project.names({ filters: { 'summary_metrics.val.acc': 1 }, order: 'name' })).toEqual([
    'both',
    'literal',
    'nested',
  ]);
});

it('finds values that were stored without the wrapper of a configuration', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ config: '{"lr":0.1,"opt":{"name":"adam"},"wandb_version":1}' });

  expect(project.count({ 'config.lr': 0.1, 'config.opt.name': 'adam', 'config.wandb_version': 1 })).toBe(1);
});

it('tells integers beyond 2^53 apart', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'odd', config: { seed: 1152921504606846977n } });
  project.add({ name: 'even', config: { seed: 1152921504606846976n } });

  expect(project.names({ filters: '{"config.seed":1152921504606846977}' })).toEqual(['odd']);
  expect(project.names({ filters: '{"config.seed":{"$lt":1152921504606846977}}' })).toEqual(['even']);
});

it('takes NaN and infinities, bare and as texts, for numbers', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'bare', summary: '{"loss":NaN,"bound":Infinity}' });
  project.add({ name: 'text', summary: '{"loss":"NaN","bound":"Infinity"}' });
  project.add({ name: 'finite', summary: '{"loss":1,"bound":1}' });

  expect(project.names({ filters: '{"summary_metrics.loss":NaN}', order: 'name' })).toEqual(['bare', 'text']);
  expect(project.names({ filters: { 'summary_metrics.loss': { $lt: 5 } } })).toEqual(['finite']);
  expect(project.names({ filters: { 'summary_metrics.bound': { $gt: 5 } }, order: 'name' })).toEqual(['bare', 'text']);
  expect(project.count({ 'summary_metrics.loss': { $exists: true, $ne: null } })).toBe(3);
});

it.each([
  ['{"state":', /not JSON/],
  ['[]', /not a JSON object/],
  ['"finished"', /not a JSON object/],
  [{ state: { $near: 1 } }, /"state".*"\$near"/],
  [{ $where: '1' }, /"\$where"/],
  [{ $expr: {} }, /"\$expr"/],
  [{ loss: 1 }, /"loss".*summary_metrics/],
  [{ 'summary.loss': 1 }, /"summary\.loss"/],
  [{ config: { lr: 1 } }, /"config"/],
  [{ 'config._wandb.value.cli_version': '1' }, /"config\._wandb\.value\.cli_version".*internal/],
  [{ state: { $in: 'finished' } }, /\$in needs a list/],
  [{ state: { $nin: null } }, /\$nin needs a list/],
  [{ $and: { state: 'x' } }, /\$and needs a list/],
  [{ $or: ['x'] }, /\$or needs objects/],
  [{ $not: 'x' }, /\$not needs objects/],
  [{ state: { $not: 'x' } }, /\$not of "state".*\$ne/],
  [{ state: { $exists: 'yes' } }, /\$exists needs true or false/],
  [{ state: { $contains: 1 } }, /\$contains needs a text/],
  [{ 'config.lr': { $gt: [1] } }, /\$gt of "config\.lr"/],
  [{ 'config.lr': { $lt: {} } }, /\$lt of "config\.lr"/],
  [{ 'config.lr': { $gt: 1, unit: 's' } }, /"\$gt"/],
  [{ state: { $regex: '(' } }, /\$regex cannot read "\("/],
  [{ state: { $regex: 1 } }, /\$regex needs a text/],
  [{ state: { $regex: 'a'.repeat(1001) } }, /\$regex.*1000/],
  [{ [`config.${'k'.repeat(1000)}`]: 1 }, /1000 characters/],
  [{ name: { $in: Array.from({ length: 10_001 }, String) } }, /10000 texts; \$in/],
  [{ $or: Array.from({ length: 129 }, (_, index) => ({ name: { $regex: `^${index}` } })) }, /128 patterns.*"name"/],
  [{ $or: Array.from({ length: 1001 }, () => ({ state: 'x' })) }, /1000 conditions/],
  [
    { 'config.lr': { $in: Array.from({ length: 1000 }, (_, index) => index) } },
    /1000 conditions.*\$in of "config\.lr"/,
  ],
  [`{"name":"${'n'.repeat(1_000_000)}"}`, /1000000 characters/],
])('refuses the filter %#', (filters, message) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.list({ filters })).toThrow(BadQueryError);
  expect(() => project.count(filters)).toThrow(message);
});

it('refuses filters that are nested without end', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const nest = (levels: number): string => `${'{"$and":['.repeat(levels)}{"state":"x"}${']}'.repeat(levels)}`;

  expect(project.count(nest(31))).toBe(0);
  expect(() => project.count(nest(33))).toThrow(/32 levels/);
  expect(() => project.count(nest(50_000))).toThrow(BadQueryError);
});

it('takes as many conditions and list elements as it allows', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: '9999', config: { seed: 999 } });

  expect(project.count({ name: { $in: Array.from({ length: 10_000 }, (_, index) => String(index)) } })).toBe(1);
  expect(project.count({ 'config.seed': { $in: Array.from({ length: 999 }, (_, index) => 500.5 + index / 2) } })).toBe(
    1,
  );
  expect(project.count({ name: { $nin: Array.from({ length: 100 }, (_, index) => String(index)) } })).toBe(1);
  expect(project.count({ $or: Array.from({ length: 1000 }, (_, index) => ({ name: String(index + 9000) })) })).toBe(1);
  expect(project.count({ $or: Array.from({ length: 128 }, (_, index) => ({ 'config.seed': index + 900 })) })).toBe(1);
});

it('looks through the values of all runs once for each of many conditions, and for the run where others leave few', () => {
  const condition = (index: number) => ({ 'config.seed': index });
  const looksByRun = (filter: object): number =>
    compileFilter(JSON.stringify(filter), { ...runFields, asked: 'of all rows' }).sql.split('+EXISTS').length - 1;
  const many = Array.from({ length: 33 }, (_, index) => condition(index));

  expect(looksByRun({ $or: [condition(1), { $and: [condition(2)] }] })).toBe(0);
  expect(looksByRun({ state: 'running', ...condition(1), $or: [condition(2)] })).toBe(2);
  expect(looksByRun({ $and: many.slice(1) })).toBe(32);
  expect(looksByRun({ $and: many })).toBe(0);
});

it('finds all runs of a project that lie scattered among those of others', () => {
  using database = createRunDatabase();
  const [own, other] = [database.addProject(), database.addProject()];
  for (let index = 0; index < 300; index += 1) {
    const isOwn = index % 97 < 5 || index > 250;
    (isOwn ? own : other).add({ name: `${isOwn}-${index}`, config: { half: index % 2 } });
  }
  const found = own.names({ filters: { 'config.half': 1 }, order: 'summary_metrics.none' });

  expect(found).toEqual(own.names({ order: '+created_at' }).filter((name) => Number(name.slice(5)) % 2 === 1));
  expect(found).toHaveLength(32);
  expect(database.addProject().count({ 'config.half': 1 })).toBe(0);
});

it.each(['config.a', 'summary_metrics.a', 'keys_info.keys.a', 'username', 'entity'])(
  'refuses more conditions on %s than can be answered in time',
  (key) => {
    using database = createRunDatabase();
    const project = database.addProject();

    expect(() => project.count({ $or: Array(129).fill({ [key]: { $exists: true } }) })).toThrow(
      /up to 128 conditions on config and summary_metrics, and 32 on .* \$in takes many values/,
    );
  },
);
