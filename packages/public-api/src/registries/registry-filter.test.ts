import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { checkFilter, prefixRegistryNames, prepareFilter, type SearchedKind } from './registry-filter.js';

it('completes a name [API-876]', () => {
  expect(prefixRegistryNames({ name: 'model' })).toEqual({ name: 'wandb-registry-model' });
});

it('leaves a complete name as it is [API-877]', () => {
  expect(prefixRegistryNames({ name: 'wandb-registry-model' })).toEqual({ name: 'wandb-registry-model' });
});

it('leaves patterns as they are [API-878]', () => {
  const filter = { name: { $regex: 'model' } };
  expect(prefixRegistryNames(filter)).toEqual(filter);
  expect(prefixRegistryNames({ name: { $not: { $regex: 'a' }, $ne: 'b' } })).toEqual({
    name: { $not: { $regex: 'a' }, $ne: 'wandb-registry-b' },
  });
});

it('completes the names of a list [API-879]', () => {
  expect(prefixRegistryNames({ name: { $in: ['a', 'b'] } })).toEqual({
    name: { $in: ['wandb-registry-a', 'wandb-registry-b'] },
  });
});

it('completes the names within groups [API-880]', () => {
  expect(
    prefixRegistryNames({ $or: [{ name: 'a' }, { $and: [{ name: { $eq: 'b' } }, { description: 'name' }] }] }),
  ).toEqual({
    $or: [{ name: 'wandb-registry-a' }, { $and: [{ name: { $eq: 'wandb-registry-b' } }, { description: 'name' }] }],
  });
});

it('leaves texts of other fields as they are [API-881]', () => {
  const filter = { description: 'name', created_at: { $gt: 'name' }, $nor: [{ description: 'model' }] };
  expect(prefixRegistryNames(filter)).toEqual(filter);
});

it('leaves what is no text as it is [API-882]', () => {
  for (const name of [true, 3, null, { $exists: true }, { $in: [null, 1] }]) {
    expect(prefixRegistryNames({ name })).toEqual({ name });
  }
});

it('leaves the operands of unknown operators as they are [API-883]', () => {
  expect(prefixRegistryNames({ name: { $startsWith: 'a', $contains: 'b' } })).toEqual({
    name: { $startsWith: 'a', $contains: 'wandb-registry-b' },
  });
});

it.each<[SearchedKind, Record<string, unknown>, string]>([
  ['registries', { tag: 'x' }, 'created_at, description, entity_id, id, name, updated_at'],
  [
    'collections',
    { $or: [{ alias: 'x' }] },
    'artifact_collection_id, collection_id, created_at, description, id, name, tag, updated_at',
  ],
  ['versions', { 'name.x': 1 }, 'alias, created_at, id, metadata, tag, updated_at, version'],
  ['versions', { 'tag.x': 1 }, 'alias, created_at, id, metadata, tag, updated_at, version'],
])('rejects a filter of %s by another field, and lists the fields [API-884]', (kind, filter, fields) => {
  expect(() => prepareFilter(kind, filter)).toThrow(ValidationError);
  expect(() => prepareFilter(kind, filter)).toThrow(`Use ${fields}.`);
});

it('passes what one of the two searches knows until it is clear which one answers [API-884]', () => {
  const filter = { version_index: 3, artifact_size: 1, updated_at: { $gt: '2026' }, 'metadata.lr': 0.1 };

  expect(checkFilter('versions', filter)).toBe(filter);
  expect(() => checkFilter('versions', { colour: 'red' })).toThrow(/has no field "colour"/);
});

it('writes fields by the names that the search knows', () => {
  expect(prepareFilter('versions', { aliases: 'a', 'artifact_metadata.x.y': 1, id: 2 }, 'advanced')).toEqual({
    alias: 'a',
    'metadata.x.y': 1,
    artifact_id: 2,
  });
  expect(prepareFilter('registries', { id: 3, name: 'a' }, 'advanced')).toEqual({
    project_id: 3,
    name: 'wandb-registry-a',
  });
  expect(prepareFilter('collections', { collection_id: 1 })).toEqual({ artifact_collection_id: 1 });
});

it('keeps both conditions when two names become one', () => {
  expect(prepareFilter('versions', { tag: 'a', tags: 'b' }, 'advanced')).toEqual({
    $and: [{ tag: 'a' }, { tag: 'b' }],
  });
});

it('makes no filter of an empty one', () => {
  expect([
    prepareFilter('versions', {}),
    prepareFilter('versions', null),
    prepareFilter('versions', undefined),
  ]).toEqual([null, null, null]);
});
