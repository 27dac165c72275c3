/** The chapter "Retries, time limits and abort" of the README. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { overrideOperation, wandbHandlers } from '@wandb-ts/msw';
import { Api, ServerError } from '@wandb-ts/public-api';
import { createServer } from '@wandb-ts/server';
import { setupServer } from 'msw/node';

const baseUrl = 'https://wandb.example.com';
const apiKey = 'k'.repeat(40);
await using server = createServer({ dataDir: ':memory:', publicUrl: baseUrl, apiKey });
server.seed({ runs: [{ project: 'vision', name: 'r1' }] });
const network = setupServer(...wandbHandlers(server, { baseUrl }));
network.listen({ onUnhandledFrame: 'error' });
const warnings: string[] = [];
console.warn = (text: string) => warnings.push(text);
Object.assign(process.env, { WANDB_BASE_URL: baseUrl, WANDB_API_KEY: apiKey });
const unavailable = () => new Response('busy', { status: 503 });

network.use(overrideOperation('GetRun', unavailable, { once: true }));

// #region retries
const api = new Api({
  timeoutMs: 10_000, // one attempt
  deadlineMs: 30_000, // one call with all its attempts and waits
  maxRetries: 4, // attempts after the first, 0.5 s, 1 s, 2 s … apart
  retryBudget: 20, // retries of all calls together; while a server is down, calls fail fast
  onEvent: (event) => {
    if (event.type === 'retry') console.warn(`${event.operationName}: ${event.code}, again in ${event.delayMs} ms`);
  },
});
// Every call may have limits of its own, and a signal: of a time limit, or of an AbortController.
const run = await api.run('vision/r1', { maxRetries: 1, signal: AbortSignal.timeout(60_000) });
// #endregion

assert.equal(run.id, 'r1');
assert.equal(warnings.length, 1);
assert.match(warnings[0] ?? '', /^GetRun: server, again in \d+ ms$/);

network.use(overrideOperation('GetRun', unavailable));
await assert.rejects(
  run.load({ force: true, maxRetries: 0 }),
  (error) => ServerError.is(error) && error.status === 503,
);

network.use(overrideOperation('GetRun', () => setTimeout(60_000, undefined, { ref: false })));
const controller = new AbortController();
const reason = new Error('no longer needed');
const aborted = run.load({ force: true, signal: controller.signal });
controller.abort(reason);
await assert.rejects(aborted, (error) => error === reason);
network.close();
