import { setImmediate } from 'node:timers/promises';
import type { ServerOptions } from '../create-server.js';
import type { ServerEvent } from '../server-event.js';
import { openTestServer, type TestServer } from './test-server.js';

/** A request that a webhook sent. */
export interface SentWebhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A server whose webhooks reach nobody, with what its automations did. */
export interface AutomationServer extends TestServer {
  readonly sent: SentWebhook[];
  readonly events: ServerEvent[];
  /** Makes an automation of the project `vision` that does nothing, unless the input says otherwise; returns its id. */
  automate(name: string, input: object): Promise<string>;
  /** Reports of the run `vision/r1`, which is made first. */
  log(body: object, run?: string): Promise<void>;
  /** Waits until what happened so far was looked at; then names the automations that acted, and forgets them. */
  acted(): Promise<string[]>;
}

const create = `mutation($input: CreateFilterTriggerInput!) { createFilterTrigger(input: $input) { trigger { id } } }`;
const upsert = `mutation($name: String!) {
  upsertBucket(input: { name: $name, modelName: "vision", displayName: "brisk sun" }) { inserted }
}`;

/** Opens a server in memory with the project `vision`, the webhook `hook` and a Slack channel. */
export async function openAutomationServer(options: Partial<ServerOptions> = {}): Promise<AutomationServer> {
  const sent: SentWebhook[] = [];
  const events: ServerEvent[] = [];
  const kit = openTestServer({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const headers = Object.fromEntries(request.headers);
      sent.push({ url: request.url, headers, body: await request.json() });
      return new Response(null, { status: 204 });
    },
    onEvent: (event) => events.push(event),
    ...options,
  });
  kit.server.seed({
    projects: [{ name: 'vision' }],
    integrations: [
      { name: 'hook', urlEndpoint: 'https://example.com/hook' },
      { teamName: 'Acme', channelName: '#alerts' },
      { name: 'safe', urlEndpoint: 'https://example.com/safe', accessTokenRef: 'TOKEN', secretRef: 'SHARED' },
    ],
  });
  const { project } = (await kit.query('{ project(name: "vision") { id } }')) as { project: { id: string } };
  const runs = new Set<string>();
  return {
    ...kit,
    sent,
    events,
    automate: async (name, input) => {
      const data = await kit.query(create, {
        input: {
          name,
          enabled: true,
          scopeType: 'PROJECT',
          scopeID: project.id,
          eventFilter: '{}',
          triggeredActionType: 'NO_OP',
          triggeredActionConfig: { noOpActionInput: { noOp: true } },
          ...input,
        },
      });
      return (data as { createFilterTrigger: { trigger: { id: string } } }).createFilterTrigger.trigger.id;
    },
    log: async (body, run = 'r1') => {
      if (!runs.has(run)) {
        await kit.query(upsert, { name: run });
        runs.add(run);
      }
      const response = await kit.report(`vision/${run}`, body);
      if (!response.ok) {
        throw new Error(await response.text());
      }
    },
    acted: async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await setImmediate();
      }
      return events.splice(0).flatMap((event) => (event.type === 'automation' ? event.name : []));
    },
  };
}

/** The part of a report that holds history rows from a position on. */
export function rows(offset: number, ...content: readonly object[]): object {
  return { files: { 'wandb-history.jsonl': { offset, content: content.map((row) => JSON.stringify(row)) } } };
}

/** The filter of a metric that is greater than a number. */
export function greater(name: string, threshold: number, changes: object = {}): object {
  const filter = { name, agg_op: null, window_size: 1, cmp_op: '$gt', threshold, ...changes };
  return { triggeringEventType: 'RUN_METRIC', eventFilter: metricFilter({ threshold_filter: filter }) };
}

/** The filter of a metric event, of the runs that pass a filter. */
export function metricFilter(metric: object, runs: object = {}): string {
  return JSON.stringify({ run_filter: JSON.stringify(runs), run_metric_filter: metric });
}
