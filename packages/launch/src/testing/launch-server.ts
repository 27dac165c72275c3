import { type Client, createClient } from '@wandb-ts/core';
import { getRunQueueItemMessages, listRunQueueItems } from '@wandb-ts/core/requests/launch';
import { createRunQueue, pushRunSpec, queueProject } from '@wandb-ts/public-api/run-queues';
import { createServer, type EmbeddedServer, type ServerOptions } from '@wandb-ts/server';

/** A server that listens, with the queue `q`. */
export interface LaunchServer extends AsyncDisposable {
  readonly server: EmbeddedServer;
  readonly url: string;
  readonly client: Client;
  /** Puts a job for a local process on the queue, and returns the id of the item. */
  push(spec: Readonly<Record<string, unknown>>): Promise<string>;
  /** The states of the items, oldest first, with their runs. */
  items(): Promise<readonly ItemState[]>;
  /** Why an item failed; null when it did not. */
  failure(itemId: string): Promise<Failure | null>;
}

/** How far an item is. */
export interface ItemState {
  readonly id: string;
  readonly state: string;
  readonly run: string | null;
}

/** Why an item failed. */
export interface Failure {
  readonly message: string;
  readonly stage: string | null;
  readonly filePaths: readonly string[];
}

/** The spec of a job whose code is the artifact `local/p/cmd:v0`, and whose command is given. */
export function commandSpec(runId: string, command: readonly string[], more: object = {}): Record<string, unknown> {
  return {
    job: 'local/p/cmd:v0',
    entity: 'local',
    project: 'p',
    run_id: runId,
    resource: 'local-process',
    overrides: { entry_point: command },
    ...more,
  };
}

/** Starts a server with a queue. */
export async function launchServer(
  options: Partial<ServerOptions> & { readonly listenPort?: number } = {},
): Promise<LaunchServer> {
  const { listenPort = 0, ...rest } = options;
  const server = createServer({ dataDir: ':memory:', ...rest });
  const { url } = await server.listen({ port: listenPort });
  const client = createClient({ baseUrl: url, apiKey: server.apiKey, environment: {}, retryDelayMs: 1, maxRetries: 1 });
  const isNew = !(await listItems(client)).hasQueue;
  if (isNew) await createRunQueue(client, 'q', 'local-process', { entity: 'local' });
  return {
    server,
    url,
    client,
    push: async (runSpec) => (await pushRunSpec(client, { entity: 'local', queueName: 'q', runSpec })).itemId,
    items: async () => (await listItems(client)).items,
    failure: async (item) => {
      const variables = { entity: 'local', project: queueProject, queue: 'q', item };
      const { project } = await getRunQueueItemMessages(client, variables);
      return project?.runQueue?.runQueueItem?.error ?? null;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

async function listItems(client: Client): Promise<{ hasQueue: boolean; items: ItemState[] }> {
  const { project } = await listRunQueueItems(client, { entity: 'local', project: queueProject, queue: 'q' });
  const edges = project?.runQueue?.runQueueItems.edges ?? [];
  const items = edges.map(({ node: { id, state, associatedRunId } }) => ({ id, state, run: associatedRunId }));
  return { hasQueue: Boolean(project?.runQueue), items: items.toReversed() };
}
