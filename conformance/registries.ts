import type { Api, Artifact, ArtifactCollection, Registry } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Lets each Python client make a registry, link versions into it, search, change and delete it. What the actions give is compared
 * with words of its own, and what is read with what TypeScript reads of the registry as Python leaves it.
 */
export async function proveRegistries(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) await proveClient(session, client, prefixes[index] ?? '');
}

interface Found {
  readonly actions: Readonly<Record<string, unknown>>;
  readonly reads: Readonly<Record<string, unknown>>;
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { api, report, plan } = session;
  const organization = await api.organization();
  const place: Place = {
    prefix,
    user: plan.entity,
    organization: organization.name,
    entity: organization.orgEntity.name,
  };
  const { code, stdout, output } = await runPython(session, client, 'change_registries.py', [
    prefix,
    place.organization,
  ]);
  const name = `python ${client.version} makes and searches a registry`;
  report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const { actions, reads } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Found;
  report.differences(`${name} as asked`, differences(expectedActions(place, 'added' in actions), actions));
  report.differences(`${name} and finds what is there`, differences(expectedReads(place), reads));
  report.differences(
    `TypeScript reads the registry of python ${client.version}`,
    differences({ changed: reads['changed'], tagged: reads['tagged'] }, renamed(place, await readRegistry(api, place))),
  );
}

interface Place {
  readonly prefix: string;
  /** The viewer. */
  readonly user: string;
  readonly organization: string;
  /** The entity of the organization. */
  readonly entity: string;
}

function expectedActions({ prefix, user, organization, entity }: Place, hasMembers: boolean): Record<string, unknown> {
  const registry = {
    name: `${prefix}-models`,
    fullName: `wandb-registry-${prefix}-models`,
    entity,
    organization,
    description: 'Models',
    visibility: 'organization',
    allowAllArtifactTypes: false,
    artifactTypes: ['model'],
    path: [entity],
  };
  const member = `${prefix}-member`;
  const lab = `${prefix}-lab`;
  return {
    created: registry,
    taken: 'ValueError',
    linked: [0, 1, 2].map((index) => [`digits:v${index}`, `v${index}`, [`alias${index}`, 'latest']]),
    refused: true,
    saved: {
      ...registry,
      name: `${prefix}-best`,
      fullName: `wandb-registry-${prefix}-best`,
      description: 'Best models',
      artifactTypes: ['dataset', 'model'],
    },
    gone: 'ValueError',
    ...(hasMembers
      ? {
          added: [
            [
              [user, 'admin'],
              [member, 'restricted_viewer'],
            ],
            [[lab, 'restricted_viewer']],
          ],
          changedRoles: [
            [
              [user, 'admin'],
              [member, 'admin'],
            ],
            [[lab, 'member']],
          ],
          removed: [[[user, 'admin']], []],
        }
      : {}),
    restricted: 'restricted',
    deleted: 'ValueError',
  };
}

function expectedReads(place: Place): Record<string, unknown> {
  const { prefix, organization, entity } = place;
  const project = `wandb-registry-${prefix}-models`;
  const version = (index: number, ...aliases: string[]): object => ({
    name: `digits:v${index}`,
    version: `v${index}`,
    aliases,
    project,
    entity,
    source: `${prefix}-lab/${prefix}-registries/${prefix}-mnist:v${index}`,
    type: 'model',
    metadata: { lr: index + 1 },
    tags: [`t${index}`],
  });
  const collection = (aliases: readonly string[], tags: readonly string[], description: string | null): object => ({
    name: 'digits',
    type: 'model',
    entity,
    project,
    organization,
    aliases,
    tags,
    description,
  });
  return {
    registries: [expectedActions(place, false)['created']],
    collections: [collection(['alias0', 'alias1', 'alias2', 'latest'], [], null)],
    versions: [version(2, 'alias2', 'latest'), version(1, 'alias1'), version(0, 'alias0')],
    byAlias: ['digits:v1'],
    byTag: ['digits:v2', 'digits:v0'],
    byMetadata: ['digits:v2', 'digits:v1'],
    either: ['digits:v2', 'digits:v0'],
    nothing: [],
    changed: [version(1, 'alias1', 'latest'), version(0, 'staging')],
    tagged: [collection(['alias1', 'latest', 'staging'], ['small'], 'Digits')],
  };
}

async function readRegistry(api: Api, { prefix, organization }: Place): Promise<Record<string, unknown>> {
  const registry: Registry = await api.registry(`${prefix}-best`, { organization });
  const versions = await registry.versions().toArray();
  const collections = await registry.collections({ filter: { tag: 'small' } }).toArray();
  return { changed: versions.map(versionFields), tagged: await Promise.all(collections.map(collectionFields)) };
}

function versionFields(version: Artifact): object {
  const { name, aliases, project, entity, sourceQualifiedName: source, type, metadata, tags } = version;
  return { name, version: version.version, aliases: aliases.toSorted(), project, entity, source, type, metadata, tags };
}

async function collectionFields(collection: ArtifactCollection): Promise<object> {
  const { name, type, entity, project, organization, tags, description } = collection;
  const aliases = (await collection.aliases()).toSorted();
  return { name, type, entity, project, organization, aliases, tags, description };
}

/** Python read the registry before it got its last name. */
function renamed({ prefix }: Place, value: unknown): unknown {
  const text = JSON.stringify(value).replaceAll(`wandb-registry-${prefix}-best`, `wandb-registry-${prefix}-models`);
  return JSON.parse(text);
}
