import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { expect, it } from 'vitest';
import type { ApiOptions } from '../api/api-connection.js';
import { Api } from '../api.js';
import type { Run } from '../runs/run.js';
import type { ActiveRun } from './active-run.js';

it('writes a run that reads back with its rows, summary, configuration and description', async () => {
  await using world = await openWorld();
  const run = await world.api.startRun({
    name: 'first',
    notes: 'why',
    tags: ['a', 'b'],
    group: 'g',
    jobType: 'train',
    config: { lr: 0.1, layers: [1, 2], limit: Infinity },
  });
  run.log({ loss: 1, val: { acc: 0.5 }, n: 9007199254740993n });
  run.log({ loss: Number.NaN, text: 'é\n' });
  run.summarize({ best: 1 });
  await run.finish();

  const stored = await read(world.api, run);

  expect(stored).toMatchObject({
    name: 'first',
    notes: 'why',
    tags: ['a', 'b'],
    group: 'g',
    jobType: 'train',
    state: 'finished',
  });
  expect(stored.historyLineCount).toBe(2);
  expect(stored.config).toEqual({ lr: 0.1, layers: [1, 2], limit: Infinity });
  expect(stored.summary.toJSON()).toMatchObject({
    loss: Number.NaN,
    val: { acc: 0.5 },
    best: 1,
    text: 'é\n',
    _step: 1,
  });
  expect(await rows(stored)).toEqual([
    { loss: 1, val: { acc: 0.5 }, n: 9007199254740993n, _step: 0, ...times },
    { loss: Number.NaN, text: 'é\n', _step: 1, ...times },
  ]);
});

it('is running after its start and failed after an end with another exit code', async () => {
  await using world = await openWorld();

  const run = await world.api.startRun();
  expect((await read(world.api, run)).state).toBe('running');
  await run.fail(new Error('boom'));

  expect((await read(world.api, run)).state).toBe('failed');
  expect((await consoleLines(world.api, run))[0]).toMatchObject({ level: 'error', line: 'Error: boom' });
});

it('writes console lines that read back with their time and level', async () => {
  await using world = await openWorld();
  const run = await world.api.startRun();

  run.writeConsole('epoch 1\nepoch 2');
  run.writeConsole('careful', { stream: 'stderr' });
  await run.finish();

  expect(await consoleLines(world.api, run)).toEqual([
    { number: 0, level: null, line: 'epoch 1', timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}$/) },
    { number: 1, level: null, line: 'epoch 2', timestamp: expect.any(String) },
    { number: 2, level: 'error', line: 'careful', timestamp: expect.any(String) },
  ]);
});

it('changes the configuration of a run while it works', async () => {
  await using world = await openWorld();
  const run = await world.api.startRun({ config: { lr: 0.1 } });

  await run.updateConfig({ epochs: 3 });
  await run.finish();

  expect((await read(world.api, run)).config).toEqual({ lr: 0.1, epochs: 3 });
});

it('continues a run behind its last row and its console', async () => {
  await using world = await openWorld();
  const first = await world.api.startRun({ id: 'long-1', config: { lr: 0.1 }, tags: ['kept'] });
  first.log({ a: 1 }, { step: 10 });
  first.writeConsole('before');
  await first.finish({ exitCode: 1 });

  const second = await world.api.startRun({ id: 'long-1', resume: 'must', config: { more: true } });
  second.log({ a: 2 });
  second.writeConsole('after');
  await second.finish();

  const stored = await read(world.api, second);
  expect(stored).toMatchObject({ state: 'finished', tags: ['kept'], config: { lr: 0.1, more: true } });
  expect((await rows(stored)).map(({ _step, a }) => [_step, a])).toEqual([
    [10, 1],
    [11, 2],
  ]);
  expect((await consoleLines(world.api, second)).map(({ line }) => line)).toEqual(['before', 'after']);
});

it('refuses to start a run a second time, and leaves the first as it is', async () => {
  await using world = await openWorld();
  await (await world.api.startRun({ id: 'once', config: { lr: 0.1 } })).finish();

  await expect(world.api.startRun({ id: 'once', config: { lr: 0.2 } })).rejects.toMatchObject({ code: 'conflict' });

  expect(await world.api.run(`${world.server.entity}/tests/once`)).toMatchObject({
    state: 'finished',
    config: { lr: 0.1 },
  });
});

it('starts a run that was made before', async () => {
  await using world = await openWorld();
  await world.api.createRun({ runId: 'queued', state: 'pending' });

  const run = await world.api.startRun({ id: 'queued' });
  run.log({ a: 1 });
  await run.finish();

  expect(await read(world.api, run)).toMatchObject({ state: 'finished', historyLineCount: 1 });
});

it('learns that somebody asks the run to stop', async () => {
  await using world = await openWorld();
  const run = await world.api.startRun();
  const stopped = new Promise((resolve) => run.stopSignal.addEventListener('abort', resolve, { once: true }));

  await world.api.client.graphql('mutation StopRun($id: ID!) { stopRun(input: { id: $id }) { success } }', {
    id: run.storageId,
  });
  run.log({ a: 1 });
  await run.flush();

  await stopped;
  await run.finish({ exitCode: 255 });
  expect((await read(world.api, run)).state).toBe('killed');
});

it.each([
  ['fails', false],
  ['answers, but the answer is lost', true],
])('leaves every row once on a server that %s now and then', async (_what, isDelivered) => {
  let number = 0;
  await using world = await openWorld(async (request, server) => {
    if (!request.url.endsWith('/file_stream')) return server.fetch(request);
    number += 1;
    if (number % 3 === 0) return server.fetch(request);
    if (isDelivered) await server.fetch(request);
    return isDelivered ? Promise.reject(new TypeError('reset')) : new Response('busy', { status: 503 });
  });

  const run = await world.api.startRun();
  for (let step = 0; step < 20; step++) {
    run.log({ step });
    if (step % 4 === 0) await run.flush();
  }
  await run.finish();

  const stored = await read(world.api, run);
  expect((await rows(stored)).map(({ step }) => step)).toEqual(Array.from({ length: 20 }, (_, step) => step));
  expect(number).toBeGreaterThan(6);
});

it('tells when the run is deleted while it works', async () => {
  await using world = await openWorld((request, server) =>
    request.url.endsWith('/file_stream')
      ? Response.json({ errors: [{ message: 'The run does not exist.' }] }, { status: 404 })
      : server.fetch(request),
  );
  const run = await world.api.startRun();
  run.log({ a: 1 });

  await expect(run.finish()).rejects.toMatchObject({ code: 'not-found', status: 404 });

  expect(run.state).toBe('refused');
  expect(run.unsentRows).toMatchObject([{ a: 1, _step: 0 }]);
});

const times = { _timestamp: expect.any(Number), _runtime: expect.any(Number) };

interface World extends AsyncDisposable {
  readonly api: Api;
  readonly server: EmbeddedServer;
}

/** A server, reached over HTTP or through a function of the test, and an Api for it. */
async function openWorld(
  intercept?: (request: Request, server: EmbeddedServer) => Response | Promise<Response>,
): Promise<World> {
  const server = createServer(':memory:');
  const options: ApiOptions = { apiKey: server.apiKey, project: 'tests', environment: {}, retryDelayMs: 1 };
  const api =
    intercept === undefined
      ? new Api({ ...options, baseUrl: (await server.listen()).url })
      : new Api({
          ...options,
          baseUrl: 'http://127.0.0.1:8080',
          fetch: async (input, init) => intercept(new Request(input, init), server),
        });
  return { api, server, [Symbol.asyncDispose]: () => server.close() };
}

function read(api: Api, { entity, project, id }: ActiveRun): Promise<Run> {
  api.flush();
  return api.run(`${entity}/${project}/${id}`);
}

function rows(run: Run): Promise<Record<string, unknown>[]> {
  return run.scanHistory().toArray();
}

async function consoleLines(api: Api, run: ActiveRun): Promise<Record<string, unknown>[]> {
  const answer = await api.client.graphql<{
    project: { run: { logLines: { edges: { node: Record<string, unknown> }[] } } };
  }>(
    `query ConsoleLines($entity: String!, $project: String!, $run: String!) {
      project(name: $project, entityName: $entity) {
        run(name: $run) { logLines(first: 100) { edges { node { number timestamp level line } } } }
      }
    }`,
    { entity: run.entity, project: run.project, run: run.id },
  );
  return answer.project.run.logLines.edges.map(({ node }) => node);
}
