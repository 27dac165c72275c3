import type { ServerResponse } from 'node:http';
import type { ServedRequest } from './http-server.node.js';

/** The content of the file that {@link answerWell} gives. */
export const fileContent = 'content of the file';
const etag = '"v1"';

/** Answers as a healthy server does: data to an operation, the content or the rest of it to a download. */
export function answerWell(request: ServedRequest, response: ServerResponse): void {
  if (request.method === 'PUT') {
    response.end();
    return;
  }
  const { status, headers, content } = describeAnswer(request);
  response.writeHead(status, headers).end(content);
}

function describeAnswer({ method, headers: { range } }: ServedRequest) {
  if (method === 'POST') return { status: 200, headers: {}, content: '{"data":{"upsertBucket":null}}' };
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  const content = fileContent.slice(start);
  const rest = { 'content-range': `bytes ${start}-${fileContent.length - 1}/${fileContent.length}` };
  return { status: start > 0 ? 206 : 200, headers: { etag, ...(start > 0 && rest) }, content };
}

/** Begins a good answer and leaves its end out; an answer that continues another brings nothing at all. */
function answerInPart(request: ServedRequest, response: ServerResponse, then: () => void): void {
  const { status, headers, content } = describeAnswer(request);
  response.writeHead(status, { ...headers, 'content-length': content.length || 1 });
  response.flushHeaders();
  if (status === 206) setImmediate(then);
  else response.write(content.slice(0, 5), () => setImmediate(then));
}

const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (_request: ServedRequest, response: ServerResponse) => {
    response.writeHead(status, headers).end(JSON.stringify({ error: `status ${status}` }));
  };
const say = (text: string) => (_request: ServedRequest, response: ServerResponse) => {
  response.end(text);
};

/** The ways in which a server fails one request. */
export const faults = {
  'a reset before the head': (_request: ServedRequest, response: ServerResponse) => {
    response.socket?.resetAndDestroy();
  },
  'a reset in the body': (request: ServedRequest, response: ServerResponse) => {
    answerInPart(request, response, () => response.socket?.resetAndDestroy());
  },
  'a body cut short': (request: ServedRequest, response: ServerResponse) => {
    answerInPart(request, response, () => response.socket?.end());
  },
  'a body that never ends': (request: ServedRequest, response: ServerResponse) => {
    answerInPart(request, response, () => undefined);
  },
  'status 408': refuse(408),
  'status 425': refuse(425),
  'status 429 with seconds': refuse(429, { 'retry-after': '0.002' }),
  'status 429 with a date': refuse(429, { 'retry-after': new Date(0).toUTCString() }),
  'status 500': refuse(500),
  'status 502': refuse(502),
  'status 503': refuse(503),
  'status 504': refuse(504),
  'a web page': say('<!doctype html><title>Sign in</title>'),
  'broken JSON': say('{"data":'),
  'errors with data': say('{"data":{"upsertBucket":null},"errors":[{"message":"no"}]}'),
  'errors without data': say('{"data":null,"errors":[{"message":"no"}]}'),
} as const;

/** The name of a fault. */
export type Fault = keyof typeof faults;
