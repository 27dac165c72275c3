import { UnexpectedResponseError } from '@wandb-ts/core';
import type {
  ArtifactFieldsFragment,
  ArtifactWithAliasesFragment,
  MembershipFieldsFragment,
} from '@wandb-ts/core/requests/artifacts';
import type { ArtifactFields, CollectionLocation } from './artifact-fields.js';

/** Where a version was found, and what it is called there. */
interface ArtifactPlace extends CollectionLocation {
  /** What was asked for; `collection:version` when missing. */
  readonly requestedName?: string | undefined;
  /** The version in this collection; taken from the aliases, or else from the source, when missing. */
  readonly version?: string | undefined;
  /** The aliases in this collection, the version among them or not. */
  readonly aliases: readonly string[];
  /** Whether the collection is one of links; decided by comparing it with the source when missing. */
  readonly isLink?: boolean | undefined;
}

/** Maps a version that was found in a place. @throws {@link UnexpectedResponseError} when it has several versions there */
export function toArtifactFields(node: ArtifactFieldsFragment, place: ArtifactPlace): ArtifactFields {
  const source = sourceOf(node);
  const sourceVersion = `v${node.versionIndex ?? 0}`;
  const version = place.version ?? versionAlias(place.aliases) ?? sourceVersion;
  const { entity, project, collection } = place;
  const isElsewhere = entity !== source.entity || project !== source.project || collection !== source.collection;
  return {
    id: node.id,
    entity,
    project,
    collection,
    version,
    requestedName: place.requestedName ?? `${collection}:${version}`,
    source,
    sourceVersion,
    isLink: place.isLink ?? isElsewhere,
    type: node.artifactType.name,
    state: node.state,
    description: node.description,
    metadata: node.metadata,
    aliases: place.aliases.filter((alias) => !isVersion(alias)),
    tags: (node.tags ?? []).map(({ name }) => name),
    ttlSeconds: node.ttlDurationSeconds > 0 ? node.ttlDurationSeconds : null,
    digest: node.digest,
    size: Number(node.size ?? 0),
    fileCount: Number(node.fileCount ?? 0),
    commitHash: node.commitHash,
    historyStep: node.historyStep ?? null,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt ?? null,
  };
}

/** Maps a version that was found without its place, as one of the collection that it was logged to. */
export function toSourceFields(node: ArtifactWithAliasesFragment): ArtifactFields {
  const source = sourceOf(node);
  return toArtifactFields(node, { ...source, aliases: aliasesIn(node, source), isLink: false });
}

/** The aliases that a version has in one collection. */
export function aliasesIn(node: ArtifactWithAliasesFragment, place: CollectionLocation): string[] {
  return (node.aliases ?? []).flatMap(({ alias, artifactCollection }) =>
    artifactCollection !== null &&
    artifactCollection.name === place.collection &&
    artifactCollection.project?.name === place.project &&
    artifactCollection.project.entityName === place.entity
      ? alias
      : [],
  );
}

/** The place that a membership tells; what it leaves out is taken from where it was looked for. */
export function toPlace(membership: MembershipFieldsFragment, asked: CollectionLocation): ArtifactPlace {
  const { artifactCollection: collection, versionIndex } = membership;
  return {
    entity: collection?.project?.entityName ?? asked.entity,
    project: collection?.project?.name ?? asked.project,
    collection: collection?.name ?? asked.collection,
    version: versionIndex === null ? undefined : `v${versionIndex}`,
    aliases: membership.aliases.map(({ alias }) => alias),
    isLink: collection === null ? undefined : collection.__typename === 'ArtifactPortfolio',
  };
}

/** The collection that a version was logged to; names are empty where the viewer may not see its project. */
function sourceOf({ artifactSequence }: Pick<ArtifactFieldsFragment, 'artifactSequence'>): CollectionLocation {
  const { name, project } = artifactSequence;
  return { entity: project?.entityName ?? '', project: project?.name ?? '', collection: name };
}

function versionAlias(aliases: readonly string[]): string | undefined {
  const versions = aliases.filter(isVersion);
  if (versions.length > 1) {
    throw new UnexpectedResponseError(`The server gives one artifact several versions: ${versions.join(', ')}.`);
  }
  return versions[0];
}

/** Whether an alias is a version, such as v3. */
export function isVersion(alias: string): boolean {
  return /^v\d+$/.test(alias);
}
