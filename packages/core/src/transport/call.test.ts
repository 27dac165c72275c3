import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ClientOptions, RequestOptions } from '../client.js';
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  GraphQLError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
  ValidationError,
} from '../errors.js';
import type { ClientEvent } from '../events.js';
import { upsertRun } from '../generated/runs.js';
import { getViewer } from '../generated/viewer.js';
import {
  brokenConnection,
  createTestClient,
  json,
  refusedConnection,
  type Step,
  scriptedFetch,
  testKey,
} from '../testing/scripted-fetch.js';

const query = 'query Ping { ping }';
const mutation = 'mutation Poke { poke }';
const pong = { ping: 'pong' };
const hang: Step = () => new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends a document to a `fetch` that plays steps, and lets all the time pass that it takes. */
async function run(
  document: string,
  steps: Step[],
  { client: clientOptions, ...requestOptions }: RequestOptions & { readonly client?: ClientOptions } = {},
): Promise<{ value?: unknown; error?: unknown; calls: number; waits: number[]; elapsedMs: number }> {
  const fetch = scriptedFetch(...steps);
  const waits: number[] = [];
  const onEvent = (event: ClientEvent): void => {
    if (event.type === 'retry') waits.push(event.delayMs);
  };
  const startMs = Date.now();
  const client = createTestClient(fetch, { onEvent, ...clientOptions });
  const settled = client.graphql(document, {}, requestOptions).then(
    (value) => ({ value, elapsedMs: Date.now() - startMs }),
    (error: unknown) => ({ error, elapsedMs: Date.now() - startMs }),
  );
  await vi.runAllTimersAsync();
  return { ...(await settled), calls: fetch.requests.length, waits };
}

it.each([
  ['status 500', json({}, { status: 500 })],
  ['status 502 with a page', new Response('<html>bad gateway</html>', { status: 502 })],
  ['status 503', json({}, { status: 503 })],
  ['status 425', json({}, { status: 425 })],
  ['status 429', json({}, { status: 429 })],
  ['status 408', json({}, { status: 408 })],
  ['a refused connection', refusedConnection()],
  ['a broken connection', brokenConnection()],
])('repeats a query after %s until it succeeds [API-046]', async (_case, step) => {
  const { value, calls, waits } = await run(query, [step, step, step, json({ data: pong })]);

  expect(value).toEqual(pong);
  expect(calls).toBe(4);
  expect(waits).toEqual([500, 1_000, 2_000]);
});

it('gives up after the first attempt and five more, within 20 seconds [API-046]', async () => {
  vi.mocked(Math.random).mockReturnValue(0.999);
  const { error, calls, elapsedMs } = await run(query, [json({ error: 'down' }, { status: 500 })]);

  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 500, messages: ['down'], message: 'Ping failed with HTTP 500: down' });
  expect(calls).toBe(6);
  expect(elapsedMs).toBeLessThan(20_000);
});

it.each([
  [400, ApiError, 'API-047'],
  [401, AuthenticationError, 'API-048'],
  [403, PermissionError, 'API-049'],
  [404, NotFoundError, 'API-050'],
  [409, ConflictError, 'API-047'],
  [422, ApiError, 'API-047'],
  [501, ServerError, 'API-047'],
] as const)('does not repeat after status %d [%3$s]', async (status, Kind, _id) => {
  const { error, calls } = await run(query, [json({ error: 'no' }, { status, headers: { 'x-request-id': 'r-1' } })]);

  expect(error).toBeInstanceOf(Kind);
  expect(error).toMatchObject({ status, requestId: 'r-1', operationName: 'Ping', messages: ['no'] });
  expect(calls).toBe(1);
});

it('says where the refused key came from [API-048]', async () => {
  const { error } = await run(query, [json({ error: 'bad key' }, { status: 401 })]);

  expect(error).toMatchObject({
    message:
      'Ping failed with HTTP 401: bad key (check the credentials for https://wandb.example.test, which come from option apiKey)',
  });
});

it('mentions the status of a missing permission [API-049]', async () => {
  const { error } = await run(query, [new Response('', { status: 403, statusText: 'Forbidden' })]);

  expect(error).toMatchObject({
    message:
      'Ping failed with HTTP 403: Forbidden (the credentials for https://wandb.example.test, which come from option apiKey, do not allow this)',
  });
});

it('keeps the message of a 404 [API-050]', async () => {
  const { error } = await run(query, [json({ errors: [{ message: 'no such project' }] }, { status: 404 })]);

  expect(error).toMatchObject({ message: 'Ping failed with HTTP 404: no such project' });
});

it.each(['<html>nginx</html>', '404 page not found', ''])('names the address of a 404 that says %j', async (body) => {
  const { error } = await run(query, [new Response(body, { status: 404 })]);

  expect(error).toMatchObject({
    message: 'Ping failed with HTTP 404: https://wandb.example.test/graphql does not exist',
    errors: [],
  });
});

it.each([
  ['{"error":"one"}', 'one'],
  ['{"error":{"message":"one"}}', 'one'],
  ['{"errors":["one",{"message":"two"}]}', 'one; two'],
  ['plain words', 'plain words'],
  ['', 'Teapot'],
  ['<html></html>', 'Teapot'],
])('takes the reason from the body %s [API-058]', async (body, reason) => {
  const { error } = await run(query, [new Response(body, { status: 418, statusText: 'Teapot' })]);

  expect(error).toMatchObject({ message: `Ping failed with HTTP 418: ${reason}` });
});

it('rejects with every GraphQL error and the partial data, without repeating [API-057]', async () => {
  const errors = [
    { message: 'one', path: ['ping'] },
    { message: 'two', extensions: { code: 'X' } },
  ];
  const { error, calls } = await run(query, [
    json({ data: { ping: null }, errors }, { headers: { 'x-request-id': 'r-2' } }),
  ]);

  expect(error).toBeInstanceOf(GraphQLError);
  expect(error).toMatchObject({
    message: 'Ping failed: one; two',
    status: 200,
    requestId: 'r-2',
    operationName: 'Ping',
    errors,
    data: { ping: null },
  });
  expect(calls).toBe(1);
});

it('takes a list of errors with status 400 for GraphQL errors [API-057]', async () => {
  const errors = [{ message: 'Cannot query field "x" on type "Query".' }];
  const { error } = await run(query, [json({ errors, data: null }, { status: 400 })]);

  expect(error).toBeInstanceOf(GraphQLError);
  expect(error).toMatchObject({ status: 400, errors });
});

it('takes a message beside the data for no error', async () => {
  expect((await run(query, [json({ data: pong, message: 'fine', errors: [] })])).value).toEqual(pong);
});

it.each([{ error: 'no' }, { errors: ['no'], data: pong }, { data: null, message: 'no' }])(
  'rejects with the message of %j, whatever its form [API-058]',
  async (body) => {
    const { error } = await run(query, [json(body)]);

    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({ messages: ['no'] });
  },
);

it.each([
  ['a page', '<!doctype html><title>Sign in</title>', 'HTML'],
  ['broken JSON', '{"data":', 'no JSON'],
  ['a list', '[1]', 'no JSON object'],
  ['nothing', '', 'no JSON'],
  ['an object without data', '{}', 'neither data nor errors'],
])('names the server when it answers with %s, without repeating', async (_case, body, found) => {
  const { error, calls } = await run(query, [new Response(body, { headers: { 'content-type': 'text/html' } })]);

  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({
    message: `Ping: wandb.example.test/graphql answered with ${found}. Is the base URL that of a W&B server, with no proxy or login page in between?`,
  });
  expect(calls).toBe(1);
});

it('takes JSON of any content type, with NaN and long integers', async () => {
  const { value } = await run(query, [new Response('{"data":{"loss":NaN,"id":12345678901234567890}}')]);

  expect(value).toEqual({ loss: Number.NaN, id: 12345678901234567890n });
});

it('repeats a query that got no answer in time, and names the limit at last [API-051]', async () => {
  const { error, calls, waits } = await run(query, [hang], { timeoutMs: 2_000, maxRetries: 2 });

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ timeoutMs: 2_000, message: expect.stringContaining('2000 ms') });
  expect(calls).toBe(3);
  expect(waits).toEqual([500, 1_000]);
});

it('limits each attempt to 19 seconds by default [API-010]', async () => {
  const { error, elapsedMs } = await run(query, [hang], { maxRetries: 0 });

  expect(error).toMatchObject({ timeoutMs: 19_000 });
  expect(elapsedMs).toBe(19_000);
});

it('takes the limit from WANDB_HTTP_TIMEOUT, which counts seconds, below the option [API-010]', async () => {
  const environment = { WANDB_HTTP_TIMEOUT: '3' };

  expect((await run(query, [hang], { maxRetries: 0, client: { environment } })).elapsedMs).toBe(3_000);
  expect((await run(query, [hang], { maxRetries: 0, client: { environment, timeoutMs: 700 } })).elapsedMs).toBe(700);
});

it('prefers the limit of the call to that of the client [API-011]', async () => {
  const { elapsedMs } = await run(query, [hang], { timeoutMs: 60_000, deadlineMs: 90_000, maxRetries: 0 });

  expect(elapsedMs).toBe(60_000);
});

it('does not wait for an attempt that would come after the deadline [API-055]', async () => {
  const { error, calls, elapsedMs } = await run(query, [json({}, { status: 500 })], { deadlineMs: 2_000 });

  expect(error).toBeInstanceOf(ServerError);
  expect(calls).toBe(3);
  expect(elapsedMs).toBe(1_500);
});

it('ends an attempt at the deadline and keeps the failure before it as the cause [API-055]', async () => {
  const { error, calls, elapsedMs } = await run(query, [json({}, { status: 503 }), hang], { deadlineMs: 3_000 });

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ timeoutMs: 3_000, cause: expect.any(ServerError) });
  expect(calls).toBe(2);
  expect(elapsedMs).toBe(3_000);
});

it.each([
  ['a refused connection', refusedConnection(), 6],
  ['status 425', json({}, { status: 425 }), 6],
  ['status 429', json({}, { status: 429 }), 6],
  ['a broken connection', brokenConnection(), 1],
  ['status 500', json({}, { status: 500 }), 1],
  ['status 503', json({}, { status: 503 }), 1],
  ['status 408', json({}, { status: 408 }), 1],
  ['a timeout', hang, 1],
])('sends a mutation again only if nobody acted on it: %s [API-052]', async (_case, step, calls) => {
  expect((await run(mutation, [step], { timeoutMs: 1_000 })).calls).toBe(calls);
  expect((await run(mutation, [step], { timeoutMs: 1_000, retryMutations: true })).calls).toBe(6);
  expect((await run(mutation, [step], { timeoutMs: 1_000, client: { retryMutations: true } })).calls).toBe(6);
});

it('repeats a mutation that codegen knows to be idempotent [API-052]', async () => {
  const fetch = scriptedFetch(json({}, { status: 500 }), json({ data: { upsertBucket: null } }));
  const result = upsertRun(createTestClient(fetch), { name: 'r' });
  await vi.runAllTimersAsync();

  expect(await result).toEqual({ upsertBucket: null });
  expect(fetch.requests).toHaveLength(2);
});

it.each([
  ['7', 7_000],
  [new Date(Date.UTC(2026, 0, 1, 0, 0, 9)).toUTCString(), 9_000],
])('waits as Retry-After: %s asks [API-054]', async (value, expected) => {
  vi.setSystemTime(Date.UTC(2026, 0, 1));
  const limited = json({}, { status: 429, headers: { 'retry-after': value } });
  const { value: data, waits } = await run(query, [limited, json({ data: pong })]);

  expect(data).toEqual(pong);
  expect(waits).toEqual([expected]);
});

it('tells how long the server asks to wait when it is too long [API-054]', async () => {
  const limited = json({}, { status: 429, headers: { 'retry-after': '3600' } });
  const { error, calls } = await run(query, [limited]);

  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 3_600_000 });
  expect(calls).toBe(1);
});

it('settles at once with the reason of the signal while it waits to repeat, and calls no more [API-053]', async () => {
  const controller = new AbortController();
  const fetch = scriptedFetch(json({}, { status: 500 }));
  const reason = new Error('enough');
  const result = createTestClient(fetch).graphql(query, {}, { signal: controller.signal });
  const settled = expect(result).rejects.toBe(reason);
  await vi.advanceTimersByTimeAsync(250);

  controller.abort(reason);
  await settled;

  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch.requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('settles at once when the signal aborts during a request whose fetch takes no notice [API-053]', async () => {
  const controller = new AbortController();
  const fetch = scriptedFetch(hang);
  const result = createTestClient(fetch).graphql(query, {}, { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(0);

  controller.abort('stop');

  await expect(result).rejects.toBe('stop');
  expect(fetch.requests[0]?.signal?.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('sends nothing with a signal that is aborted already [API-053]', async () => {
  const fetch = scriptedFetch(json({ data: pong }));

  await expect(createTestClient(fetch).graphql(query, {}, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
  expect(fetch.requests).toHaveLength(0);
});

it('takes requests that wait for their turn out when they abort [API-053] [API-056]', async () => {
  const controller = new AbortController();
  const fetch = scriptedFetch(hang);
  const client = createTestClient(fetch, { maxConcurrency: 1, maxRetries: 0 });
  const first = expect(client.graphql(query)).rejects.toBeInstanceOf(TimeoutError);
  const second = client.graphql(query, {}, { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(0);

  controller.abort('stop');

  await expect(second).rejects.toBe('stop');
  expect(fetch.requests).toHaveLength(1);
  await vi.runAllTimersAsync();
  await first;
});

it('has ten requests in flight at most, and no turn taken while it waits to repeat [API-056]', async () => {
  let active = 0;
  let most = 0;
  const fetch = scriptedFetch(async () => {
    most = Math.max(most, ++active);
    await new Promise((resolve) => setTimeout(resolve, 10));
    active--;
    return json({ data: pong });
  });
  const client = createTestClient(fetch);
  const all = Promise.all(Array.from({ length: 35 }, () => client.graphql(query)));
  await vi.advanceTimersByTimeAsync(40);

  expect(await all).toHaveLength(35);
  expect(most).toBe(10);
});

it('lets others go first while it waits to repeat [API-056]', async () => {
  const fetch = scriptedFetch(json({}, { status: 500 }), json({ data: pong }));
  const client = createTestClient(fetch, { maxConcurrency: 1 });
  const order: string[] = [];
  const slow = client.graphql(query).then(() => order.push('slow'));
  const quick = client.graphql(query).then(() => order.push('quick'));
  await vi.runAllTimersAsync();
  await Promise.all([slow, quick]);

  expect(order).toEqual(['quick', 'slow']);
});

it.each([
  [{ timeoutMs: 0 }],
  [{ timeoutMs: Number.NaN }],
  [{ deadlineMs: -1 }],
  [{ maxRetries: -1 }],
  [{ maxRetries: '3' as unknown as number }],
])('refuses the request options %o', async (options) => {
  const { error, calls } = await run(query, [json({ data: pong })], options);

  expect(error).toBeInstanceOf(ValidationError);
  expect(calls).toBe(0);
});

it('knows no limits when they are infinite', async () => {
  const slow: Step = () => new Promise((resolve) => setTimeout(() => resolve(json({ data: pong })), 2 ** 31 - 1));
  const { value } = await run(query, [slow], {
    timeoutMs: Number.POSITIVE_INFINITY,
    deadlineMs: Number.POSITIVE_INFINITY,
  });

  expect(value).toEqual(pong);
});

it('refuses variables that are not JSON, without a request [API-059]', async () => {
  const fetch = scriptedFetch(json({ data: pong }));
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  await expect(createTestClient(fetch).graphql(query, circle)).rejects.toBeInstanceOf(ValidationError);
  expect(fetch.requests).toHaveLength(0);
});

it('keeps the original failure as the cause of a connection error [API-059] [API-971]', async () => {
  const cause = brokenConnection();
  const { error } = await run(query, [cause], { maxRetries: 0 });

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    cause,
    wasSent: true,
    message: 'Ping: the connection to wandb.example.test failed (UND_ERR_SOCKET).',
  });
});

it('does not repeat after a certificate that cannot be trusted [API-022]', async () => {
  const untrusted = new TypeError('fetch failed', {
    cause: Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
  });
  const { error, calls } = await run(query, [untrusted]);

  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') });
  expect(calls).toBe(1);
});

it('reports requests, answers and retries with one id a call, and no secrets [API-060]', async () => {
  const events: ClientEvent[] = [];
  const fetch = scriptedFetch(
    json({ error: `bad ${testKey}` }, { status: 500, headers: { 'x-request-id': 'r' } }),
    json({ data: pong }),
  );
  const client = createTestClient(fetch, { onEvent: (event) => events.push(event) });
  const result = client.graphql(query, { secret: 'sesame' });
  await vi.runAllTimersAsync();
  await result;

  const call = { callId: '1', operationName: 'Ping' };
  const sent = { type: 'request', ...call, method: 'POST', url: 'https://wandb.example.test/graphql' };
  expect(events).toEqual([
    { ...sent, attempt: 1 },
    {
      type: 'response',
      ...call,
      attempt: 1,
      status: 500,
      requestId: 'r',
      durationMs: 0,
      bodyLength: expect.any(Number),
    },
    {
      type: 'retry',
      ...call,
      attempt: 1,
      delayMs: 500,
      code: 'server',
      message: 'Ping failed with HTTP 500: bad [redacted]',
    },
    { ...sent, attempt: 2 },
    { type: 'response', ...call, attempt: 2, status: 200, requestId: null, durationMs: 0, bodyLength: 24 },
  ]);
});

it('goes on when a listener fails', async () => {
  const onEvent = (): void => {
    throw new Error('listener');
  };

  expect((await run(query, [json({ data: pong })], { client: { onEvent } })).value).toEqual(pong);
});

it.each([401, 500, 200])(
  'keeps the key, the headers and the variables out of an error with status %d [API-060] [API-030]',
  async (status) => {
    const basic = btoa(`api:${testKey}`);
    const echo: Step = ({ headers, body }) =>
      json(
        {
          errors: [
            {
              message: `${headers.get('authorization')} ${headers.get('x-token')} ${testKey} at https://f.test/a?sig=sesame ${body.length}`,
            },
          ],
        },
        { status },
      );
    const fetch = scriptedFetch(echo);
    const client = createTestClient(fetch, { headers: { 'X-Token': 'open-sesame-open' }, maxRetries: 0 });
    const error: unknown = await getViewer(client, { password: 'sesame' } as never).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(ApiError);
    const { inspect } = await import('node:util');
    for (const text of [String(error), inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
      expect(text).toContain('[redacted]');
      expect(text).not.toMatch(new RegExp(`${testKey}|${basic}|sesame`));
    }
  },
);
