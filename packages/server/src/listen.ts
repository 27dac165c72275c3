import type { Server, ServerResponse } from 'node:http';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { directAnswerOf, expectDirectBody, writeBody } from './http/direct-body.js';
import { noteBodySource } from './http/request-body.js';

/** Where to listen. */
export interface ListenOptions {
  /** @defaultValue 0, which lets the operating system choose a free port */
  readonly port?: number | undefined;
  /** @defaultValue `127.0.0.1`, so only this machine can connect */
  readonly hostname?: string | undefined;
}

/** A listener that accepts connections. */
export interface Listener {
  /** The address to give to clients, such as `http://127.0.0.1:41231`. */
  readonly url: string;
  readonly port: number;
  /** Accepts nothing more, and lets requests that run finish for at most two seconds. */
  close(): Promise<void>;
}

const graceMs = 2000;
const headersTimeoutMs = 60_000;
const wildcards: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** Starts to listen. @throws Error when the port cannot be had. */
export async function startListener(
  fetch: (request: Request) => Promise<Response>,
  { port = 0, hostname = '127.0.0.1' }: ListenOptions,
): Promise<Listener> {
  const answer = async (request: Request, bindings: HttpBindings | Http2Bindings): Promise<Response> => {
    noteBodySource(request, bindings.incoming);
    expectDirectBody(request);
    const response = await fetch(request);
    const direct = directAnswerOf(response);
    if (direct === undefined) return response;
    // What is made below speaks HTTP/1.
    const outgoing = bindings.outgoing as ServerResponse;
    outgoing.writeHead(response.status, { ...direct.headers, ...Object.fromEntries(response.headers) });
    await writeBody(outgoing, direct.body);
    return RESPONSE_ALREADY_SENT;
  };
  // A large upload may take longer than the five minutes that Node grants a request; without them, it would wait for ever for
  // the headers, too.
  const server = createAdaptorServer({
    fetch: answer,
    serverOptions: { requestTimeout: 0, headersTimeout: headersTimeoutMs },
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve());
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const name = wildcards.has(hostname) ? '127.0.0.1' : hostname;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${actualPort}`,
    port: actualPort,
    close: () => stop(server as Server),
  };
}

async function stop(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}
