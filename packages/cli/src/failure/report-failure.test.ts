import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../main.js';
import { type FakeIo, type FakeIoOptions, fakeIo } from '../testing/fake-io.js';
import { startSeededServer } from '../testing/seeded-server.js';
import { InterruptedError, OutputClosedError } from './cli-error.js';
import { describeFailure } from './describe-failure.js';
import { reportFailure } from './report-failure.js';

afterEach(() => {
  vi.useRealTimers();
});

const command = ['run', 'view', 'local/vision/abc12345'];

it.each([
  [{ isTty: false }, ''],
  [{ isTty: true }, '\n'],
])('exits with 2 and without a word when it is interrupted, %j', async (options: FakeIoOptions, stderr) => {
  const { code, io, requests } = await runAborted(new InterruptedError('Interrupted by SIGINT.'), options);

  expect(code).toBe(2);
  expect(io.written).toEqual({ stdout: '', stderr });
  expect(requests).toBe(1);
});

it('exits with 0 when the reader of the output goes away', async () => {
  const { code, io } = await runAborted(new OutputClosedError('The reader of the output is gone.'));

  expect(code).toBe(0);
  expect(io.written).toEqual({ stdout: '', stderr: '' });
});

it('names the request that the server could not answer', async () => {
  const { code, stderr } = await runAnswered(() =>
    Response.json({ errors: [{ message: 'out of order' }] }, { status: 400, headers: { 'x-request-id': 'req-1' } }),
  );

  expect(code).toBe(1);
  expect(stderr).toBe('error: GetRun failed with HTTP 400: out of order (request req-1)\n');
});

it.each([
  ['http://localhost:8080', 'next: wandb-ts server start\n'],
  ['https://wandb.example.com', 'next: check WANDB_BASE_URL and the network\n'],
  ['', 'next: see https://status.wandb.com\n'],
])('names the host when the network fails, and what to do for the server %j', async (baseUrl, next) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
  const refused = (): never => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });
  };

  const { code, stderr } = await runAnswered(refused, { WANDB_BASE_URL: baseUrl });

  const [first, last, hint] = [stderr.split('\n')[0], stderr.split('\n').at(-3), stderr.split('\n').at(-2)];
  expect(code).toBe(1);
  expect(first).toMatch(/^GetRun: the connection to .+ failed .+; trying again in \d+(\.\d)? s$/);
  expect(last).toMatch(/^error: .+/);
  expect(last).toContain(baseUrl === '' ? 'api.wandb.ai' : new URL(baseUrl).host);
  expect(`${hint}\n`).toBe(next);
});

it('prints the stack and the requests only under WANDB_TS_DEBUG, without the key', async () => {
  const key = 'a1b2'.repeat(10);
  const failing = (): Response => Response.json({ errors: [{ message: 'out of order' }] }, { status: 400 });
  const run = (debug: string): Promise<{ stderr: string }> =>
    runAnswered(failing, { WANDB_TS_DEBUG: debug, WANDB_API_KEY: key });

  const [silent, stack, traced] = [await run(''), await run('1'), await run('api')];

  expect(silent.stderr).not.toMatch(/ {4}at |request:/);
  expect(stack.stderr).toMatch(/ {4}at /);
  expect(stack.stderr).not.toContain('request:');
  expect(traced.stderr).toMatch(/^request: .*operationName=GetRun.*\nresponse: .*status=400/);
  expect(stack.stderr + traced.stderr).not.toContain(key);
});

it('keeps the lines of what a server says, and nothing that would take over the terminal', async () => {
  const message = 'out of order:\n- \u001b]0;title\u0007disk\n- \u001b[2Jfan\u202e';
  const failing = (): Response => Response.json({ errors: [{ message }] }, { status: 400 });

  const { stderr } = await runAnswered(failing);
  const traced = await runAnswered(failing, { WANDB_TS_DEBUG: 'api' });

  expect(stderr).toBe('error: GetRun failed with HTTP 400: out of order:\n- disk\n- fan�\n');
  expect(traced.stderr).toContain('- disk\n- fan�\n    at ');
  expect(traced.stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

it('lets a notice that quotes a server not take over the terminal', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
  const message = 'busy\u001b]0;title\u0007\u001b[2J';
  const answers = [Response.json({ errors: [{ message }] }, { status: 503 })];

  const { stderr } = await runAnswered(
    () => answers.shift() ?? Response.json({ errors: [{ message: 'out of order' }] }, { status: 400 }),
  );

  expect(stderr).toMatch(/busy.*; trying again in .+ s\nerror: GetRun .*out of order\n$/);
  expect(stderr).not.toMatch(/[^\P{Cc}\n]|title/u);
});

it('explains an error of its own', async () => {
  await using wandb = startSeededServer();
  const io = wandb.io();

  expect(await reportFailure(new RangeError('Invalid array length'), io)).toBe(1);
  expect(io.written.stderr).toBe(
    'error: Invalid array length\nnext: type it again with WANDB_TS_DEBUG=1 to see where it happens\n',
  );
});

it.each([
  ['20.20.2', 'install Node.js 22.13 or newer; this is 20.20.2'],
  ['22.12.0', 'install Node.js 22.13 or newer; this is 22.12.0'],
  ['22.13.0', 'type it again with WANDB_TS_DEBUG=1 to see where it happens'],
  ['24.1.0', 'type it again with WANDB_TS_DEBUG=1 to see where it happens'],
])('asks for a newer Node.js where %s lacks something', async (version, next) => {
  const failure = await describeFailure(new Error('No such built-in module: node:sqlite'), fakeIo(), version);

  expect([failure.message, failure.next]).toEqual(['No such built-in module: node:sqlite', next]);
});

/** Runs a command whose first request is answered by an abort. */
async function runAborted(
  reason: Error,
  options: FakeIoOptions = {},
): Promise<{ code: number; io: FakeIo; requests: number }> {
  await using wandb = startSeededServer();
  const controller = new AbortController();
  let requests = 0;
  const io = wandb.io({
    ...options,
    signal: controller.signal,
    fetch: (_input, init) => {
      requests += 1;
      controller.abort(reason);
      return Promise.reject(init?.signal?.reason);
    },
  });
  const code = await main(command, io);
  return { code, io, requests };
}

/** Runs a command whose requests are all answered alike. */
async function runAnswered(
  answer: () => Response,
  environment: Record<string, string> = {},
): Promise<{ code: number; stderr: string }> {
  await using wandb = startSeededServer();
  const io = wandb.io({ fetch: async () => answer(), environment });
  const code = await main(command, io);
  return { code, stderr: io.written.stderr };
}
