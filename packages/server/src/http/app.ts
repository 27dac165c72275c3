import { Hono } from 'hono';
import { WrittenLists } from '../graphql/written-lists.js';
import { openGraphqlEndpoint } from '../graphql/yoga.js';
import type { HistoryExporter } from '../history-export/exporter.js';
import type { ServerEvent } from '../server-event.js';
import type { Store } from '../storage/store.js';
import { addArtifactDownloadRoutes } from './artifact-downloads.js';
import { addArtifactUploadRoutes } from './artifact-uploads.js';
import { authenticate } from './authentication.js';
import { errorResponse, failureResponse } from './failure-response.js';
import { addFileRoutes } from './file-routes.js';
import { addFileStreamRoute } from './file-stream-route.js';
import { addHistoryExportRoutes } from './history-export-routes.js';
import { corsHeaders, isAllowedHost, isAllowedOrigin, type OriginRules } from './origins.js';
import { refuseLargeBody } from './request-body.js';
import type { UrlSigner } from './signed-urls.js';

/** What the routes work with. */
export interface AppOptions {
  readonly store: Store;
  readonly signer: UrlSigner;
  readonly exporter: HistoryExporter;
  /** Hears of what whoever runs the server may want to know. */
  readonly onEvent: (event: ServerEvent) => void;
  /** The address under which clients reach the server; null to take it from each request. */
  readonly publicUrl: string | null;
  readonly rules: OriginRules;
  /** How many bytes an uploaded file of an artifact, or a part of it, may have. */
  readonly maxFileBytes: number;
}

/** How a request came in. Only one from the network can come from a web page that means another server. */
export interface Arrival {
  readonly isFromNetwork: boolean;
}

/** Answers requests. */
export interface App {
  fetch(request: Request, arrival: Arrival): Promise<Response>;
}

/** Puts all routes behind one function. */
export function createApp({ store, signer, exporter, onEvent, publicUrl, rules, maxFileBytes }: AppOptions): App {
  // The path as it was sent: in names of files, a decoded line break would match no route.
  const app = new Hono({ getPath: ({ url }) => new URL(url).pathname });

  app.onError((error) => failureResponse(error));
  // No answer of GraphQL: to clients with a wrong base URL it would say that what they ask for is missing.
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/ready', (context) => context.text('ok'));
  app.post('/graphql', async (context) => {
    const user = authenticate(store.users, context.req.raw);
    if (user === undefined) {
      return errorResponse(401, 'The API key is missing or not valid.');
    }
    const refusal = await refuseLargeBody(context);
    if (refusal !== undefined) {
      return refusal;
    }
    const request = context.req.raw;
    const fileUrls = signer.urlsBelow(publicUrl ?? new URL(request.url).origin);
    return openGraphqlEndpoint().handle(request, {
      store,
      user,
      fileUrls,
      exporter,
      onEvent,
      newApiKeys: new Map(),
      writtenLists: new WrittenLists(),
    });
  });
  addFileStreamRoute(app, store, exporter);
  addFileRoutes(app, store, signer, maxFileBytes);
  addHistoryExportRoutes(app, store, signer);
  addArtifactUploadRoutes(app, store, signer, maxFileBytes);
  addArtifactDownloadRoutes(app, store, signer);

  return {
    fetch: async (request, { isFromNetwork }) => {
      const origin = request.headers.get('origin');
      if (isFromNetwork && !isAllowedHost(request.headers.get('host') ?? '', rules)) {
        return errorResponse(421, 'The server is not known under this host name. Allow it by the option allowedHosts.');
      }
      if (isFromNetwork && origin !== null && !isAllowedOrigin(origin, rules)) {
        return errorResponse(
          403,
          'Pages of this origin may not use the server. Allow it by the option allowedOrigins.',
        );
      }
      const headers = origin === null ? {} : corsHeaders(origin, request.headers.get('access-control-request-headers'));
      if (request.method === 'OPTIONS') {
        return new Response(null, { status: 204, headers });
      }
      const response = await app.fetch(request);
      for (const [name, value] of Object.entries(headers)) {
        response.headers.set(name, value);
      }
      return response;
    },
  };
}
