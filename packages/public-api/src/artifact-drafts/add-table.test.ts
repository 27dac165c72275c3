import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import type { TableData } from '../media/table.js';
import { startTestApi } from '../testing/test-api.js';

const table = { columns: ['image', 'loss'], data: [['a.png', 0.5] as const, ['b.png', Number.NaN] as const] };

it('adds a table as the JSON that W&B reads [API-829]', async () => {
  await using kit = startTestApi();
  const draft = new Artifact('errors', 'predictions');

  const entry = await draft.add(table, 'val/errors');
  await draft.save({ api: kit.api, entity: kit.server.entity, project: 'vision' });

  expect(entry.path).toBe('val/errors.table.json');
  expect(await draft.get('val/errors')).toEqual({
    _type: 'table',
    columns: ['image', 'loss'],
    data: [
      ['a.png', 0.5],
      ['b.png', null],
    ],
    ncols: 2,
    nrows: 2,
  });
});

it('replaces a table only when it may [API-829]', async () => {
  const draft = new Artifact('errors', 'predictions');
  await draft.add(table, 'errors');

  await expect(draft.add({ columns: [], data: [] }, 'errors.table.json')).rejects.toThrow(ValidationError);
  await draft.add({ columns: [], data: [] }, 'errors.table.json', { overwrite: true });

  expect([...(await draft.manifest()).entries.keys()]).toEqual(['errors.table.json']);
});

it.each([
  ['another object', { _type: 'image-file' }],
  ['null', null],
  ['a row that is too short', { columns: ['a', 'b'], data: [[1]] }],
  ['a column twice', { columns: ['a', 'a'], data: [] }],
  ['a cell that JSON cannot hold', { columns: ['a'], data: [[() => 1]] }],
  ['too many rows', { columns: [], data: Array(200_001).fill([]) }],
])('refuses %s [API-829]', async (_name, value) => {
  const draft = new Artifact('errors', 'predictions');

  await expect(draft.add(value as unknown as TableData, 'x')).rejects.toThrow(ValidationError);
  await expect(draft.add(table, '')).rejects.toThrow('A table in an artifact needs a name.');
  expect((await draft.manifest()).entries.size).toBe(0);
});
