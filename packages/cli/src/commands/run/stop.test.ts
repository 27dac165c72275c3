import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

it('asks a run to stop', async () => {
  await using wandb = startSeededServer();

  const onTty = await wandb.runOnTty('run', 'stop', 'local/vision/ghi13579');
  const inPipe = await wandb.run('run', 'stop', 'local/vision/ghi13579');

  expect(onTty).toEqual({ code: 0, stdout: 'Asked calm-moon-3 (local/vision/ghi13579) to stop.\n', stderr: '' });
  expect(inPipe).toEqual({ code: 0, stdout: 'local/vision/ghi13579\n', stderr: '' });
  const report = new Request('http://localhost:8080/files/local/vision/ghi13579/file_stream', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`api:${wandb.server.apiKey}`)}` },
    body: '{}',
  });
  expect(await (await wandb.server.fetch(report)).json()).toMatchObject({ stopped: true });
});

it.each([
  [['run', 'stop'], 'error: The argument <run> is missing.\n'],
  [['run', 'stop', 'local/vision/nothing'], 'error: Could not find run local/vision/nothing.\n'],
])('explains the mistake in %j', async (words, message) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run(...words);

  expect([code, stdout, stderr.startsWith(message)]).toEqual([1, '', true]);
});
