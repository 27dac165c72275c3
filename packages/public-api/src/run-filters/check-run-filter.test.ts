import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { checkRunFilter } from './check-run-filter.js';

it.each([
  {},
  { state: 'finished', created_at: { $gt: new Date(0) }, heartbeatAt: { $lt: '2030' } },
  { $or: [{ $and: [] }, { $nor: [{ 'config.lr.value': { $not: { $gt: 1 } } }] }] },
  { $not: { 'summary_metrics.loss': { $exists: false } } },
  { 'config.model': { layers: 3 }, tags: ['a'], 'tags.a': true, 'keys_info.keys.loss': { $exists: true } },
  { display_name: { $in: ['a', null], $regex: '^a', $contains: 'b', $nin: [] } },
  { 'config.lr': { $or: [{ $lt: 1 }, { $gt: 2 }] } },
])('passes %j', (filter) => {
  expect(checkRunFilter(filter)).toBe(filter);
});

it.each([
  [{ sate: 'finished' }, 'no field "sate". Did you mean "state"?'],
  [{ DisplayName: 'a' }, 'Did you mean "displayName"?'],
  [{ dispaly_name: 'a' }, 'Did you mean "display_name"?'],
  [{ 'summary.loss': 1 }, 'Did you mean "summary_metrics.loss"?'],
  [{ 'metrics.loss': 1 }, 'Did you mean "summary_metrics.loss"?'],
  [{ 'Config.lr': 1 }, 'Did you mean "config.lr"?'],
  [{ 'config.': 1 }, 'no field "config."'],
  [{ loss: 1 }, 'There are created_at'],
  [{ constructor: 1 }, 'no field "constructor"'],
  [{ state: { $equals: 'a' } }, 'no operator "$equals" at state.'],
  [{ state: { $nni: ['a'] } }, 'no operator "$nni" at state. Did you mean "$nin"?'],
  [{ state: { $eq: 'a', finished: true } }, 'no operator "finished" at state'],
  [{ $adn: [] }, 'no operator "$adn". Did you mean "$and"?'],
  [{ $gt: 1 }, 'no operator "$gt"'],
  [{ $and: [{ $or: [{}, { sate: 1 }] }] }, 'no field "sate" at $and[0].$or[1]. Did you mean'],
  [{ $and: { state: 'a' } }, '$and needs a list'],
  [{ $or: ['state'] }, 'A filter is an object at $or[0]'],
  [{ state: { $in: 'finished' } }, '$in needs a list at state'],
  [{ state: { $exists: 1 } }, '$exists needs true or false'],
  [{ state: { $regex: /a/ } }, '$regex needs a text'],
  [{ state: { $eq: undefined } }, '$eq needs a value'],
  [{ state: undefined }, 'The filter has no value at state'],
  [{ $not: { sate: 1 } }, 'no field "sate" at $not'],
  [{ 'config.lr': { $not: { $gtt: 1 } } }, 'no operator "$gtt" at config.lr'],
  [[], 'A filter is an object'],
  [null, 'A filter is an object'],
  ['{}', 'A filter is an object'],
])('rejects %j', (filter, message) => {
  expect(() => checkRunFilter(filter)).toThrow(ValidationError);
  expect(() => checkRunFilter(filter)).toThrow(message);
});
