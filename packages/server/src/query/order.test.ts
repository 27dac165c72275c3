import { expect, it } from 'vitest';
import { runFields } from '../run-query/run-fields.js';
import { createRunDatabase } from '../testing/run-database.js';
import { BadQueryError } from './bad-query-error.js';
import { compileOrder } from './order.js';
import { createParameters } from './parameters.js';

it.each([
  ['no sign is ascending', 'summary_metrics.loss', ['low', 'high', 'text', 'nan', 'missing']],
  ['+ is ascending', '+summary_metrics.loss', ['low', 'high', 'text', 'nan', 'missing']],
  [
    '- is descending, and what is missing stays last',
    '-summary_metrics.loss',
    ['high', 'low', 'text', 'nan', 'missing'],
  ],
  ['summaryMetrics is the same', '-summaryMetrics.loss', ['high', 'low', 'text', 'nan', 'missing']],
  ['a wrapped config value', '+config.lr.value', ['high', 'low', 'nan', 'missing', 'text']],
  ['a config value without its wrapper', '-config.lr', ['text', 'missing', 'nan', 'low', 'high']],
  ['a text column', '+name', ['high', 'low', 'missing', 'nan', 'text']],
  ['creation, oldest first', '+created_at', ['low', 'high', 'text', 'nan', 'missing']],
  ['creation, newest first', '-createdAt', ['missing', 'nan', 'text', 'high', 'low']],
  ['the last heartbeat', '-heartbeat_at', ['low', 'high', 'text', 'nan', 'missing']],
  ['duration', '-duration', ['low', 'high', 'text', 'nan', 'missing']],
  ['a tag', '-tags.best', ['nan', 'low', 'high', 'text', 'missing']],
  ['runs that are equal, in the order of their creation', '-state', ['low', 'high', 'text', 'nan', 'missing']],
  ['a metric that no run has', '-summary_metrics.nothing', ['low', 'high', 'text', 'nan', 'missing']],
  ['several keys', 'state,-config.lr.value', ['text', 'missing', 'nan', 'low', 'high']],
  ['several keys, each with its own sign', '-group, +name', ['high', 'text', 'low', 'missing', 'nan']],
  ['null', null, ['missing', 'nan', 'text', 'high', 'low']],
  ['blank text', ' ', ['missing', 'nan', 'text', 'high', 'low']],
])('orders by %s [API-161]', (_, order, names) => {
  using database = createRunDatabase();
  const project = database.addProject();
  const time = (minute: number): string => `2024-05-01T12:0${minute}:00.000Z`;
  const summaries = {
    low: '{"loss":-1}',
    high: '{"loss":2.5}',
    text: '{"loss":"10"}',
    nan: '{"loss":NaN}',
    missing: '{}',
  };
  for (const [index, [name, summary]] of Object.entries(summaries).entries()) {
    project.add({
      name,
      summary,
      config: { lr: { low: 0.01, high: 0.001, text: 1, nan: 0.1, missing: 0.5 }[name] },
      createdAt: time(index),
      heartbeatAt: time(9 - index),
      tags: name === 'nan' ? ['best'] : [],
      ...(name === 'high' || name === 'text' ? { group: 'g' } : {}),
    });
  }

  expect(project.names({ order })).toEqual(names);
});

it('orders numbers before texts before booleans, in both directions', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  const values = { t: true, b: 'b', n: 10, f: false, a: 'a', small: 9, list: [1], object: { x: 1 }, none: null };
  for (const [name, value] of Object.entries(values)) {
    project.add({ name, config: { mixed: value } });
  }

  expect(project.names({ order: '+config.mixed' })).toEqual([
    'small',
    'n',
    'a',
    'b',
    'f',
    't',
    'list',
    'object',
    'none',
  ]);
  expect(project.names({ order: '-config.mixed' })).toEqual([
    'n',
    'small',
    'b',
    'a',
    't',
    'f',
    'list',
    'object',
    'none',
  ]);
});

it('orders runs of the same time by their creation, the newest first only where the order is so', () => {
  using database = createRunDatabase();
  const project = database.addProject();
  for (const name of ['first', 'second', 'third']) {
    project.add({ name });
  }

  expect(project.names({ order: '+created_at' })).toEqual(['first', 'second', 'third']);
  expect(project.names({ order: '-created_at' })).toEqual(['third', 'second', 'first']);
  expect(project.names()).toEqual(['third', 'second', 'first']);
  expect(project.names({ order: '-heartbeat_at' })).toEqual(['first', 'second', 'third']);
});

it.each(['val.loss', 'top-1,5', 'it\'s "quoted"', '__proto__', 'loss ', 'é,b'])('orders by the metric %j', (key) => {
  using database = createRunDatabase();
  const project = database.addProject();
  project.add({ name: 'two', summary: Object.fromEntries([[key, 2]]) });
  project.add({ name: 'one', summary: Object.fromEntries([[key, 1]]) });

  expect(project.names({ order: `summary_metrics.${key}` })).toEqual(['one', 'two']);
  expect(project.names({ order: `state,+summary_metrics.${key}` })).toEqual(['one', 'two']);
});

it.each([
  ['loss', /"loss"/],
  ['+summary.loss', /"summary\.loss"/],
  ['-', /""/],
  ['+created_at,', /""/],
  ['+created_at,-nothing', /"nothing"/],
  ['tags', /ordered by "tags"/],
  ['keys_info.keys.loss', /ordered by "keys_info\.keys\.loss"/],
  ['-config._wandb', /internal/],
  [Array.from({ length: 9 }, () => '+name').join(), /8 keys/],
  ['x'.repeat(4001), /4000 characters/],
])('refuses the order %j', (order, message) => {
  using database = createRunDatabase();
  const project = database.addProject();

  expect(() => project.list({ order })).toThrow(BadQueryError);
  expect(() => project.list({ order })).toThrow(message);
});

it('gives all spellings of an order the same text', () => {
  const canonical = (order: string) => compileOrder(order, runFields, createParameters()).canonical;

  expect(canonical('createdAt')).toBe(canonical(' +created_at'));
  expect(canonical('-summaryMetrics.a')).toBe('-summary_metrics.a');
});
