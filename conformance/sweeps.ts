import type { Agent, Api, Run, Sweep } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/** What a Python client did and read. */
interface Outcome {
  readonly random: readonly StartedRun[];
  readonly grid: readonly StartedRun[];
  readonly sweeps: Readonly<Record<string, unknown>>;
  /** Only newer clients read agents, and filter sweeps. */
  readonly agents?: Readonly<Record<string, unknown>>;
}

interface StartedRun {
  readonly id: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * Lets each Python client make a random sweep and a grid and work for them, at the same time, and reads the same with
 * TypeScript. That the runs got the right configurations is said in words of its own.
 */
export async function proveSweeps(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  await Promise.all(session.clients.map((client, index) => proveClient(session, client, `${prefixes[index]}-sweeps`)));
}

async function proveClient(session: Session, client: PythonClient, project: string): Promise<void> {
  const { api, report } = session;
  const { code, stdout, output } = await runPython(session, client, 'run_sweeps.py', [project]);
  const name = `python ${client.version} works for sweeps`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const { random, grid, ...read } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
  report.check(`${name}: two runs by chance`, random.length === 2 && random.every(isByChance), [
    JSON.stringify(random),
  ]);
  const places = grid.map(({ config }) => config);
  const expected = [0.5, 0.25].map((lr) => ({ lr, on: true }));
  report.differences(`${name}: a grid that ends by itself`, differences(expected, places));
  report.differences(
    `python ${client.version} reads sweeps as TypeScript does`,
    differences(await readSweeps(api, project, read), read),
  );
}

function isByChance({ config }: StartedRun): boolean {
  const { lr, n, nested, fixed, ...rest } = config;
  const { kind } = nested as { readonly kind: unknown };
  return (
    Number(lr) >= 0.001 &&
    Number(lr) <= 0.1 &&
    [1, 2, 3].includes(Number(n)) &&
    (kind === 'a' || kind === 'b') &&
    fixed === '007' &&
    Object.keys(rest).length === 0
  );
}

async function readSweeps(
  api: Api,
  projectName: string,
  { sweeps, agents }: Omit<Outcome, 'random' | 'grid'>,
): Promise<Record<string, unknown>> {
  const project = await api.project(projectName);
  const found = await Promise.all(Object.keys(sweeps).map((id) => api.sweep(`${projectName}/${id}`)));
  return {
    sweeps: Object.fromEntries(await Promise.all(found.map(async (sweep) => [sweep.id, await sweepFields(sweep)]))),
    list: (await project.sweeps().toArray()).map(({ id }) => id),
    ...(agents === undefined
      ? {}
      : {
          agents: Object.fromEntries(
            await Promise.all(
              found.map(async (sweep) => [sweep.id, await Promise.all((await sweep.agents()).map(agentFields))]),
            ),
          ),
          finished: (await project.sweeps({ filters: { state: 'FINISHED' } }).toArray()).map(({ id }) => id),
        }),
  };
}

async function sweepFields(sweep: Sweep): Promise<Record<string, unknown>> {
  const { id, name, entity, project, path, url, state, order, config, bestLoss, expectedRunCount } = sweep;
  const runs = (await sweep.runs().toArray()).map(runFields);
  const fields = { id, name, entity, project, path, url, state, order, config, bestLoss, expectedRunCount };
  return {
    ...fields,
    text: String(sweep),
    bestRun: (await sweep.bestRun())?.id ?? null,
    runs: runs.sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}

function runFields({ id, config, sweepName }: Run): {
  readonly id: string;
  readonly config: object;
  readonly sweepName: string | null;
} {
  return { id, config, sweepName };
}

async function agentFields(agent: Agent): Promise<Record<string, unknown>> {
  const { id, name, host, totalRuns } = agent;
  return { id, name, host, totalRuns, runs: (await agent.runs().toArray()).map((run) => run.id) };
}
