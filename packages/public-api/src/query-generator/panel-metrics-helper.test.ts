import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PanelMetricsHelper } from './panel-metrics-helper.js';

const helper = new PanelMetricsHelper();

it.each([
  ['Step', '_step'],
  ['Relative Time (Wall)', '_absolute_runtime'],
  ['Relative Time (Process)', '_runtime'],
  ['Wall Time', '_timestamp'],
  ['loss', 'loss'],
])('calls %s on an axis %s, and back [API-562, API-563]', (front, back) => {
  expect(helper.frontToBack(front)).toBe(back);
  expect(helper.backToFront(back)).toBe(front);
});

it.each([
  ['c::lr', 'config:lr.value'],
  ['c::model.layers', 'config:model.value.layers'],
  ['s::loss', 'summary:loss'],
  ['s::train.loss', 'summary:train.loss'],
  ['Created Timestamp', 'run:createdAt'],
  ['Latest Timestamp', 'run:heartbeatAt'],
  ['Index', 'Index'],
])('calls %s in a scatter plot %s, and back [API-564, API-565]', (front, back) => {
  expect(helper.specialFrontToBack(front)).toBe(back);
  expect(helper.specialBackToFront(back)).toBe(front);
});

it.each([
  ['Step', 'summary:_step'],
  ['Wall Time', 'summary:_timestamp'],
  ['train.loss', 'summary:train.loss'],
])('takes %s for a value of the summary [API-564]', (front, back) => {
  expect(helper.specialFrontToBack(front)).toBe(back);
});

it.each(['loss', 'config:lr', 'config:lr.other', 'run:state', 'other:loss', ':', ''])(
  'rejects the malformed name "%s" [API-565]',
  (name) => {
    expect(() => helper.specialBackToFront(name)).toThrow(ValidationError);
  },
);

it('finds every name of the server again [API-564, API-565]', () => {
  const words = fc.string({ maxLength: 6 });
  const backs = fc.oneof(
    fc
      .tuple(
        words.filter((word) => !word.includes('.')),
        fc.array(words),
      )
      .map(([key, path]) => `config:${[key, 'value', ...path].join('.')}`),
    words.map((word) => `summary:${word}`),
    fc.constantFrom('run:createdAt', 'run:heartbeatAt', 'Index'),
  );
  fc.assert(
    fc.property(backs, (back) => {
      expect(helper.specialFrontToBack(helper.specialBackToFront(back))).toBe(back);
    }),
  );
});
