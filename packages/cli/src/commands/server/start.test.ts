import { mkdtempDisposable, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, DoNothing, OnRunState, RunEvent, SendWebhook } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import { InterruptedError } from '../../failure/cli-error.js';
import { main } from '../../main.js';
import { type FakeIo, type FakeIoOptions, fakeIo } from '../../testing/fake-io.js';

it('prints its URL alone on standard output and how to use it on standard error', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start(['--data-dir', 'data'], { workingDirectory: folder.path });

  const url = server.io.written.stdout.trim();
  expect(server.io.written.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(server.io.written.stderr.replaceAll(folder.path, '/home/me').replaceAll(url, 'URL')).toMatchInlineSnapshot(`
    "The data is in /home/me/data, the API key in /home/me/data/api-key.

    Use it from wandb-ts or from Python:
      export WANDB_BASE_URL=URL
      export WANDB_API_KEY="$(cat 'data/api-key')"

    Press Ctrl-C to stop.
    "
  `);
});

it('answers requests with the key of its file, and shows the key nowhere', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start([], { workingDirectory: folder.path });
  const keyFile = join(folder.path, '.wandb-ts', 'server', 'api-key');
  const key = await readFile(keyFile, 'utf8');
  const url = server.io.written.stdout.trim();

  const io = fakeIo({ environment: { WANDB_BASE_URL: url, WANDB_API_KEY: key } });
  const code = await main(['auth', 'status', '--json', 'username'], io);

  expect([code, io.written.stdout]).toEqual([0, '{"username":"local"}\n']);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  expect(server.io.written.stdout + server.io.written.stderr).not.toContain(key);
});

it('tells of automations that failed', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start([], { workingDirectory: folder.path });
  const baseUrl = server.io.written.stdout.trim();
  const apiKey = await readFile(join(folder.path, '.wandb-ts', 'server', 'api-key'), 'utf8');
  const api = new Api({ baseUrl, apiKey, environment: {} });
  await api.createProject('vision', 'local');
  const event = new OnRunState(await api.project('vision'), RunEvent.state.eq('running'));
  const webhook = await api.createWebhookIntegration({ name: 'nowhere', urlEndpoint: `${baseUrl}/nowhere` });
  await api.createAutomation(event.triggers(new DoNothing()), { name: 'sound' });
  await api.createAutomation(event.triggers(SendWebhook.fromIntegration(webhook)), { name: 'broken' });

  await api.createRun({ project: 'vision' });
  while (!server.io.written.stderr.includes('warning')) await api.verify();

  expect(server.io.written.stderr.split('Press Ctrl-C to stop.\n')[1]).toBe(
    'warning: the automation local: broken failed. The address answered 404.\n',
  );
});

it('tells of the alerts of runs', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start([], { workingDirectory: folder.path });
  const baseUrl = server.io.written.stdout.trim();
  const apiKey = await readFile(join(folder.path, '.wandb-ts', 'server', 'api-key'), 'utf8');
  const run = await new Api({ baseUrl, apiKey, environment: {} }).startRun({
    project: 'vision',
    id: 'r1',
    log: 'none',
  });
  run.alert({ title: 'Hot\u001b[31m', text: 'It burns.', level: 'WARN' });
  await run.finish();

  expect(server.io.written.stderr.split('Press Ctrl-C to stop.\n')[1]).toBe(
    'WARN: local/vision/r1: Hot\ufffd[31m. It burns.\n',
  );
});

it('takes the data directory from WANDB_TS_DATA_DIR', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const environment = { WANDB_TS_DATA_DIR: join(folder.path, 'elsewhere') };
  await using server = await start([], { workingDirectory: '/nonexistent', environment });

  expect(server.io.written.stderr).toContain(`API key in ${join(folder.path, 'elsewhere', 'api-key')}`);
});

it('stops with exit code 0 when it is interrupted, and frees the port', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const server = await start([], { workingDirectory: folder.path });
  const port = new URL(server.io.written.stdout.trim()).port;

  expect(await server.stop()).toBe(0);
  expect(server.io.written.stderr.endsWith('Press Ctrl-C to stop.\nStopped.\n')).toBe(true);

  await using next = await start(['--port', port], { workingDirectory: folder.path });
  expect(next.io.written.stdout).toBe(server.io.written.stdout);
});

it('explains that a port is in use', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start([], { workingDirectory: folder.path });
  const port = new URL(server.io.written.stdout.trim()).port;
  const io = fakeIo({ workingDirectory: folder.path });

  expect(await main(['server', 'start', '--data-dir', 'other', '--port', port], io)).toBe(1);
  expect(io.written).toEqual({
    stdout: '',
    stderr: `error: The port ${port} of 127.0.0.1 is in use.\nnext: wandb-ts server start --port 0\n`,
  });
});

it('warns when other machines can reach it', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using server = await start(['--host', '0.0.0.0'], { workingDirectory: folder.path });

  expect(server.io.written.stderr).toContain('warning: other machines can reach 0.0.0.0, without encryption.\n');
});

interface StartedServer extends AsyncDisposable {
  readonly io: FakeIo;
  /** Interrupts the command and waits for its exit code. */
  stop(): Promise<number>;
}

/** Starts the command, on a free port unless the flags name one, and waits until it says that it listens. */
async function start(flags: readonly string[], options: FakeIoOptions): Promise<StartedServer> {
  const controller = new AbortController();
  const io = fakeIo({ ...options, signal: controller.signal });
  const started = Promise.withResolvers<void>();
  const watched: FakeIo = {
    ...io,
    stderr: {
      ...io.stderr,
      write: (text) => {
        io.stderr.write(text);
        if (text.startsWith('Press Ctrl-C')) started.resolve();
      },
    },
  };
  const exit = main(['server', 'start', '--port', '0', ...flags], watched);
  await Promise.race([started.promise, exit]);
  const stop = (): Promise<number> => {
    controller.abort(new InterruptedError('Interrupted by SIGINT.'));
    return exit;
  };
  return {
    io,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };
}

it('says that a data directory is in use, and leaves its server alone', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using _server = await start([], { workingDirectory: folder.path });
  const io = fakeIo({ workingDirectory: folder.path });

  const code = await main(['server', 'start', '--port', '0'], io);

  expect([code, io.written.stderr]).toEqual([
    1,
    'error: Another server uses this data directory.\nnext: wandb-ts server start --data-dir <directory>\n',
  ]);
});

it('says that a data directory or an address cannot be used, and what to type', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'file'), '');
  const fail = async (...flags: string[]): Promise<string> => {
    const io = fakeIo({ workingDirectory: folder.path });
    expect(await main(['server', 'start', '--port', '0', ...flags], io)).toBe(1);
    return io.written.stderr;
  };

  expect(await fail('--data-dir', 'file')).toMatch(
    /^error: The data directory .+file cannot be used: .+file is not a directory\.\nnext: wandb-ts server start --data-dir <directory>\n$/,
  );
  expect(await fail('--data-dir', 'data', '--host', '192.0.2.1')).toMatch(
    /^error: The server cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL.+\.\nnext: wandb-ts server start --help\n$/,
  );
});
