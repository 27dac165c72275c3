import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { ArtifactEvent, type EventFilterInput, OnAddArtifactTag } from './index.js';

const { alias, tag } = ArtifactEvent;
const project = { scopeType: 'PROJECT', id: 'UHJvamVjdDox', name: 'vision', isRegistry: false } as const;

function textOf(filter?: EventFilterInput): string {
  return JSON.stringify(new OnAddArtifactTag(project, filter).filter);
}

it('wraps filters of artifact events in one $or around one $and [API-944]', () => {
  expect(textOf()).toBe('{"$or":[{"$and":[]}]}');
  expect(textOf({})).toBe('{"$or":[{"$and":[]}]}');
  expect(textOf(alias.eq('prod'))).toBe('{"$or":[{"$and":[{"alias":{"$eq":"prod"}}]}]}');
  expect(textOf({ $or: [{ $and: [{ tag: 'x' }] }] })).toBe('{"$or":[{"$and":[{"tag":{"$eq":"x"}}]}]}');
});

// The texts are those that wandb 0.31.0 sends for the same filters.
it.each([
  ['or', alias.eq('prod').or(alias.matchesRegex('^v')), '{"$or":[{"alias":{"$eq":"prod"}},{"alias":{"$regex":"^v"}}]}'],
  [
    'not of or',
    alias.eq('prod').or(alias.matchesRegex('^v')).not(),
    '{"$nor":[{"alias":{"$eq":"prod"}},{"alias":{"$regex":"^v"}}]}',
  ],
  ['not', alias.eq('prod').not(), '{"$not":{"alias":{"$eq":"prod"}}}'],
  ['not of not', alias.eq('prod').not().not(), '{"alias":{"$eq":"prod"}}'],
  [
    'not of and',
    alias.eq('prod').and(alias.ne('x')).not(),
    '{"$not":{"$and":[{"alias":{"$eq":"prod"}},{"alias":{"$ne":"x"}}]}}',
  ],
  ['a list', tag.notIn(['a', 'b']), '{"tag":{"$nin":["a","b"]}}'],
])('encodes %s as the Python client does [API-944, API-953]', (_, filter, inner) => {
  expect(textOf(filter)).toBe(`{"$or":[{"$and":[${inner}]}]}`);
});

it('keeps $nor with one condition, and in another $nor: either way it means the opposite [API-944]', () => {
  const prod = { alias: { $eq: 'prod' } };
  const none = '{"$nor":[{"alias":{"$eq":"prod"}}]}';
  expect(textOf({ $nor: [prod] })).toBe(`{"$or":[{"$and":[${none}]}]}`);
  expect(textOf({ $not: { $or: [prod] } })).toBe(`{"$or":[{"$and":[${none}]}]}`);
  expect(textOf({ $nor: [{ $nor: [prod] }] })).toBe(`{"$or":[{"$and":[{"$nor":[${none}]}]}]}`);
});

it('joins conditions that belong together in one $and [API-944, API-953]', () => {
  const both = '{"$or":[{"$and":[{"alias":{"$eq":"prod"}},{"alias":{"$ne":"x"}},{"alias":{"$exists":true}}]}]}';
  expect(textOf(alias.eq('prod').and(alias.ne('x')).and(alias.exists()))).toBe(both);
  expect(textOf(alias.eq('prod').and(alias.ne('x').and(alias.exists())))).toBe(both);
  expect(textOf({ tag: { $in: ['a'] }, alias: 'b' })).toBe(
    '{"$or":[{"$and":[{"tag":{"$in":["a"]}},{"alias":{"$eq":"b"}}]}]}',
  );
});

it('compares fields in every way that there is [API-953]', () => {
  const filters = [
    alias.eq('a'),
    alias.ne('a'),
    alias.gt('a'),
    alias.gte('a'),
    alias.lt('a'),
    alias.lte('a'),
    tag.in(new Set(['a'])),
    tag.contains('a'),
    tag.matchesRegex('a'),
    tag.exists(false),
  ];

  expect(filters.map((filter) => filter.toJSON())).toEqual([
    { alias: { $eq: 'a' } },
    { alias: { $ne: 'a' } },
    { alias: { $gt: 'a' } },
    { alias: { $gte: 'a' } },
    { alias: { $lt: 'a' } },
    { alias: { $lte: 'a' } },
    { tag: { $in: ['a'] } },
    { tag: { $contains: 'a' } },
    { tag: { $regex: 'a' } },
    { tag: { $exists: false } },
  ]);
});

it('refuses what is no filter', () => {
  expect(() => textOf('prod' as unknown as EventFilterInput)).toThrow(ValidationError);
});
