import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../main.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const words = ['run', 'logs', 'local/vision/abc12345'];

afterEach(() => {
  vi.useRealTimers();
});

it('prints the text of the lines', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...words)).toEqual({ code: 0, stdout: 'step 0\nno GPU\nstep 1\n', stderr: '' });
  expect(await wandb.runOnTty(...words)).toEqual({ code: 0, stdout: 'step 0\nno GPU\nstep 1\n', stderr: '' });
});

it('colours standard error on a terminal with colour', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.runWith({ isTty: true, environment: { NO_COLOR: '' } }, ...words);

  expect(stdout).toBe('step 0\n\u001b[31mno GPU\u001b[39m\nstep 1\n');
});

it('prints the last lines only', async () => {
  await using wandb = startSeededServer();

  expect((await wandb.run(...words, '--last', '2')).stdout).toBe('no GPU\nstep 1\n');
});

it('puts the time before each line', async () => {
  await using wandb = startSeededServer();

  expect((await wandb.run(...words, '-t')).stdout).toBe(
    '2030-11-22T10:00:01.500Z step 0\n2030-11-22T10:00:02.000Z no GPU\n-                        step 1\n',
  );
});

it('prints the lines as JSON', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(...words, '--json', 'number,level,timestamp,content', '--last', '2');

  expect(JSON.parse(stdout)).toEqual([
    { number: 1, level: 'error', timestamp: '2030-11-22T10:00:02.000Z', content: 'no GPU' },
    { number: 2, level: '', timestamp: null, content: 'step 1' },
  ]);
  expect(await wandb.run('run', 'logs', 'local/vision/def67890', '--json', 'content')).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: '',
  });
});

it('lets no escape sequence of a run through', async () => {
  await using wandb = startSeededServer({
    runs: [{ project: 'p', name: 'r', console: ['\u001b[2Jgone\u001b]0;title\u0007', '  \tkept'] }],
  });

  expect((await wandb.run('run', 'logs', 'local/p/r')).stdout).toBe('gone\n  \tkept\n');
});

async function report(wandb: SeededServer, body: object): Promise<void> {
  await wandb.server.fetch(
    new Request('http://localhost:8080/files/local/vision/ghi13579/file_stream', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`api:${wandb.server.apiKey}`)}` },
      body: JSON.stringify(body),
    }),
  );
}

it('follows a run until it has ended', async () => {
  await using wandb = startSeededServer();
  await report(wandb, { files: { 'output.log': { offset: 0, content: ['one', 'two', 'three'] } } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const io = wandb.io();
  const written = Promise.withResolvers<void>();
  const stdout = {
    ...io.stdout,
    write: (text: string) => {
      io.stdout.write(text);
      if (text === 'three\n') written.resolve();
    },
  };

  const exit = main(['run', 'logs', 'local/vision/ghi13579', '--follow', '--last', '2'], { ...io, stdout });
  await written.promise;
  await report(wandb, {
    files: { 'output.log': { offset: 3, content: ['four'] } },
    complete: true,
    exitcode: 0,
  });
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();

  expect(await exit).toBe(0);
  expect(io.written).toEqual({ stdout: 'two\nthree\nfour\n', stderr: '' });
});

it.each([
  [['--follow', '--json', 'content'], 'error: The flags --follow and --json exclude each other.\n'],
  [['--last', '0'], 'error: The flag --last must be a whole number of at least 1.\n'],
  [['--json', 'text'], 'error: Unknown JSON field "text".'],
])('explains the mistake in %j', async (flags, message) => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run(...words, ...flags);

  expect([code, stderr.startsWith(message)]).toEqual([1, true]);
});
