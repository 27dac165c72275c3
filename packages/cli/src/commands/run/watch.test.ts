import { afterEach, expect, it, vi } from 'vitest';
import { InterruptedError } from '../../failure/cli-error.js';
import { main } from '../../main.js';
import type { FakeIoOptions } from '../../testing/fake-io.js';
import { startSeededServer } from '../../testing/seeded-server.js';

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['abc12345', 'finished'],
  ['def67890', 'failed'],
])('prints the state of %s, which has ended', async (run, state) => {
  await using wandb = startSeededServer();

  expect(await wandb.run('run', 'watch', `local/vision/${run}`)).toEqual({ code: 0, stdout: `${state}\n`, stderr: '' });
});

it('mirrors the fate of the run with --exit-status', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run('run', 'watch', 'local/vision/abc12345', '--exit-status')).toEqual({
    code: 0,
    stdout: 'finished\n',
    stderr: '',
  });
  expect(await wandb.run('run', 'watch', 'local/vision/def67890', '--exit-status')).toEqual({
    code: 1,
    stdout: 'failed\n',
    stderr:
      'error: The run local/vision/def67890 is failed.\nnext: wandb-ts run logs local/vision/def67890 --last 50\n',
  });
});

/** Starts to watch the running run, and waits until the first look is over. */
async function startWatching(wandb: ReturnType<typeof startSeededServer>, options: FakeIoOptions, ...flags: string[]) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const looked = Promise.withResolvers<void>();
  const io = wandb.io(options);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await (io.fetch ?? globalThis.fetch)(input, init);
    if (String(init?.body).includes('GetRunState')) looked.resolve();
    return answer;
  };
  const exit = main(['run', 'watch', 'local/vision/ghi13579', ...flags], { ...io, fetch });
  await Promise.race([looked.promise, exit]);
  return { exit, written: io.written };
}

it('shows every change on a terminal', async () => {
  await using wandb = startSeededServer();
  const { exit, written } = await startWatching(wandb, { isTty: true }, '--interval', '60');

  await wandb.server.fetch(
    new Request('http://localhost:8080/files/local/vision/ghi13579/file_stream', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`api:${wandb.server.apiKey}`)}` },
      body: '{"complete":true,"exitcode":0}',
    }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();

  expect(await exit).toBe(0);
  expect(written).toEqual({
    stdout: 'finished\n',
    stderr: 'calm-moon-3 is running\ncalm-moon-3 is finished\n',
  });
});

it('says with its exit code that the run is still pending after the timeout', async () => {
  await using wandb = startSeededServer();
  const { exit, written } = await startWatching(wandb, {}, '--timeout', '30', '--interval', '60');

  await vi.advanceTimersByTimeAsync(30_000);

  expect(await exit).toBe(8);
  expect(written).toEqual({
    stdout: '',
    stderr: 'error: Run local/vision/ghi13579 is still running after 30000 ms.\n',
  });
});

it('stops waiting when it is interrupted', async () => {
  await using wandb = startSeededServer();
  const controller = new AbortController();
  const { exit, written } = await startWatching(wandb, { signal: controller.signal });

  controller.abort(new InterruptedError('Interrupted by SIGINT.'));

  expect([await exit, written.stdout]).toEqual([2, '']);
});

it.each([
  [['--interval', '0'], 'error: The flag --interval must be a whole number of at least 1.\n'],
  [['--timeout', 'soon'], 'error: The flag --timeout must be a whole number of at least 1.\n'],
])('explains the mistake in %j', async (flags, message) => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('run', 'watch', 'local/vision/abc12345', ...flags);

  expect([code, stderr.startsWith(message)]).toEqual([1, true]);
});
