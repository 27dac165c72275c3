import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from '@wandb-ts/public-api';
import { printSample, startSample } from './sample.ts';

const quota = 1_000;
const windowMs = 3_000;
const accepted: number[] = [];
let refused = 0;
let startMs: number | undefined;

/** Allows a quota of requests a window and says how much of it is left, as W&B does. */
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    startMs ??= performance.now();
    const elapsedMs = performance.now() - startMs;
    const window = Math.floor(elapsedMs / windowMs);
    const used = accepted[window] ?? 0;
    const isAccepted = used < quota;
    if (isAccepted) accepted[window] = used + 1;
    else refused += 1;
    response.writeHead(isAccepted ? 200 : 429, {
      'content-type': 'application/json',
      'ratelimit-remaining': String(quota - (accepted[window] ?? 0)),
      'ratelimit-reset': String(((window + 1) * windowMs - elapsedMs) / 1_000),
    });
    response.end(isAccepted ? '{"data":{"viewer":{"id":"1"}}}' : '{"error":"rate limit exceeded"}');
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const api = new Api({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

const queries = 3_500;
const start = startSample();
const ends = await Promise.allSettled(Array.from({ length: queries }, () => api.graphql('query { viewer { id } }')));
const failed = ends.filter(({ status }) => status === 'rejected').length;
// The last window has not work enough for its quota.
const used = Math.min(...accepted.slice(0, 3)) / quota;
printSample(start, queries, 0, { failed, refused, used });
server.close();
server.closeAllConnections();
