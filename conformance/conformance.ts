import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from '@wandb-ts/public-api';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { proveAgents } from './agents.ts';
import { proveArtifactReads } from './artifact-reads.ts';
import { proveArtifactWrites } from './artifact-writes.ts';
import { proveArtifacts } from './artifacts.ts';
import { proveAutomations } from './automations.ts';
import { type Canonical, encode } from './canonical.ts';
import { listedRuns } from './cases/listed-runs.ts';
import { filterCases, orderCases } from './cases/lists.ts';
import { historyCases, loggedRuns, resumption, scanCases, update } from './cases/logged-runs.ts';
import { checkLists, checkLoggedRuns } from './expectations.ts';
import { proveExports } from './exports.ts';
import { proveFiles } from './files.ts';
import { proveJobs } from './jobs.ts';
import { proveLaunch } from './launch.ts';
import { provePlaces } from './places.ts';
import type { Plan } from './plan.ts';
import { type Dump, readRuns } from './read-runs.ts';
import { checkReaders } from './readers.ts';
import { proveRegistries } from './registries.ts';
import type { Report } from './report.ts';
import { proveReports } from './reports.ts';
import { proveRunLogs } from './run-logs.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';
import { proveSweeps } from './sweeps.ts';
import { proveTeams } from './teams.ts';
import { proveTensorboard } from './tensorboard.ts';
import { proveContinuing, proveLogin, proveWriting } from './writers.ts';

/** Writes with every client into one server, reads everything back with every client, and compares. */
export async function proveConformance(
  clients: readonly PythonClient[],
  folder: string,
  report: Report,
): Promise<void> {
  await using server = await createServer({ dataDir: join(folder, 'server') });
  const { url } = await server.listen();
  const { apiKey, entity } = server;
  const api = new Api({ baseUrl: url, apiKey, environment: {} });
  const plan = makePlan(entity, clients);
  const planFile = writePlan(plan, folder);
  const session: Session = { url, apiKey, api, clients, plan, planFile, folder, report };

  seedListedRuns(server);
  server.seed({ integrations: [{ teamName: 'Acme', channelName: '#alerts' }] });
  await Promise.all(clients.map((client) => proveLogin(session, client)));
  await proveWriting(session);
  await proveContinuing(session);
  await proveRunLogs(session, server);
  await proveTensorboard(session);
  await proveExports(session);
  await proveReading(session);
  await proveTeams(session);
  await proveFiles(session);
  await proveSweeps(session);
  await proveReports(session);
  await proveLaunch(session);
  await proveJobs(session);
  await proveAgents(session);
  await proveArtifacts(session);
  await proveArtifactReads(session);
  await proveArtifactWrites(session);
  await proveRegistries(session);
  await proveAutomations(session);
  await provePlaces(session, server);
}

async function proveReading(session: Session): Promise<void> {
  const { api, clients, plan, report } = session;
  const [ours, ...theirs] = await Promise.all([
    readRuns(api, plan),
    ...clients.map((client) => readWithPython(session, client)),
  ]);
  checkLists(ours, report);
  checkLoggedRuns(plan, ours, report);
  for (const [index, { version }] of clients.entries()) {
    checkReaders(version, plan, ours, theirs[index] ?? new Map(), report);
  }
}

async function readWithPython(session: Session, client: PythonClient): Promise<Dump> {
  const dumpFile = join(session.folder, `${client.version}.jsonl`);
  const { code, output } = await runPython(session, client, 'read_runs.py', [session.planFile, dumpFile]);
  session.report.check(`python ${client.version} reads to the end`, code === 0, output.split('\n').slice(-20));
  return code === 0 ? parseDump(readFileSync(dumpFile, 'utf8')) : new Map();
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

function makePlan(entity: string, clients: readonly PythonClient[]): Plan {
  const path = `${entity}/lists`;
  const loggedProject = 'logged';
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
    runs: writerPrefixes(clients).flatMap((prefix) =>
      loggedRuns.map(({ id }) => `${entity}/${loggedProject}/${prefix}-${id}`),
    ),
    historiesPath: `${entity}/${loggedProject}`,
    histories: historyCases,
    scans: scanCases,
    missing: [`${entity}/${loggedProject}/absent`, `${entity}/absent/absent`],
  };
}

/** Writes the plan for Python; filters may hold integers that JSON numbers cannot. */
function writePlan(plan: Plan, folder: string): string {
  const file = join(folder, 'plan.json');
  const lists = plan.lists.map((list) => ({ ...list, filters: encode(list.filters) }));
  writeFileSync(file, JSON.stringify({ ...plan, lists }));
  return file;
}

function seedListedRuns(server: EmbeddedServer): void {
  server.seed({
    runs: listedRuns.map(({ group, ...run }) => ({ project: 'lists', ...run, ...(group === null ? {} : { group }) })),
  });
}
