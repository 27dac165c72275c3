import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { sendWebhook, type WebhookRequest, type WebhookSending } from './send-webhook.js';

const request: WebhookRequest = {
  url: 'https://example.com/hook?key=s3cret',
  body: '{"a":"ü"}',
  accessToken: null,
  secret: null,
};

interface Fake extends WebhookSending {
  readonly sent: Request[];
  readonly stop: AbortController;
}

function fake(...answers: readonly (number | Error)[]): Fake {
  const sent: Request[] = [];
  const stop = new AbortController();
  return {
    sent,
    stop,
    timeoutMs: 60_000,
    retryDelaysMs: [0, 0],
    closing: stop.signal,
    closed: new AbortController().signal,
    fetch: async (input, init) => {
      sent.push(new Request(input, init));
      const answer = answers[sent.length - 1] ?? 200;
      if (answer instanceof Error) {
        throw answer;
      }
      return new Response('thanks', { status: answer });
    },
  };
}

it('posts JSON, and is content with any answer that means yes', async () => {
  const sending = fake(202);

  expect(await sendWebhook(request, sending)).toBeNull();

  const [sent] = sending.sent;
  expect([sent?.method, sent?.url, sent?.redirect]).toEqual(['POST', request.url, 'manual']);
  expect(Object.fromEntries(sent?.headers ?? [])).toEqual({ 'content-type': 'application/json' });
  expect(await sent?.text()).toBe(request.body);
});

it('posts once when the answer breaks off after it said yes', async () => {
  const sending = fake();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await sending.fetch(input, init);
    return new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }));
  };

  expect(await sendWebhook(request, { ...sending, fetch })).toBeNull();
  expect(sending.sent).toHaveLength(1);
});

it('sends the access token and signs the body', async () => {
  const sending = fake();

  await sendWebhook({ ...request, accessToken: 'token', secret: 'shared' }, sending);

  const signature = createHmac('sha256', 'shared').update(Buffer.from(request.body)).digest('base64');
  expect(sending.sent[0]?.headers.get('authorization')).toBe('Bearer token');
  expect(sending.sent[0]?.headers.get('x-wandb-signature')).toBe(signature);
});

it.each([500, 503, 408, 429])('sends again after %d', async (status) => {
  const sending = fake(status, status, 200);

  expect(await sendWebhook(request, sending)).toBeNull();
  expect(sending.sent).toHaveLength(3);
});

it.each([301, 400, 401, 404])('gives up at once after %d', async (status) => {
  const sending = fake(status);

  expect(await sendWebhook(request, sending)).toBe(`The address answered ${status}.`);
  expect(sending.sent).toHaveLength(1);
});

it('gives up after three attempts', async () => {
  const sending = fake(503, 503, 502, 200);

  expect(await sendWebhook(request, sending)).toBe('The address answered 502.');
  expect(sending.sent).toHaveLength(3);
});

it('tells by a code why an address was not reached, and nothing of the address', async () => {
  const refused = new TypeError('fetch failed for https://example.com/hook?key=s3cret', {
    cause: Object.assign(new Error('connect to https://example.com/hook?key=s3cret'), { code: 'ECONNREFUSED' }),
  });
  const unknown = new Error('https://example.com/hook?key=s3cret');

  expect(await sendWebhook(request, fake(refused, refused, refused))).toBe(
    'The address could not be reached: ECONNREFUSED.',
  );
  expect(await sendWebhook(request, fake(unknown, unknown, unknown))).toBe('The address could not be reached.');
});

it('waits for an answer no longer than it may', async () => {
  const sending = fake();
  const patient: WebhookSending = {
    ...sending,
    timeoutMs: 1,
    retryDelaysMs: [],
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      }),
  };

  expect(await sendWebhook(request, patient)).toBe('No answer came within 1 ms.');
});

it('waits for no other attempt when the server closes', async () => {
  const sending = { ...fake(503), retryDelaysMs: [3_600_000] };
  const end = sendWebhook(request, sending);

  sending.stop.abort();

  expect(await end).toBe('The address answered 503. The server was closed before another attempt.');
});

it('ends what is under way when the server is closed', async () => {
  const closed = new AbortController();
  const sending: WebhookSending = {
    ...fake(),
    closed: closed.signal,
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        closed.abort();
      }),
  };

  expect(await sendWebhook(request, sending)).toBe('The server was closed before an answer came.');
});
