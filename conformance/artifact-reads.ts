import type { Api, Artifact, ArtifactCollection, Run } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Reads everything that is known of the artifacts that each Python client logged, and of a link, with each Python client and
 * with TypeScript. They must find the same.
 */
export async function proveArtifactReads(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const prefix of prefixes) await proveProject(session, `artifacts-${prefix}`);
}

async function proveProject(session: Session, project: string): Promise<void> {
  const { api, plan, clients } = session;
  const links = `${project}-links`;
  await api.createProject(links, plan.entity);
  const version = await api.artifact(`${plan.entity}/${project}/ds:v1`);
  await version.link(`${plan.entity}/${links}/digits`, { aliases: ['released'] });
  const ours = await readFacts(api, `${plan.entity}/${project}`, `${plan.entity}/${links}`);
  const { datasets, counts, tagged, exists } = ours;
  session.report.differences(
    `TypeScript finds the artifacts of ${project}`,
    differences(
      {
        datasets: ['ds', 'parts', 'pending', 'referrer'],
        versions: 3,
        tagged: ['ds:v0'],
        exists: [true, false, false, true, false],
      },
      { datasets: [...datasets].sort(), versions: counts['ds'], tagged, exists },
    ),
  );
  await Promise.all(clients.map((client) => compare(session, client, [project, links], ours)));
}

async function compare(
  session: Session,
  client: PythonClient,
  projects: readonly string[],
  ours: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { report } = session;
  const { code, stdout, output } = await runPython(session, client, 'read_artifact_facts.py', projects);
  const name = `python ${client.version} reads the artifacts of ${projects[0]}`;
  report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const theirs = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
  report.differences(`${name} as TypeScript does`, differences(ours, theirs, 12));
}

interface Facts extends Readonly<Record<string, unknown>> {
  readonly datasets: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

async function readFacts(api: Api, project: string, links: string): Promise<Facts> {
  const types = await api.artifactTypes(project).toArray();
  const collections: Record<string, unknown> = {};
  const versions: Record<string, unknown> = {};
  const counts: Record<string, number> = {};
  for (const type of types) {
    const list = type.collections();
    const found = await list.toArray();
    collections[type.name] = await inTurn(found, collectionFacts);
    counts[type.name] = await list.count();
    for (const collection of found) {
      const artifacts = collection.artifacts({ perPage: 2 });
      versions[collection.name] = await inTurn(await artifacts.toArray(), facts);
      counts[collection.name] = await artifacts.count();
    }
  }
  return {
    types: types.map((type) => [type.id, type.name, String(type)]),
    collections,
    versions,
    counts,
    datasets: (await api.artifactCollections(project, 'dataset').toArray()).map(({ name }) => name),
    links: await inTurn(await api.artifacts('dataset', `${links}/digits`).toArray(), facts),
    linkCollection: await collectionFacts(await api.artifactCollection('dataset', `${links}/digits`)),
    tagged: (await api.artifacts('dataset', `${project}/ds`, { tags: ['one tag'] }).toArray()).map(({ name }) => name),
    exists: [
      await api.artifactExists(`${project}/ds:v0`),
      await api.artifactExists(`${project}/ds:v99`),
      await api.artifactExists(`${project}/ds:v0`, { type: 'model' }),
      await api.artifactCollectionExists(`${project}/ds`, 'dataset'),
      await api.artifactCollectionExists(`${project}/ds`, 'model'),
    ],
    ...Object.fromEntries(
      await inTurn(['first', 'second', 'user', 'finisher'], async (id) => [
        id,
        await runFacts(api, `${project}/${id}`),
      ]),
    ),
  };
}

async function inTurn<Item, Result>(items: readonly Item[], read: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}

async function facts(artifact: Artifact): Promise<Record<string, unknown>> {
  const { id, qualifiedName, version, sourceQualifiedName, sourceVersion, type, state, description } = artifact;
  const { metadata, aliases, tags, ttl, commitHash, fileCount, createdAt, updatedAt, historyStep, isLink } = artifact;
  const logger = await artifact.loggedBy();
  return {
    ...{ id, qualifiedName, version, sourceQualifiedName, sourceVersion, type, state, description },
    ...{ metadata, aliases, tags, ttl, commitHash, fileCount, createdAt, updatedAt, historyStep, isLink },
    digest: await artifact.digest(),
    size: await artifact.size(),
    url: await artifact.url(),
    reference: artifact.toJSONReference(),
    loggedBy: logger === null ? null : pathOf(logger),
    usedBy: (await artifact.usedBy()).map(pathOf).sort(),
    linked: (await artifact.linkedArtifacts()).map((linked) => linked.qualifiedName),
    source: (await artifact.sourceArtifact()).qualifiedName,
    collection: String(await artifact.collection()),
    sourceCollection: String(await artifact.sourceCollection()),
    files: (await artifact.files({ perPage: 100 }).toArray()).map(({ name, size, md5 }) => [name, size, md5]),
    manifest: (await artifact.manifest()).toJSON(),
  };
}

async function collectionFacts(collection: ArtifactCollection): Promise<Record<string, unknown>> {
  const { id, name, type, description, tags, createdAt } = collection;
  return {
    ...{ id, name, type, description, createdAt },
    tags: [...tags].sort(),
    aliases: (await collection.aliases()).sort(),
    isSequence: await collection.isSequence(),
    text: String(collection),
  };
}

async function runFacts(api: Api, path: string): Promise<string[][]> {
  const run = await api.run(path);
  return [
    (await run.loggedArtifacts().toArray()).map(({ qualifiedName }) => qualifiedName),
    (await run.usedArtifacts().toArray()).map(({ qualifiedName }) => qualifiedName),
  ];
}

function pathOf({ entity, project, id }: Run): string {
  return `${entity}/${project}/${id}`;
}
