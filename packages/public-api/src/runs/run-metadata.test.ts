import { ServerError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';

async function start(): Promise<TestApi & { readonly run: Run }> {
  const kit = startTestApi({ runs: [{ project: 'p', name: 'r' }] }, { retryDelayMs: 1, maxRetries: 1 });
  return Object.assign(kit, { run: await kit.api.run(`${kit.server.entity}/p/r`) });
}

function upload(run: Run, text: string): Promise<unknown> {
  return run.uploadFile({ name: 'wandb-metadata.json', body: new Blob([text]) });
}

it('downloads the metadata once [API-418]', async () => {
  await using kit = await start();
  await upload(kit.run, '{"program":"train.py","gpu":NaN}');

  const first = await kit.run.metadata();
  const requests = [kit.sent.length, kit.fetched.length];

  expect(first).toEqual({ program: 'train.py', gpu: Number.NaN });
  expect(await kit.run.metadata()).toBe(first);
  expect([kit.sent.length, kit.fetched.length]).toEqual(requests);
});

it('downloads the metadata once for simultaneous callers [API-418]', async () => {
  await using kit = await start();
  await upload(kit.run, '{"program":"train.py"}');
  kit.fetched.length = 0;

  const [one, other] = await Promise.all([kit.run.metadata(), kit.run.metadata()]);

  expect(other).toBe(one);
  expect(kit.fetched).toHaveLength(1);
});

it('is null as long as there is no file, and looks again [API-419]', async () => {
  await using kit = await start();

  const absent = await kit.run.metadata();
  kit.answerUrl((request) => (request.method === 'PUT' ? new Response('lost') : undefined));
  await upload(kit.run, '{}');
  const announced = await kit.run.metadata();
  kit.answerUrl(() => undefined);
  await upload(kit.run, '{"os":"Linux"}');

  expect([absent, announced]).toEqual([null, null]);
  expect(await kit.run.metadata()).toEqual({ os: 'Linux' });
});

it('rejects when the file cannot be read, and tries again with the next call [API-419]', async () => {
  await using kit = await start();
  await upload(kit.run, '{"os":"Linux"}');
  kit.answerUrl(() => new Response('', { status: 500 }));

  await expect(kit.run.metadata()).rejects.toThrow(ServerError);
  kit.answerUrl(() => undefined);

  expect(await kit.run.metadata()).toEqual({ os: 'Linux' });
});

it.each(['{"os":', '[1]', 'null'])('rejects the metadata %j [API-419]', async (text) => {
  await using kit = await start();
  await upload(kit.run, text);

  await expect(kit.run.metadata()).rejects.toThrow(UnexpectedResponseError);
});
