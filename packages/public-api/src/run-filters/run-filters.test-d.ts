import { expectTypeOf, it } from 'vitest';
import type { Api } from '../api.js';
import {
  and,
  checkRunFilter,
  config,
  field,
  not,
  or,
  type RunFilter,
  type RunOrder,
  state,
  summary,
  tags,
} from './index.js';

declare const api: Api;

it('makes filters and orders that runs takes', () => {
  expectTypeOf(and(config('lr').gt(0.1), not(tags.has('x')), or(state.in(['finished'])))).toEqualTypeOf<RunFilter>();
  expectTypeOf(summary('loss').ascending()).toEqualTypeOf<RunOrder>();
  expectTypeOf(checkRunFilter(JSON.parse('{}'))).toEqualTypeOf<RunFilter>();
  api.runs('team/vision', { filters: summary('loss').lt(1), order: field('created_at').descending() });
});

it('knows the columns of runs by both of their names, and what they hold', () => {
  field('display_name').eq('a');
  field('displayName').eq(null);
  field('created_at').gt(new Date());
  field('createdAt').gt('2030-01-01');
  field('duration').gt(60);
  // @ts-expect-error There is no such column.
  field('displayname');
  // @ts-expect-error A duration is a number of seconds.
  field('duration').gt('60');
  // @ts-expect-error A name is text.
  field('display_name').eq(1);
});

it('takes any scalar of a configuration unless told otherwise', () => {
  config('lr').in([0.1, 'auto', true, null]);
  api.runs('team/vision', { filters: { 'config.seed': 2n ** 60n, 'config.steps': { $lt: 2n ** 60n } } });
  // @ts-expect-error An object is not compared.
  config('lr').eq({});
  config<number>('lr').gt(0.1);
  // @ts-expect-error The caller said that it is a number.
  config<number>('lr').gt('0.1');
});

it('completes states and takes others', () => {
  state.eq('finished');
  state.eq('some-new-state');
  // @ts-expect-error A state is text.
  state.eq(1);
});

it('offers tags no comparison', () => {
  // @ts-expect-error Tags are a list: ask for one with has().
  tags.eq('a');
});
