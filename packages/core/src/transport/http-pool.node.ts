import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { startTimer } from '../wait.js';
import {
  type FileAnswer,
  type HttpPool,
  maxRefusalBytes,
  readBeginning,
  UnreadableContent,
  type WritePiece,
} from './file-answer.js';
import { readHeaders, readUploadAnswer, UploadWriter } from './pooled-upload.node.js';
import { giveBack, readIntoOneMemory } from './read-memory.node.js';
import { isRecord } from './server-messages.js';

/** What the sources of the `fetch` and of the dispatchers say that Node.js comes with. */
const marks = {
  fetch: "require('internal/deps/undici/undici')",
  agent: '__name(this, "Agent")',
  wrapper: '__name(this, "Dispatcher1Wrapper")',
};
/** Where programs set dispatchers. From Node.js 26 on, `fetch` asks the second place, and a wrapper for older libraries is in the first. */
const firstPlace = Symbol.for('undici.globalDispatcher.1');
const secondPlace = Symbol.for('undici.globalDispatcher.2');
/** How a content that is only asked for as text may be compressed on its way. */
const decoders = new Map([
  ['br', promisify(brotliDecompress)],
  ['gzip', promisify(gunzip)],
]);
const acceptedEncodings = [...decoders.keys()].join();
/** As long as `fetch` of Node.js keeps a connection that nobody uses: not long after, something on the way may forget it. */
const keptIdleMs = 4_000;
/** As long as `fetch` of Node.js waits for a connection. */
const connectTimeoutMs = 10_000;
let agents: { readonly http: HttpAgent; readonly https: HttpsAgent } | null = null;

/**
 * The connections that requests and contents go over. They are kept open, at a third of what `fetch` of Node.js costs for a
 * small content. Null where the program has changed how `fetch` reaches the network, as by a proxy or a mock: everything goes
 * the same way then.
 */
export function findHttpPool(): HttpPool | null {
  const { bun, deno } = process.versions;
  if (bun || deno || !isMarked(globalThis.fetch, marks.fetch)) return null;
  const first: object | undefined = Reflect.get(globalThis, firstPlace);
  const second: object | undefined = Reflect.get(globalThis, secondPlace);
  const isFirstUsual = first === undefined || isPlain(first, marks.wrapper) || isUsual(first);
  // A wrapper in the second place, where older libraries put back what they found in the first, may lead to a proxy.
  return isFirstUsual && (second === undefined || isUsual(second)) ? pool : null;
}

/** Whether a dispatcher is as Node.js makes it: without interceptors, and connecting as usual. */
function isUsual(dispatcher: object): boolean {
  const symbol = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === 'options');
  const options: unknown = symbol && Reflect.get(dispatcher, symbol);
  return isPlain(dispatcher, marks.agent) && isRecord(options) && options['connect'] === undefined;
}

/** Whether a dispatcher is of a kind, and without interceptors. */
function isPlain(dispatcher: object, mark: string): boolean {
  const Kind = dispatcher.constructor;
  return isMarked(Kind, mark) && Reflect.get(dispatcher, 'dispatch') === Kind.prototype.dispatch;
}

/** Others may have been there before this module was loaded, so the first ones that are seen prove nothing. */
function isMarked(value: unknown, mark: string): boolean {
  return Function.prototype.toString.call(value).includes(mark);
}

const pool: HttpPool = {
  open: async (url, headers, signal) => {
    const { message, request } = await exchange({ method: 'GET', url, headers, signal }, (opened) => opened.end());
    return toFileAnswer(message, request);
  },
  post: async (url, own, content, signal) => {
    const headers = { 'accept-encoding': acceptedEncodings, ...own };
    const send: SendBody = (opened) => opened.end(content);
    // The server may have acted on it: whether it is sent again is for the caller to say.
    const { message, request } = await exchange({ method: 'POST', url, headers, signal }, send, false);
    return toFileAnswer(message, request);
  },
  upload: async (upload) => {
    const { body, progress } = upload;
    const size = body instanceof Uint8Array ? body.byteLength : body.size;
    let writer: UploadWriter | undefined;
    const { message, request } = await exchange(upload, (opened, fail) => {
      progress.restart();
      opened.setHeader('content-length', size);
      writer = new UploadWriter(opened, size, progress);
      writer.write(body).catch((cause: unknown) => fail(new UnreadableContent('', { cause })));
    });
    return readUploadAnswer(message, () => {
      if (writer?.isComplete === true) return true;
      // What is left of the content does not belong to the next request.
      request.destroy();
      return false;
    });
  },
};

interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

interface Opened {
  readonly message: IncomingMessage;
  readonly request: ClientRequest;
}

type SendBody = (request: ClientRequest, fail: (error: unknown) => void) => void;

/** Sends a request, and waits for the head of its answer. */
function exchange(call: Call, sendBody: SendBody, mayRepeat = true): Promise<Opened> {
  // Connections that wait to be used again do not keep the process alive.
  const keeping = { keepAlive: true, timeout: keptIdleMs };
  agents ??= {
    http: readIntoOneMemory(new HttpAgent(keeping)),
    https: readIntoOneMemory(new HttpsAgent(keeping)),
  };
  const { http, https } = agents;
  const { method, url, headers, signal } = call;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const { isSecure, authority, place } = findHost(url);
    const path = url.slice(url.indexOf('/', 8)).replace(/#.*/s, '');
    // A list is written as it is, which takes a fifth less for the request of a small content. It cannot be added to.
    const sent = method === 'GET' ? Object.entries({ host: authority, ...headers }).flat() : headers;
    const request: ClientRequest = isSecure
      ? requestHttps({ ...place, agent: https, method, path, headers: sent })
      : requestHttp({ ...place, agent: http, method, path, headers: sent });
    let isOver = false;
    const fail = (error: unknown): void => {
      isOver = true;
      request.destroy();
      reject(error);
    };
    const abort = (): void => fail(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    request.on('close', () => signal.removeEventListener('abort', abort));
    request.on('socket', (socket) => {
      if (!socket.connecting) return;
      const cancel = startTimer(connectTimeoutMs, () => {
        socket.destroy(Object.assign(new Error('The connection was not made in time.'), { code: 'CONNECT_TIMEOUT' }));
      });
      socket.once(isSecure ? 'secureConnect' : 'connect', cancel).once('close', cancel);
    });
    request.on('response', (message) => {
      isOver = true;
      resolve({ message, request });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed a connection just when it was to be used again: it has not seen the request.
      const isStale = request.reusedSocket && /^(?:ECONNRESET|EPIPE)$/.test(error.code ?? '') && !isOver;
      if (isStale && mayRepeat) resolve(exchange(call, sendBody, false));
      else reject(error);
    });
    sendBody(request, fail);
  });
}

interface Host {
  readonly origin: string;
  readonly isSecure: boolean;
  /** The name and the port, as the header `host` has them. */
  readonly authority: string;
  /** Where to connect to. Without a server name, it would be found out for each request. */
  readonly place: { readonly host: string; readonly port: string; readonly servername: string };
}

let lastHost: Host | null = null;

/** Contents come from the same place one after the other, which is then parsed once. */
function findHost(url: string): Host {
  if (lastHost !== null && url.startsWith(lastHost.origin) && url[lastHost.origin.length] === '/') return lastHost;
  const { origin, protocol, host: authority, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  // TLS knows no servers whose name is an address.
  const place = { host, port, servername: isIP(host) === 0 ? host : '' };
  lastHost = { origin, isSecure: protocol === 'https:', authority, place };
  return lastHost;
}

function toFileAnswer(message: IncomingMessage, request: ClientRequest): FileAnswer {
  const { statusCode: status = 0, statusMessage: statusText = '' } = message;
  const read = (write: WritePiece, keepsPieces = true): Promise<void> =>
    new Promise((resolve, reject) => {
      let pending: Promise<void> | null = null;
      const fail = (error: unknown): void => {
        request.destroy();
        reject(error);
      };
      message.on('data', (piece: Uint8Array) => {
        try {
          const written = write(piece);
          if (written === undefined) {
            if (!keepsPieces) giveBack(piece);
            return;
          }
          message.pause();
          pending = written.then(() => {
            pending = null;
            if (!keepsPieces) giveBack(piece);
            message.resume();
          });
          pending.catch(fail);
        } catch (error) {
          fail(error);
        }
      });
      // A short content ends while its only piece is still being written.
      message.on('end', () => (pending === null ? resolve() : pending.then(resolve, reject)));
      message.on('error', reject);
    });
  const ok = status >= 200 && status <= 299;
  return {
    ok,
    status,
    statusText,
    headers: readHeaders(message.headers),
    read,
    text: async () => {
      const content = Buffer.concat(await readBeginning(read, ok ? Number.POSITIVE_INFINITY : maxRefusalBytes));
      const decode = decoders.get(message.headers['content-encoding']?.toLowerCase() ?? '');
      if (decode === undefined) return new TextDecoder().decode(content);
      if (ok) return new TextDecoder().decode(await decode(content));
      // What expands beyond the limit, or was cut, gives no reason.
      return decode(content, { maxOutputLength: maxRefusalBytes }).then(String, () => '');
    },
    cancel: () => {
      request.destroy();
    },
  };
}
