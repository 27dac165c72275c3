import type { Client, ClientOptions } from '../client.js';
import { createClient } from '../create-client.js';

/** A request that {@link scriptedFetch} got. */
export interface SeenRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | null | undefined;
}

/** What happens to one request: an answer, a failure, or a function that makes one. */
export type Step = Response | Error | ((request: SeenRequest) => Response | Promise<Response>);

/** A `fetch` that plays steps in order, the last one again and again, and keeps the requests it got. */
export function scriptedFetch(...steps: Step[]): typeof fetch & { readonly requests: SeenRequest[] } {
  const requests: SeenRequest[] = [];
  const play = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request = {
      url: String(input),
      headers: new Headers(init.headers),
      body: String(init.body),
      signal: init.signal,
    };
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(request);
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(request) : (step?.clone() ?? json({ data: {} }));
  };
  return Object.assign(play, { requests });
}

/** An answer with a JSON body. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** What Node.js throws when nothing listens. */
export function refusedConnection(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
}

/** What Node.js throws when the other side hangs up. */
export function brokenConnection(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('closed'), { code: 'UND_ERR_SOCKET' }) });
}

/** A key of the right form. */
export const testKey = `local-${'0123456789'.repeat(4)}`;

/** A client with a key and without the environment of the process. */
export function createTestClient(fetch: typeof globalThis.fetch, options: ClientOptions = {}): Client {
  return createClient({ baseUrl: 'https://wandb.example.test', apiKey: testKey, environment: {}, fetch, ...options });
}
