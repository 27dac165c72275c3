import { createServer } from 'node:http';
import {
  type Api,
  ArtifactEvent,
  type Automation,
  type AutomationEvent,
  DoNothing,
  OnAddArtifactAlias,
  OnAddArtifactTag,
  OnAddCollectionTag,
  OnLinkArtifact,
  OnRemoveArtifactTag,
  OnRemoveCollectionTag,
  OnRunMetric,
  OnRunState,
  OnUnlinkArtifact,
  type Project,
  RunEvent,
} from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Lets each Python client make, list, change and delete automations, and compares the filters that it sends with those of
 * TypeScript, and what it reads with what TypeScript reads. Then a run of the Python client makes two of them act.
 */
export async function proveAutomations(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, prefixes[index] ?? '');
  }
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { api, report } = session;
  const entity = session.plan.entity;
  const project = `${prefix}-automations`;
  await api.createProject(project, entity);
  await using receiver = await receive();
  const words = [entity, project, prefix, receiver.url];
  const { code, stdout, output } = await runPython(session, client, 'change_automations.py', words);
  const name = `python ${client.version} makes and changes automations`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const lines = stdout.trim().split('\n');
  const theirs = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  const created = theirs['created'] as Record<string, Shape>;
  await compareSaved(session, client, { prefix, project, theirs });
  await compareFilters(session, client, { prefix, project: await api.project(project, entity), created });
  await receiver.gotten(2);
  const by = { by: entity, where: `${entity}/${project}` };
  const version = `${entity}/${project}/model:prod`;
  report.differences(
    `automations of python ${client.version} act on its run`,
    differences(
      [
        { event: 'ADD_ARTIFACT_ALIAS', ...by, alias: 'prod', version },
        { event: 'RUN_METRIC', ...by, alias: '', version: '' },
      ],
      receiver.bodies.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
    ),
  );
}

interface Made {
  readonly prefix: string;
  readonly project: string;
  readonly theirs: Readonly<Record<string, unknown>>;
}

/** Compares what a client was given with what TypeScript reads. */
async function compareSaved(
  { api, plan, report }: Session,
  { version }: PythonClient,
  { prefix, theirs }: Made,
): Promise<void> {
  const { created, integrations, listed, everywhere, named, changed, renamed, ...facts } = theirs as {
    created: Record<string, Shape>;
    changed: Shape;
    renamed: Shape;
  } & Record<string, unknown>;
  const all = await api.automations({ entity: plan.entity }).toArray();
  const ours = all.filter((automation) => automation.name.startsWith(`${prefix} `)).map(toShape);
  const { link: _, ...kept } = created;
  const byName = (shapes: readonly Shape[]) => Object.fromEntries(shapes.map((shape) => [shape.name, shape]));
  report.differences(
    `python ${version} reads automations as TypeScript does`,
    differences(byName(ours), byName(Object.values(kept))),
  );
  const names = Object.keys(created).map((name) => `${prefix} ${name}`);
  report.differences(
    `python ${version} lists, changes and deletes automations`,
    differences(
      {
        listed: names.toSorted(),
        everywhere: names.toSorted(),
        named: created['mean'],
        changed: { ...created['link'], enabled: true, description: 'changed' },
        renamed: {
          ...created['link'],
          name: `${prefix} renamed`,
          enabled: true,
          description: 'changed',
          action: created['threshold']?.action,
        },
        taken: true,
        fetched: true,
        deleted: true,
        gone: true,
        unchangeable: true,
      },
      { listed, everywhere, named, changed, renamed, ...facts },
    ),
  );
  const known = await api.integrations(plan.entity, { perPage: 1 }).toArray();
  report.differences(
    `python ${version} lists integrations as TypeScript does`,
    differences(
      known.map((integration) =>
        integration.type === 'webhook'
          ? ['webhook', integration.id, integration.name, integration.urlEndpoint]
          : ['slack', integration.id, integration.teamName, integration.channelName],
      ),
      integrations,
    ),
  );
}

/** Makes the same automations with TypeScript, and compares the texts of their filters as the server keeps them. */
async function compareFilters(
  { api, report }: Session,
  { version }: PythonClient,
  { prefix, project, created }: { prefix: string; project: Project; created: Readonly<Record<string, Shape>> },
): Promise<void> {
  const events = Object.entries(sameEvents(project)).filter(([name]) => Object.hasOwn(created, name));
  for (const [name, event] of events) {
    await api.createAutomation(event.triggers(new DoNothing()), { name: `${prefix} ts ${name}`, enabled: false });
  }
  const texts = await readFilters(api, project);
  // The older client sends a null for the kind of metric filter that it does not use.
  const compared = (text: string | undefined) =>
    version === '0.20.1' ? text?.replace(/"threshold_filter":null,|,"change_filter":null/, '') : text;
  const theirs = events.map(([name]) => [name, compared(texts.get(`${prefix} ${name}`))]);
  const ours = events.map(([name]) => [name, texts.get(`${prefix} ts ${name}`)]);
  report.check(
    `${events.length} filters are compared with python ${version}`,
    events.length >= (version === '0.20.1' ? 5 : 14),
  );
  report.differences(
    `python ${version} sends filters as TypeScript does`,
    differences(Object.fromEntries(ours), Object.fromEntries(theirs)),
  );
}

async function readFilters(api: Api, project: Project): Promise<Map<string, string>> {
  const document = `query($entity: String!, $project: String!) { project(name: $project, entityName: $entity) {
    triggers { name triggeringCondition { ... on FilterEventTriggeringCondition { filter } } } } }`;
  const [entity, name] = project.path;
  const read = await api.graphql<{
    project: { triggers: { name: string; triggeringCondition: { filter: string } }[] };
  }>(document, { entity, project: name });
  return new Map(read.project.triggers.map((trigger) => [trigger.name, trigger.triggeringCondition.filter]));
}

function sameEvents(project: Project): Record<string, AutomationEvent> {
  const loss = RunEvent.metric('loss');
  const { alias, tag } = ArtifactEvent;
  const named = RunEvent.name.eq('a').or(RunEvent.name.eq('b'));
  return {
    threshold: new OnRunMetric(project, loss.gt(5)),
    mean: new OnRunMetric(project, loss.avg(5).lte(1.5).and(RunEvent.name.contains('x'))),
    change: new OnRunMetric(project, loss.max(3).changesBy({ diff: 2 })),
    fall: new OnRunMetric(project, loss.decreasesBy({ frac: 0.25 })),
    linked: new OnLinkArtifact(project, alias.eq('prod')),
    alias: new OnAddArtifactAlias(project, alias.eq('prod').or(alias.matchesRegex('^best'))),
    zscore: new OnRunMetric(project, loss.zscore(30).abs().gt(3)),
    'low zscore': new OnRunMetric(project, loss.zscore(30).lt(-2)),
    state: new OnRunState(project, RunEvent.state.in(['finished', 'failed'])),
    'state of some': new OnRunState(project, RunEvent.state.eq('running').and(named)),
    tag: new OnAddArtifactTag(project, tag.in(['a', 'ü'])),
    'no tag': new OnRemoveArtifactTag(project, tag.eq('a').not()),
    'collection tag': new OnAddCollectionTag(project, tag.contains('a').and(tag.ne('b')).and(tag.exists())),
    'no collection tag': new OnRemoveCollectionTag(
      project,
      tag
        .eq('a')
        .or(tag.notIn(['b']))
        .not(),
    ),
    unlink: new OnUnlinkArtifact(project, { $or: [{ $and: [{ alias: 'prod' }] }] }),
  };
}

/** An automation as both languages print it. */
interface Shape {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly createdAt: number;
  readonly scope: readonly unknown[];
  readonly event: readonly unknown[];
  readonly action: readonly unknown[];
}

function toShape({ id, name, description, enabled, createdAt, scope, event, action }: Automation): Shape {
  const { metric_filter: legacy, run_metric_filter: metric, ...filter } = event.filter;
  const used = Object.entries((metric ?? {}) as object).filter(([, value]) => value !== null);
  const watched = metric === undefined ? {} : { run_metric_filter: Object.fromEntries(used) };
  const integration = 'integration' in action ? action.integration.id : null;
  const payload = action.actionType === 'GENERIC_WEBHOOK' ? action.requestPayload : null;
  return {
    id,
    name,
    description,
    enabled,
    createdAt: createdAt.getTime() / 1000,
    scope: [scope.scopeType, scope.id, scope.name],
    event: [event.eventType, { ...filter, ...watched, ...(legacy ? { metric_filter: legacy } : {}) }],
    action: [action.actionType, integration, payload],
  };
}

interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly bodies: unknown[];
  /** Waits for so many requests, a minute at most. */
  gotten(count: number): Promise<void>;
}

/** Takes what webhooks send. */
async function receive(): Promise<Receiver> {
  const bodies: unknown[] = [];
  let notify = (): void => undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.end();
      notify();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    bodies,
    gotten: (count) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, 60_000);
        notify = () => {
          if (bodies.length < count) return;
          clearTimeout(timer);
          resolve();
        };
        notify();
      }),
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
