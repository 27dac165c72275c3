import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedServer } from '@wandb-ts/server';
import { differences } from './compare.ts';
import { logRun, readLoggedRun } from './logged-run.ts';
import { isolatedEnvironment, runProcess } from './python-client.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

const project = 'run-logs';

/**
 * Logs the same run online and offline, sends the log of the second one with another client, and compares: Python's logs with
 * `api.syncRun`, ours with `wandb sync`. What Python and TypeScript log online is compared, too.
 */
export async function proveRunLogs(session: Session, server: EmbeddedServer): Promise<void> {
  const { api, plan, folder, clients, report } = session;
  const read = (id: string) => readLoggedRun(api, server, `${plan.entity}/${project}/${id}`);
  const directory = join(folder, 'run-logs');
  mkdirSync(directory);
  await logRun(api, { project, id: 'ts-online', mode: 'online', directory });
  const ours = await read('ts-online');
  const [, ...prefixes] = writerPrefixes(clients);
  for (const [index, client] of clients.entries()) {
    const prefix = prefixes[index] ?? '';
    await logWithPython(session, client, `${prefix}-online`, 'online');
    const log = await logWithPython(session, client, `${prefix}-offline`, 'offline');
    if (log === null) continue;
    await api.syncRun(log);
    const [online, offline] = [await read(`${prefix}-online`), await read(`${prefix}-offline`)];
    report.differences(
      `an offline run of python ${client.version} that TypeScript sends is the run that it logs online`,
      differences(withoutExpanded(online, client), withoutExpanded(offline, client)),
    );
    report.differences(
      `TypeScript logs what python ${client.version} logs`,
      differences(comparable(ours, client), comparable(online, client)),
    );
  }
  await proveWandbSync(session, read, directory);
  await proveBranches(session);
}

type Reading = Readonly<Record<string, unknown>>;

/** wandb 0.31.0 leaves it to the server to apply patterns to metrics that come up. */
function withoutExpanded(run: Reading, { version }: PythonClient): Reading {
  if (version !== '0.31.0') return run;
  const metrics = Object.entries(run['metrics'] as object).filter(([name]) => !name.startsWith('val/'));
  return { ...run, metrics: Object.fromEntries(metrics) };
}

/** Only Python logs the artifact, and it writes the types of columns into tables and spaces into JSON. */
function comparable(run: Reading, client: PythonClient): Reading {
  const { artifacts: _, files: __, hasSystemMetrics: ___, ...rest } = withoutExpanded(run, client);
  const text = JSON.stringify(rest, (key, value: unknown) => (['path', 'sha256', 'size'].includes(key) ? null : value));
  return JSON.parse(text) as Reading;
}

async function logWithPython(
  session: Session,
  client: PythonClient,
  id: string,
  mode: 'online' | 'offline',
): Promise<string | null> {
  const { code, stdout, output } = await runPython(session, client, 'log_run.py', [project, id, mode]);
  const { report } = session;
  report.check(`python ${client.version} logs a run ${mode}`, code === 0, output.split('\n').slice(-20));
  return code === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '""') as string) : null;
}

async function proveWandbSync(
  session: Session,
  read: (id: string) => Promise<Reading>,
  directory: string,
): Promise<void> {
  const { api, clients, plan, report, url, apiKey, folder } = session;
  const [client] = clients;
  if (client === undefined) return;
  const log = await logRun(api, { project, id: 'ts-offline', mode: 'offline', directory });
  const home = join(folder, 'wandb-sync');
  mkdirSync(home);
  const { code, output } = await runProcess(join(client.bin, 'wandb'), ['sync', '--entity', plan.entity, log], {
    environment: isolatedEnvironment(client.bin, home, { url, apiKey }),
    directory: home,
    timeoutMs: 120_000,
  });
  const name = `an offline run of TypeScript that wandb sync ${client.version} sends is the run that it logs online`;
  report.check(`wandb sync ${client.version} sends a log of TypeScript`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  // It logs artifacts for the project, not for the run.
  const artifact = await api.artifact(`${plan.entity}/${project}/run-ts-offline-table:v0`);
  const { artifacts: expected, ...online } = await read('ts-online');
  const { artifacts: _, ...offline } = await read('ts-offline');
  report.differences(name, differences(online, offline));
  const entries = [...(await artifact.manifest()).entries.values()].map(({ path, digest, ref }) => [path, digest, ref]);
  report.differences(
    `its table is the same artifact`,
    differences((expected as readonly (readonly unknown[])[])[0]?.at(-1), entries),
  );
}

/** Each Python version begins a run with the rows of another one, and takes one back. */
async function proveBranches(session: Session): Promise<void> {
  const { api, clients, plan, report } = session;
  const [, ...prefixes] = writerPrefixes(clients);
  const rowsOf = async (id: string): Promise<unknown[]> => {
    const rows: unknown[] = [];
    const run = await api.run(`${plan.entity}/${project}/${id}`);
    for await (const { _timestamp, _runtime, ...row } of run.scanHistory()) rows.push(row);
    return rows;
  };
  const parent = (count: number) => Array.from({ length: count }, (_, a) => ({ a, b: a, _step: a }));
  for (const [index, client] of clients.entries()) {
    const prefix = prefixes[index] ?? '';
    const { code, stdout, output } = await runPython(session, client, 'branch_runs.py', [project, prefix]);
    const name = `python ${client.version} begins runs with the rows of others and takes them back`;
    report.check(name, code === 0, output.split('\n').slice(-20));
    if (code !== 0) continue;
    report.differences(
      `${name}, and knows where they go on`,
      differences(
        {
          fork: { step: stepOf(client, 3), config: { x: 1 } },
          back: { step: stepOf(client, 2), config: { lr: 1 } },
          resumed: { step: stepOf(client, 5), config: { x: 1 } },
        },
        JSON.parse(stdout.trim().split('\n').at(-1) ?? ''),
      ),
    );
    const forked = [{ c: 1 }, { c: 2 }, { d: 1 }].map((row, position) => ({ ...row, _step: 3 + position }));
    report.differences(
      `TypeScript reads the rows of the branches of python ${client.version}`,
      differences(
        { fork: [...parent(3), ...forked], back: [...parent(2), { a: 8, _step: 2 }], parent: parent(5) },
        {
          fork: await rowsOf(`${prefix}-fork`),
          back: await rowsOf(`${prefix}-back`),
          parent: await rowsOf(`${prefix}-parent`),
        },
      ),
    );
  }
}

/** wandb 0.31.0 says 0 until the first row, wherever a run goes on. */
function stepOf({ version }: PythonClient, step: number): number {
  return version === '0.31.0' ? 0 : step;
}
