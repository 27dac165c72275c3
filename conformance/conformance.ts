import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from '@wandb-ts/public-api';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { type Canonical, encode } from './canonical.ts';
import { listedRuns } from './cases/listed-runs.ts';
import { filterCases, orderCases } from './cases/lists.ts';
import { historyCases, loggedRuns, resumption, scanCases, update } from './cases/logged-runs.ts';
import { checkLists, checkLoggedRuns } from './expectations.ts';
import type { ListCase, Plan } from './plan.ts';
import { isolatedEnvironment, type ProcessEnd, type PythonVersion, runProcess } from './python-client.ts';
import { type Dump, readRuns } from './read-runs.ts';
import { checkReaders } from './readers.ts';
import type { Report } from './report.ts';
import { continueRuns, writeRuns } from './write-runs.ts';

const scripts = join(import.meta.dirname, 'python');
const timeoutMs = 120_000;

/** An installed version of the Python client. */
export interface PythonClient {
  readonly version: PythonVersion;
  /** The `bin` folder of its virtual environment. */
  readonly bin: string;
}

/** Writes with every client into one server, reads everything back with every client, and compares. */
export async function proveConformance(
  clients: readonly PythonClient[],
  folder: string,
  report: Report,
): Promise<void> {
  await using server = await createServer({ dataDir: join(folder, 'server') });
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, environment: {} });
  const plan = makePlan(server.entity, clients);
  const planFile = join(folder, 'plan.json');
  const filtersForPython = (list: ListCase) => ({ ...list, filters: encode(list.filters) });
  writeFileSync(planFile, JSON.stringify({ ...plan, lists: plan.lists.map(filtersForPython) }));
  seedListedRuns(server);

  const python = (client: PythonClient, purpose: string, script: string, ...parameters: string[]) => {
    const home = join(folder, `${client.version}-${purpose}`);
    const environment = isolatedEnvironment(client.bin, home, {
      url,
      apiKey: purpose === 'login' ? null : server.apiKey,
    });
    return runProcess(join(client.bin, 'python'), [join(scripts, script), ...parameters], {
      environment,
      directory: home,
      timeoutMs,
    });
  };

  const quietEnd = async (name: string, running: Promise<ProcessEnd>): Promise<void> => {
    const { code, timedOut, output } = await running;
    const isQuiet = !/\b(warn|warning|error|traceback|exception)\b/i.test(output);
    report.check(
      `${name} without a warning and ends by itself`,
      code === 0 && !timedOut && isQuiet,
      output.split('\n'),
    );
  };
  const attempt = (name: string, work: Promise<void>): Promise<void> =>
    work.then(
      () => report.check(name, true),
      (error) => report.check(name, false, [String(error)]),
    );

  await Promise.all([
    ...clients.map(async (client) => {
      const { version } = client;
      const wrongKey = 'f'.repeat(server.apiKey.length);
      const login = await python(client, 'login', 'check_login.py', server.apiKey, wrongKey);
      report.check(
        `python ${version} logs in with the right key and gets AuthenticationError for a wrong one`,
        login.code === 0 &&
          login.stdout.trim() === '{"wrong": "AuthenticationError", "wrongStored": false, "right": true}',
        login.output.split('\n'),
      );
      await quietEnd(
        `python ${version} logs its runs`,
        python(client, 'write', 'write_runs.py', planFile, writer(version)),
      );
    }),
    attempt('TypeScript logs its runs', writeRuns(api, plan, 'ts')),
  ]);

  // Each writer goes on where the writer before it stopped.
  const writers = ['ts', ...clients.map(({ version }) => writer(version))];
  await Promise.all([
    ...clients.map((client, index) => {
      const before = writers[index] ?? '';
      const name = `python ${client.version} resumes and changes runs of ${before}`;
      return quietEnd(name, python(client, 'continue', 'continue_runs.py', planFile, before));
    }),
    attempt(`TypeScript resumes and changes runs of ${writers.at(-1)}`, continueRuns(api, plan, writers.at(-1) ?? '')),
  ]);

  const ours = readRuns(api, plan);
  const theirs = clients.map(async (client) => {
    const dumpFile = join(folder, `${client.version}.jsonl`);
    const read = await python(client, 'read', 'read_runs.py', planFile, dumpFile);
    report.check(`python ${client.version} reads to the end`, read.code === 0, read.output.split('\n').slice(-20));
    return { client, dump: read.code === 0 ? parseDump(readFileSync(dumpFile, 'utf8')) : new Map() };
  });
  const dump = await ours;
  checkLists(dump, report);
  checkLoggedRuns(plan, dump, report);
  for (const { client, dump: pythonDump } of await Promise.all(theirs)) {
    checkReaders(client.version, plan, dump, pythonDump, report);
  }
}

function writer(version: PythonVersion): string {
  return `py${version.replaceAll('.', '')}`;
}

function makePlan(entity: string, clients: readonly PythonClient[]): Plan {
  const path = `${entity}/lists`;
  const loggedProject = 'logged';
  const writers = ['ts', ...clients.map(({ version }) => writer(version))];
  return {
    entity,
    loggedProject,
    logged: loggedRuns,
    resumption,
    update,
    lists: [...filterCases, ...orderCases].map(({ id, filters = {}, order = null, perPage = 50 }) => ({
      id,
      path,
      filters,
      order,
      perPage,
      counts: true,
    })),
    fullLists: [
      { id: 'all runs', path, filters: {}, order: '-created_at', perPage: 100, counts: false },
      { id: 'logged runs', path: `${entity}/${loggedProject}`, filters: {}, order: null, perPage: 4, counts: false },
    ],
    runs: writers.flatMap((prefix) => loggedRuns.map(({ id }) => `${entity}/${loggedProject}/${prefix}-${id}`)),
    historiesPath: `${entity}/${loggedProject}`,
    histories: historyCases,
    scans: scanCases,
    missing: [`${entity}/${loggedProject}/absent`, `${entity}/absent/absent`],
  };
}

function seedListedRuns(server: EmbeddedServer): void {
  server.seed({
    runs: listedRuns.map(({ group, ...run }) => ({ project: 'lists', ...run, ...(group === null ? {} : { group }) })),
  });
}

function parseDump(text: string): Dump {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { case: id, ...result } = JSON.parse(line) as { case: string; value?: Canonical; error?: string };
      return [id, result];
    }),
  );
}
