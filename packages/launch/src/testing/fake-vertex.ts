import { generateKeyPairSync } from 'node:crypto';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VertexEndpoint } from '../runners/vertex/vertex-runner.js';
import { EventList } from './event-list.js';

/** A request of Vertex AI. */
export interface VertexRequest {
  readonly line: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Vertex AI on this machine. */
export interface FakeVertex extends AsyncDisposable {
  readonly endpoint: VertexEndpoint;
  /** To put into the environment of the process: credentials of a service account of the project `gcp-project`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: VertexRequest[];
  /** `<METHOD> <path>` of each request. */
  readonly lines: EventList;
  /** What is said of custom jobs. */
  job: { state: string; error?: { code: number; message: string } };
  /** What the next requests are answered with; null answers them. */
  failure: { readonly status: number; readonly message: string; readonly code: string } | null;
}

/** Starts it. Custom jobs are pending until a test says otherwise, and cancelling once they are cancelled. */
export async function fakeVertex(): Promise<FakeVertex> {
  const requests: VertexRequest[] = [];
  const lines = new EventList();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const line = `${request.method} ${(request.url ?? '').replace(/\?.*$/, '')}`;
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    requests.push({ line, authorization: request.headers.authorization ?? '', body });
    const { failure } = vertex;
    response.writeHead(failure?.status ?? 200, { 'content-type': 'application/json' });
    if (failure !== null) {
      const { status: code, message, code: status } = failure;
      response.end(JSON.stringify({ error: { code, message, status } }));
    } else if (line.endsWith(':cancel')) {
      vertex.job = { state: 'JOB_STATE_CANCELLING' };
      response.end('{}');
    } else {
      response.end(JSON.stringify({ ...body, name: jobName, ...vertex.job }));
    }
    lines.add(line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const credentials = join(folder.path, 'credentials.json');
  await writeFile(credentials, JSON.stringify(serviceAccount()));
  const vertex: FakeVertex = {
    endpoint: { apiEndpoint: '127.0.0.1', port: (server.address() as AddressInfo).port, protocol: 'http' },
    environment: { GOOGLE_APPLICATION_CREDENTIALS: credentials },
    requests,
    lines,
    job: { state: 'JOB_STATE_PENDING' },
    failure: null,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await folder.remove();
    },
  };
  return vertex;
}

const jobName = 'projects/gcp-project/locations/europe-west4/customJobs/123';

/** With a key of its own the client signs its tokens itself, and asks nobody for one. */
function serviceAccount(): object {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    type: 'service_account',
    project_id: 'gcp-project',
    private_key_id: '1',
    private_key: privateKey,
    client_email: 'agent@gcp-project.iam.gserviceaccount.com',
    client_id: '1',
  };
}
