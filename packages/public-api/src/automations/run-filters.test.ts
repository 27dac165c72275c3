import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { type Metric, OnRunMetric, OnRunState, RunEvent, type RunEventFilter, type RunWatch } from './index.js';

const project = { scopeType: 'PROJECT', id: 'UHJvamVjdDox', name: 'vision', isRegistry: false } as const;
const loss = RunEvent.metric('loss');

function metricText(filter: RunWatch | RunEventFilter): [string, string] {
  const event = new OnRunMetric(project, filter);
  return [event.eventType, JSON.stringify(event.filter)];
}

function wire(metric: string, runs = '{"$and":[]}'): string {
  return `{"run_filter":${JSON.stringify(runs)},"run_metric_filter":${metric},"metric_filter":null}`;
}

// The texts are those that wandb 0.31.0 sends for the same filters.
it.each([
  [
    'a threshold [API-947]',
    loss.gt(1),
    'RUN_METRIC',
    '{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":1}}',
  ],
  [
    'a threshold of a mean [API-948]',
    loss.avg(5).lte(1.5),
    'RUN_METRIC',
    '{"threshold_filter":{"name":"loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lte","threshold":1.5}}',
  ],
  [
    'a change of a maximum [API-949]',
    loss.max(3).changesBy({ diff: 2 }),
    'RUN_METRIC_CHANGE',
    '{"change_filter":{"name":"loss","agg_op":"MAX","current_window_size":3,"change_amount":2,"prior_window_size":3,"change_type":"ABSOLUTE","change_dir":"ANY"}}',
  ],
  [
    'a relative decrease [API-949]',
    loss.decreasesBy({ frac: 0.25 }),
    'RUN_METRIC_CHANGE',
    '{"change_filter":{"name":"loss","agg_op":null,"current_window_size":1,"change_amount":0.25,"prior_window_size":1,"change_type":"RELATIVE","change_dir":"DECREASE"}}',
  ],
  [
    'an absolute z-score [API-950]',
    loss.zscore(30).abs().gt(3),
    'RUN_METRIC_ZSCORE',
    '{"zscore_filter":{"name":"loss","window_size":30,"threshold":3,"change_dir":"ANY"}}',
  ],
  [
    'a low z-score [API-950]',
    loss.zscore(30).lt(-2),
    'RUN_METRIC_ZSCORE',
    '{"zscore_filter":{"name":"loss","window_size":30,"threshold":2,"change_dir":"DECREASE"}}',
  ],
])('encodes %s as the Python client does', (_, filter, eventType, metric) => {
  expect(metricText(filter)).toEqual([eventType, wire(metric)]);
});

it('puts the filter of the runs as a text into the text [API-945, API-952]', () => {
  const threshold = '{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":1}}';
  const named = wire(threshold, '{"$and":[{"display_name":{"$contains":"x"}}]}');

  expect(metricText(loss.gt(1).and(RunEvent.name.contains('x')))[1]).toBe(named);
  expect(metricText(RunEvent.name.contains('x').and(loss.gt(1)))[1]).toBe(named);
});

it.each([
  ['max', loss.max(2), 'MAX'],
  ['min', loss.min(2), 'MIN'],
  ['avg', loss.avg(2), 'AVERAGE'],
  ['mean', loss.mean(2), 'AVERAGE'],
])('aggregates by %s [API-948]', (_, metric, agg_op) => {
  expect(metric.gte(0).toJSON()).toMatchObject({ threshold_filter: { agg_op, window_size: 2, cmp_op: '$gte' } });
  expect(metric.lt(0).toJSON()).toMatchObject({ threshold_filter: { cmp_op: '$lt' } });
});

it('takes the window before from the window unless it is given [API-949]', () => {
  expect(loss.avg(5).increasesBy({ diff: 1 }).toJSON()).toMatchObject({
    change_filter: { current_window_size: 5, prior_window_size: 5, change_dir: 'INCREASE' },
  });
  expect(loss.avg(5).increasesBy({ diff: 1, priorWindow: 50 }).toJSON()).toMatchObject({
    change_filter: { current_window_size: 5, prior_window_size: 50 },
  });
});

it.each([
  ['no amount [API-949]', (metric: Metric) => metric.changesBy({})],
  ['two amounts [API-949]', (metric: Metric) => metric.changesBy({ diff: 1, frac: 1 })],
  ['a change of 0 [API-949]', (metric: Metric) => metric.increasesBy({ diff: 0 })],
  ['a negative change [API-949]', (metric: Metric) => metric.decreasesBy({ frac: -0.1 })],
  ['a high z-score below 0 [API-950]', (metric: Metric) => metric.zscore(30).gt(-1)],
  ['a high z-score of 0 [API-950]', (metric: Metric) => metric.zscore(30).gt(0)],
  ['a low z-score above 0 [API-950]', (metric: Metric) => metric.zscore(30).lt(1)],
  ['a low absolute z-score [API-950]', (metric: Metric) => metric.zscore(30).abs().lt(-1)],
  ['a threshold that is no number', (metric: Metric) => metric.gt(Number.NaN)],
  ['an infinite threshold', (metric: Metric) => metric.gt(Number.POSITIVE_INFINITY)],
  ['a window of 0', (metric: Metric) => metric.avg(0)],
  ['half a value', (metric: Metric) => metric.max(1.5)],
  ['a metric without a name', () => RunEvent.metric('')],
])('refuses %s', (_, make) => {
  expect(() => make(loss)).toThrow(ValidationError);
});

it('sorts states, each once; a crashed run is a failed one [API-943, API-951]', () => {
  const filter = RunEvent.state.in(['finished', 'crashed', 'failed', 'FINISHED']);
  const event = new OnRunState(project, filter.and(RunEvent.name.eq('a').or(RunEvent.name.eq('b'))));

  expect(event.eventType).toBe('RUN_STATE');
  expect(JSON.stringify(event.filter)).toBe(
    '{"run_filter":"{\\"$and\\":[{\\"$or\\":[{\\"display_name\\":{\\"$eq\\":\\"a\\"}},{\\"display_name\\":{\\"$eq\\":\\"b\\"}}]}]}","run_state_filter":{"states":["FAILED","FINISHED"]}}',
  );
  expect(JSON.stringify(new OnRunState(project, RunEvent.state.eq('running')).filter)).toBe(
    '{"run_filter":"{\\"$and\\":[]}","run_state_filter":{"states":["RUNNING"]}}',
  );
});

it.each(['killed', 'constructor', ''])('refuses the state %j [API-951]', (state) => {
  expect(() => RunEvent.state.eq(state as 'failed')).toThrow(ValidationError);
  expect(() => RunEvent.state.in([])).toThrow(ValidationError);
});
