import { type HttpHandler, http } from 'msw/http';

/** What {@link wandbHandlers} needs of a server: the embedded server of `@wandb-ts/server`, or anything that answers a `Request`. */
export interface RequestTarget {
  /** Answers one request. */
  fetch(request: Request): Promise<Response>;
}

/** Options of {@link wandbHandlers}. */
export interface WandbHandlersOptions {
  /**
   * Origin whose requests go to the server: scheme, host and port, without a path.
   * @defaultValue `https://api.wandb.ai`
   */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes the MSW handlers that pass every request for one origin to a server, whatever its method and path: GraphQL, file
 * streams, uploads and downloads. Requests for other origins stay unmatched; `onUnhandledFrame: 'error'` makes them fail instead of reaching the network.
 *
 * The server writes absolute file URLs. Start it with the same origin as its `publicUrl` so that they are intercepted too.
 *
 * @throws TypeError when `baseUrl` is not an http or https URL, or has a path, a query or credentials.
 * @example
 * const wandb = createServer({ dataDir: ':memory:', publicUrl: 'https://api.wandb.ai' });
 * const network = setupServer(...wandbHandlers(wandb));
 * network.listen({ onUnhandledFrame: 'error' });
 */
export function wandbHandlers(server: RequestTarget, options: WandbHandlersOptions = {}): HttpHandler[] {
  const origin = parseOrigin(options.baseUrl ?? 'https://api.wandb.ai');
  return [
    http.all(
      ({ request }) => new URL(request.url).origin === origin,
      ({ request }) => server.fetch(request),
    ),
  ];
}

function parseOrigin(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new TypeError('baseUrl must be an http or https URL, such as https://api.wandb.ai.');
  }
  if (url.href !== `${url.origin}/`) {
    throw new TypeError(`baseUrl must be an origin, such as ${url.origin}: no path, query or credentials.`);
  }
  return url.origin;
}
