import { expect, it } from 'vitest';
import { RequestError } from '../request-error.js';
import { createRunQueryTables } from '../run-query/value-index.js';
import { openDatabase } from '../storage/database.js';
import { coarseState, matchesArtifact, readEventFilter } from './event-filter.js';

it.each([
  ['no condition', {}, true],
  ['the form of the web app', { $or: [{ $and: [] }] }, true],
  ['an alias', { alias: { $eq: 'prod' } }, true],
  ['another alias', { alias: 'dev' }, false],
  ['one of several aliases', { alias: { $in: ['v3', 'dev'] } }, true],
  ['none of some aliases', { alias: { $nin: ['v3', 'dev'] } }, false],
  ['a regular expression', { alias: { $regex: '^pr' } }, true],
  ['a part', { tag: { $contains: 'aci' } }, true],
  ['a tag that is not there', { tag: { $ne: 'pacific' } }, false],
  ['an alias that exists', { alias: { $exists: true } }, true],
  ['both', { $and: [{ alias: 'prod' }, { tag: 'pacific' }] }, true],
  ['neither', { $nor: [{ alias: 'prod' }, { tag: 'atlantic' }] }, false],
  ['not', { $not: { alias: 'dev' } }, true],
])('matches what happened by %s', (_, filter, isMatch) => {
  using db = openDatabase(':memory:');
  createRunQueryTables(db);
  const names = { aliases: ['prod', 'v3'], tags: ['pacific'] };

  expect(matchesArtifact(db, JSON.stringify(filter), names)).toBe(isMatch);
});

it('matches nothing of what is not there', () => {
  using db = openDatabase(':memory:');
  createRunQueryTables(db);
  const none = { aliases: [], tags: [] };

  expect(matchesArtifact(db, '{"alias":"prod"}', none)).toBe(false);
  expect(matchesArtifact(db, '{"alias":{"$exists":false}}', none)).toBe(true);
});

const metric = { threshold_filter: { name: 'loss', agg_op: null, window_size: 1, cmp_op: '$gt', threshold: 1 } };

it('reads the threshold of older clients', () => {
  const filter = readEventFilter(
    'RUN_METRIC',
    JSON.stringify({ run_filter: '{}', metric_filter: JSON.stringify(metric.threshold_filter) }),
  );

  expect(filter).toMatchObject({ kind: 'metric', runFilter: '{}', metric: { name: 'loss', valueCount: 1 } });
});

it.each([
  ['CREATE_ARTIFACT', '['],
  ['CREATE_ARTIFACT', '[]'],
  ['CREATE_ARTIFACT', '{"name":"model"}'],
  ['CREATE_ARTIFACT', '{"alias":{"$near":1}}'],
  ['CREATE_ARTIFACT', '{"alias":{"$regex":"("}}'],
  ['RUN_STATE', '{}'],
  ['RUN_STATE', '{"run_state_filter":{"states":[]}}'],
  ['RUN_STATE', '{"run_state_filter":{"states":["KILLED"]}}'],
  ['RUN_STATE', '{"run_filter":{"state":"x"},"run_state_filter":{"states":["FAILED"]}}'],
  ['RUN_STATE', '{"run_filter":"{\\"nothing\\":1}","run_state_filter":{"states":["FAILED"]}}'],
  ['RUN_METRIC', '{"run_filter":"{}"}'],
  ['RUN_METRIC_CHANGE', JSON.stringify({ run_metric_filter: metric })],
  ['RUN_METRIC', '{"metric_filter":"{"}'],
] as const)('refuses of %s the filter %s', (eventType, text) => {
  expect(() => readEventFilter(eventType, text)).toThrow(RequestError);
});

it.each([
  ['running', 'RUNNING'],
  ['finished', 'FINISHED'],
  ['failed', 'FAILED'],
  ['crashed', 'FAILED'],
  ['killed', undefined],
  ['pending', undefined],
  ['preempting', undefined],
  ['toString', undefined],
])('takes the state %s for %s', (state, coarse) => {
  expect(coarseState(state)).toBe(coarse);
});
