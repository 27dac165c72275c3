import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { RunFilter, RunOrder } from '../runs/run-filter.js';
import { startTestApi } from '../testing/test-api.js';
import { checkRunFilter } from './check-run-filter.js';
import { column } from './column.js';
import { config, field, runColumnNames, state, summary, tags } from './columns.js';
import { and, not, or } from './combine.js';

const seed = {
  runs: [
    {
      project: 'vision',
      name: 'a',
      displayName: 'brisk-sun-1',
      state: 'finished',
      tags: ['base', 'v1'],
      config: { lr: 0.1, model: { layers: 3 } },
      summary: { loss: 0.5 },
      group: 'g1',
      createdAt: '2030-01-01T00:00:00.000Z',
    },
    {
      project: 'vision',
      name: 'b',
      displayName: 'calm-moon-2',
      state: 'failed',
      tags: ['v1'],
      config: { lr: 0.2, optimizer: 'adam' },
      summary: { loss: 2 },
      createdAt: '2030-02-01T00:00:00.000Z',
    },
    {
      project: 'vision',
      name: 'c',
      displayName: 'brisk-sea-3',
      state: 'crashed',
      config: { lr: 0.3, debug: true },
      createdAt: '2030-03-01T00:00:00.000Z',
    },
  ],
};

async function select(filters: RunFilter, order?: RunOrder): Promise<string> {
  await using kit = startTestApi(seed);
  const runs = await kit.api.runs('local/vision', { filters, order }).toArray();
  return runs.map(({ id }) => id).join('');
}

it.each<[RunFilter, string]>([
  [config('lr').eq(0.1), 'a'],
  [config('lr').ne(0.1), 'bc'],
  [config('lr').gt(0.1), 'bc'],
  [config('lr').gte(0.2), 'bc'],
  [config('lr').lt(0.2), 'a'],
  [config('lr').lte(0.2), 'ab'],
  [config('lr').in([0.1, 0.3]), 'ac'],
  [config('lr').notIn([0.1, 0.3]), 'b'],
  [config('model.layers').eq(3), 'a'],
  [config('debug').eq(true), 'c'],
  [config('optimizer').exists(), 'b'],
  [config('optimizer').missing(), 'ac'],
  [config('optimizer').eq(null), 'ac'],
  [config('optimizer').matches('^ad'), 'b'],
  [summary('loss').lt(1), 'a'],
  [summary('loss').missing(), 'c'],
  [state.in(['finished', 'failed']), 'ab'],
  [state.ne('finished'), 'bc'],
  [field('display_name').matches('^brisk'), 'ac'],
  [field('displayName').eq('calm-moon-2'), 'b'],
  [field('created_at').gt(new Date('2030-01-15')), 'bc'],
  [field('createdAt').lte('2030-02-01T00:00:00Z'), 'ab'],
  [field('group').missing(), 'bc'],
  [field('username').eq('local'), 'abc'],
  [tags.has('v1'), 'ab'],
  [tags.hasAny(['base', 'other']), 'a'],
  [tags.hasAll(['base', 'v1']), 'a'],
  [tags.hasNone(['base']), 'bc'],
  [and(), 'abc'],
  [and(state.eq('finished')), 'a'],
  [and(tags.has('v1'), config('lr').gt(0.1)), 'b'],
  [or(state.eq('crashed')), 'c'],
  [or(state.eq('crashed'), summary('loss').lt(1)), 'ac'],
  [not(tags.has('v1')), 'c'],
  [not(or(tags.has('base'), state.eq('crashed'))), 'b'],
])('selects with %j the runs %s', async (filter, ids) => {
  expect(await select(filter)).toBe(ids);
  expect(checkRunFilter(filter)).toBe(filter);
});

it.each<[RunOrder, string]>([
  [config('lr').descending(), 'cba'],
  [config('lr').ascending(), 'abc'],
  [summary('loss').descending(), 'bac'],
  [field('display_name').ascending(), 'cab'],
  [field('createdAt').descending(), 'cba'],
])('sorts by %s as %s', async (order, ids) => {
  expect(await select({}, order)).toBe(ids);
});

it('makes plain objects and texts', () => {
  expect(and(config('lr').gt(0.1), or(state.in(['finished']), tags.has('x')), not(summary('loss').lt(1)))).toEqual({
    $and: [
      { 'config.lr': { $gt: 0.1 } },
      { $or: [{ state: { $in: ['finished'] } }, { tags: 'x' }] },
      { $nor: [{ 'summary_metrics.loss': { $lt: 1 } }] },
    ],
  });
  expect([config('lr').path, config('lr').ascending()]).toEqual(['config.lr', '+config.lr']);
});

it('knows only columns that the server knows, in both spellings', async () => {
  await using kit = startTestApi(seed);

  for (const name of runColumnNames) {
    await expect(kit.api.runs('local/vision', { filters: column(name).exists() }).toArray()).resolves.toBeInstanceOf(
      Array,
    );
  }
  expect([...runColumnNames]).toEqual(
    expect.arrayContaining(['display_name', 'displayName', 'heartbeatAt', 'jobType']),
  );
});

it('rejects what has no name and no alternative', () => {
  expect(() => config('')).toThrow(ValidationError);
  expect(() => summary('')).toThrow(ValidationError);
  expect(() => or()).toThrow(ValidationError);
});
