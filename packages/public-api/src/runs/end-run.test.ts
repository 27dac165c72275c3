import {
  ApiError,
  NotFoundError,
  RunNotFoundError,
  UnexpectedResponseError,
  UnsupportedError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';

async function startRun(state = 'running'): Promise<TestApi & { readonly run: Run }> {
  const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', state, history: [{ loss: 1 }] }] });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);
  kit.takeNames();
  return Object.assign(kit, { run });
}

it('deletes a run by its storage id [API-367]', async () => {
  await using kit = await startRun();

  await kit.run.delete();

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteRun', variables: { id: kit.run.storageId } });
  await expect(kit.run.load({ force: true })).rejects.toThrow(RunNotFoundError);
  await expect(kit.run.delete()).rejects.toThrow(NotFoundError);
});

it('mentions artifacts only when they are to be deleted, too [API-368]', async () => {
  await using kit = await startRun();
  kit.answer('DeleteRun', () => data({ deleteRun: { clientMutationId: null } }));

  await kit.run.delete({ deleteArtifacts: false });
  await kit.run.delete({ deleteArtifacts: true });

  expect(kit.sent.slice(-2).map(({ variables }) => variables)).toEqual([
    { id: kit.run.storageId },
    { id: kit.run.storageId, deleteArtifacts: true },
  ]);
});

it('does not take silence for a deletion', async () => {
  await using kit = await startRun();
  kit.answer('DeleteRun', () => data({ deleteRun: null }));

  await expect(kit.run.delete()).rejects.toThrow(UnexpectedResponseError);
});

it('asks a run to stop, which it learns with its next sign of life [API-425]', async () => {
  await using kit = await startRun();
  const { client } = kit.api;

  await kit.run.stop();
  await kit.run.stop();

  expect(kit.sent.at(-1)).toEqual({ name: 'StopRun', variables: { id: kit.run.storageId } });
  expect(kit.run.state).toBe('running');
  expect(await client.post(`files/${kit.server.entity}/vision/abc/file_stream`, '{}')).toMatchObject({ stopped: true });
});

it('rejects when the server refuses to stop a run [API-425]', async () => {
  await using kit = await startRun();
  kit.answer('StopRun', () => data({ stopRun: { success: false } }));

  await expect(kit.run.stop()).rejects.toThrow('The server refuses to stop the run.');
});

it('moves a run to another state, and keeps it [API-424]', async () => {
  await using kit = await startRun('crashed');

  expect(await kit.run.updateState('pending')).toBe(true);
  expect(await kit.run.updateState('failed')).toBe(true);

  expect(kit.sent.map(({ name, variables }) => [name, variables]).slice(-2)).toEqual([
    ['UpdateRunState', { id: kit.run.storageId, state: 'pending' }],
    ['UpdateRunState', { id: kit.run.storageId, state: 'failed' }],
  ]);
  expect(kit.run.state).toBe('failed');
  expect((await kit.run.load({ force: true })).state).toBe('failed');
});

it('rejects a move that the server refuses, and keeps the state [API-424]', async () => {
  await using kit = await startRun('finished');

  const move = kit.run.updateState('failed');

  await expect(move).rejects.toThrow(ApiError);
  await expect(move).rejects.toThrow('invalid state transition');
  expect(kit.run.state).toBe('finished');
});

it('tells when the server did not move the run [API-424]', async () => {
  await using kit = await startRun();
  kit.answer('UpdateRunState', () => data({ updateRunState: { success: false } }));

  expect(await kit.run.updateState('failed')).toBe(false);
  expect(kit.run.state).toBe('running');
});

it('moves a run to no other state, before any request', async () => {
  await using kit = await startRun();

  await expect(kit.run.updateState('finished' as 'failed')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it.each([
  'Cannot query field "updateRunState" on type "Mutation".',
  'Unknown type "UpdateRunStateInput". Did you mean "UpdateRunInput"?',
])('says that the server is too old when it answers %j', async (message) => {
  await using kit = await startRun();
  kit.answer('UpdateRunState', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  await expect(kit.run.updateState('failed')).rejects.toThrow(UnsupportedError);
});
