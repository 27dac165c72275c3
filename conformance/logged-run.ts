import type { ActiveRun, Api, Artifact, Run } from '@wandb-ts/public-api';
import { Table } from '@wandb-ts/public-api/media';
import type { EmbeddedServer } from '@wandb-ts/server';

/** Logs with TypeScript what `python/log_run.py` logs, but for the artifact. Returns the folder of the log. */
export async function logRun(
  api: Api,
  options: {
    readonly project: string;
    readonly id: string;
    readonly mode: 'online' | 'offline';
    readonly directory: string;
  },
): Promise<string> {
  const run: ActiveRun = await api.startRun({
    ...options,
    log: 'keep',
    name: 'one',
    group: 'g',
    jobType: 'train',
    tags: ['a'],
    notes: 'n',
    config: { lr: 0.1, deep: { x: [1, null] } },
    systemMetrics: { intervalMs: 60_000 },
  });
  run.defineMetric('epoch');
  run.defineMetric('val/*', { stepMetric: 'epoch', summary: ['max'] });
  run.defineMetric('loss', { summary: ['min', 'mean', 'last'] });
  run.defineMetric('quiet', { summary: ['none'], hidden: true });
  run.defineMetric('alone', { stepMetric: 'never', stepSync: false });
  run.defineMetric('deep.value', { summary: ['max'] });
  run.writeConsole('hello\nload 100%');
  run.writeConsole('oops', { stream: 'stderr' });
  run.log({ epoch: 1, loss: 2, 'val/x': 1, quiet: 1, alone: 1, big: 2n ** 60n });
  run.log({ loss: 4, 'val/x': 0.5, 'val/y': 3, deep: { value: 1, other: 2 } });
  await run.updateConfig({ late: 3 });
  run.summarize({ best: 7 });
  const data = [
    [1, 'x'],
    [2.5, null],
  ];
  run.log({ table: await Table.from({ columns: ['a', 'b'], data }) });
  run.alert({ title: 'hot', text: 'very', level: 'WARN', waitDurationMs: 3_000 });
  run.saveFile({ name: 'data.txt', body: new TextEncoder().encode('data') });
  run.log({ loss: 3, text: 'é' }, { step: 9 });
  await run.finish();
  return run.logFolder ?? '';
}

/** Everything that a run log holds, as the server has it. What differs from run to run is left out. */
export async function readLoggedRun(
  api: Api,
  server: EmbeddedServer,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
  const run = await api.run(path);
  const artifacts = await run.loggedArtifacts().toArray();
  const lines = await run.consoleLogs().toArray();
  const files = await run.files().toArray();
  const { _timestamp, _runtime, _wandb, ...summary } = run.summary.toJSON() as Record<string, unknown>;
  const system = await run.history({ stream: 'system' });
  return {
    fields: [run.state, run.name, run.group, run.jobType, run.notes, run.tags],
    config: run.config,
    metrics: await readMetrics(api, run),
    summary: withoutIds(summary),
    rows: await readRows(run),
    // The two streams reach the server in no fixed order.
    output: lines.flatMap(({ level, content }) => (level === 'error' ? [] : [content])),
    errors: lines.flatMap(({ level, content }) =>
      level === 'error' && !content.startsWith('wandb:') ? [content] : [],
    ),
    files: files.map(({ name, sizeBytes }) => [name, sizeBytes]).filter(([name]) => !ownFiles.has(String(name))),
    artifacts: (await Promise.all(artifacts.map(describeArtifact))).toSorted(byText),
    alerts: server
      .alerts()
      .flatMap((alert) => (alert.run === run.id ? [[alert.title, alert.text, alert.severity]] : [])),
    hasSystemMetrics: system.length > 0,
  };
}

/** What processes of wandb for Python write of their own accord: of what they sent, and of their environment. */
const ownFiles: ReadonlySet<string> = new Set([
  'config.yaml',
  'output.log',
  'wandb-summary.json',
  'wandb-metadata.json',
  'requirements.txt',
]);

/** The definitions of metrics by their names. Patterns, and what is only a step metric of others, are left out: not every client keeps them. */
async function readMetrics(api: Api, run: Run): Promise<Readonly<Record<string, unknown>>> {
  const query =
    'query($project:String!,$name:String!){project(name:$project){run(name:$name){wandbConfig(keys:["m"])}}}';
  const data = await api.client.graphql<{ project: { run: { wandbConfig: string } } }>(query, {
    project: run.project,
    name: run.id,
  });
  const { m = [] } = JSON.parse(data.project.run.wandbConfig) as { m?: readonly Record<string, unknown>[] };
  const nameAt = (position: unknown): unknown => (typeof position === 'number' ? m[position - 1]?.['1'] : undefined);
  const numbers = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : []);
  return Object.fromEntries(
    m
      .filter((metric) => '1' in metric && Array.isArray(metric['6']) && metric['6'].length > 0)
      .map((metric) => {
        const step = nameAt(metric['5']) ?? metric['4'] ?? null;
        return [
          metric['1'],
          { step, options: numbers(metric['6']), summary: numbers(metric['7']), goal: metric['8'] ?? 0 },
        ];
      }),
  );
}

async function readRows(run: Run): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { _timestamp, _runtime, ...row } of run.scanHistory()) rows.push(withoutIds(row));
  return rows;
}

async function describeArtifact(artifact: Artifact): Promise<unknown> {
  const { type, name, aliases, description, metadata } = artifact;
  const entries = [...(await artifact.manifest()).entries.values()].map(({ path, digest, ref }) => [path, digest, ref]);
  return [type, name.replace(/-(?:on|off)line/, ''), aliases.toSorted(), description, metadata, entries];
}

/** The ids by which rows name artifacts that were not logged yet. */
function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
  return JSON.parse(text.replace(/wandb-client-artifact:\/\/\w+/g, 'wandb-client-artifact://')) as unknown;
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
