import { launchAdd } from '@wandb-ts/launch';
import { Api, Artifact, Project, Run, type Sweep } from '@wandb-ts/public-api';
import type { EmbeddedServer } from '@wandb-ts/server';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session } from './session.ts';

const project = 'places';
const queue = 'places';

/**
 * Follows paths of every form to projects, runs and sweeps, and reads projects, members of lists by their positions, and
 * addresses, with TypeScript and with each Python client. They must find the same.
 */
export async function provePlaces(session: Session, server: EmbeddedServer): Promise<void> {
  const { api, plan, report } = session;
  const places = await makePlaces(api, server, plan.entity);
  const inside = new Api({
    baseUrl: session.url,
    apiKey: session.apiKey,
    environment: {},
    entity: plan.entity,
    project,
  });
  const ours = await readPlaces(api, inside, places);
  const found = [ours.paths, ours.runs, ours.inside, ours.sweepPaths];
  const missed = found.flatMap((places) =>
    Object.entries(places).flatMap(([path, kind]) => (kind === 'error' ? [path] : [])),
  );
  report.check('TypeScript follows every path but the six to nothing', missed.length === 6, missed);
  await Promise.all(session.clients.map((client) => proveClient(session, client, places, ours)));
}

async function proveClient(session: Session, client: PythonClient, places: Places, ours: Found): Promise<void> {
  const { code, stdout, output } = await runPython(session, client, 'read_places.py', [JSON.stringify(places)]);
  const name = `python ${client.version} follows paths as TypeScript does`;
  session.report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  session.report.differences(name, differences(ours, JSON.parse(stdout.trim().split('\n').at(-1) ?? ''), 12));
}

interface Places {
  readonly entity: string;
  readonly project: string;
  readonly queue: string;
  /** An item of the queue. */
  readonly item: string;
  /** For `fromPath`. */
  readonly paths: readonly string[];
  /** For `run`. */
  readonly runs: readonly string[];
  /** For `run` of a client with an entity and a project. */
  readonly inside: readonly string[];
  /** For `sweep`. */
  readonly sweeps: readonly string[];
}

async function makePlaces(api: Api, server: EmbeddedServer, entity: string): Promise<Places> {
  const created = (index: number) => ({ createdAt: `2026-01-0${index}T00:00:00Z` });
  server.seed({
    sweeps: [{ project, name: 'sw', config: { method: 'grid', parameters: { lr: { values: [1, 2] } } } }],
    runs: [
      { project, name: 'first', displayName: 'a <b> & "c"', config: { lr: 0.5, deep: { é: null } }, ...created(1) },
      { project, name: 'second', sweep: 'sw', ...created(2) },
      { project, name: 'third', ...created(3) },
    ],
  });
  const run = await api.run(`${entity}/${project}/first`);
  await run.uploadFile({ name: 'deep/ü b.txt', body: new Blob(['text']) });
  for (const text of ['1', '2']) {
    const version = new Artifact('ds', 'dataset');
    await version.newFile('a.txt', text);
    await run.logArtifact(version);
  }
  await api.createRunQueue(queue, 'local-process', { prioritizationMode: 'V0' });
  const { id: item } = await launchAdd({ dockerImage: 'img', entity, project, queueName: queue, priority: 1 }, { api });
  const place = `${entity}/${project}`;
  const absent = ['runs/absent', 'sweeps/absent', 'pages/first', 'runs/first/files'].map((end) => `${place}/${end}`);
  const known = ['first', 'runs/first', 'sweeps/sw'].map((end) => `${place}/${end}`);
  return {
    ...{ entity, project, queue, item },
    paths: [project, place, `/${place}/ `, ...known, ...absent],
    runs: [`${place}/first`, `${place}/runs/first`, `/${place}/first/`, `${project}/first`, `${project}:first`],
    inside: ['first', `${project}/second`, `${place}:third`, 'absent'],
    sweeps: [`${place}/sw`, `${place}/sweeps/sw`, `${project}/sw`, `${project}/absent`],
  };
}

interface Found extends Readonly<Record<string, unknown>> {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, unknown>>;
  readonly inside: Readonly<Record<string, unknown>>;
  readonly sweepPaths: Readonly<Record<string, unknown>>;
}

async function readPlaces(api: Api, inside: Api, places: Places): Promise<Found> {
  const { entity, queue: queueName, item: runQueueItemId } = places;
  const place = `${entity}/${project}`;
  const projects = api.projects(entity, { perPage: 2 });
  const named = await api.project(project, entity);
  const runs = api.runs(place, { order: '+created_at', perPage: 2 });
  const run = await api.run(`${place}/first`);
  const queued = api.queuedRun({ entity, project, queueName, runQueueItemId, priority: 1 });
  const type = await api.artifactType('dataset', place);
  return {
    projects: await Promise.all((await projects.toArray()).map(projectFields)),
    default: (await api.projects().toArray()).map(({ name }) => name),
    text: String(projects),
    named: [await named.id(), named.path, named.url, String(named), (await api.project(project)).path],
    types: (await named.artifactTypes().toArray()).map(({ name }) => name),
    sweeps: (await named.sweeps().toArray()).map(({ id }) => id),
    paths: await foundBy(places.paths, (path) => api.fromPath(path)),
    runs: await foundBy(places.runs, (path) => api.run(path)),
    inside: await foundBy(places.inside, (path) => inside.run(path)),
    sweepPaths: await foundBy(places.sweeps, (path) => api.sweep(path)),
    positions: [
      (await runs.at(1))?.id,
      (await runs.first())?.id,
      (await runs.slice(1, 3)).map(({ id }) => id),
      await runs.count(),
    ],
    type: [type.id, type.name, String(type), (await type.collections().toArray()).map(({ name }) => name).toSorted()],
    collection: (await (await inside.artifactType('dataset')).collection('ds')).name,
    noType: await api.artifactType('none', place).then(
      () => false,
      () => true,
    ),
    versions: (await inside.artifactVersions('dataset', 'ds', { perPage: 1 }).toArray()).map(({ name }) => name),
    logged: await run.loggedArtifacts().count(),
    used: await run.usedArtifacts().count(),
    files: (await run.files().toArray()).map((file) => [file.name, file.url.split('?')[0], String(file)]),
    values: [run.displayName, JSON.parse(run.jsonConfig), run.rawConfig],
    html: [named.toHtml(), run.toHtml({ height: 90 }), (await api.sweep(`${project}/sw`)).toHtml({ height: 90 })],
    queued: [queued.id, queued.projectQueue, queued.priority, await queued.state()],
  };
}

async function projectFields(found: Project): Promise<unknown[]> {
  const { name, entity, createdAt, isBenchmark, path, url } = found;
  return [await found.id(), name, entity, createdAt, isBenchmark, path, url, String(found)];
}

/** What each path names, by its kind; an error is only told from a finding. */
async function foundBy(
  paths: readonly string[],
  find: (path: string) => Promise<Awaited<ReturnType<Api['fromPath']>>>,
): Promise<Record<string, unknown>> {
  const found = paths.map(async (path) => [path, await find(path).then(describe, () => 'error')] as const);
  return Object.fromEntries(await Promise.all(found));
}

function describe(found: object): unknown[] {
  const kind = found instanceof Project ? 'Project' : found instanceof Run ? 'Run' : 'Sweep';
  return [kind, ...(found as Project | Run | Sweep).path];
}
