import type { Run } from '../storage/rows.js';

/** The kinds of objects whose id is base64 of `Kind:number`. */
export type NumberedKind =
  | 'Agent'
  | 'ApiKey'
  | 'Artifact'
  | 'ArtifactAlias'
  | 'ArtifactCollection'
  | 'ArtifactCollectionMembership'
  | 'ArtifactManifest'
  | 'ArtifactType'
  | 'DefaultResourceConfig'
  | 'Entity'
  | 'File'
  | 'Integration'
  | 'Invite'
  | 'LaunchAgent'
  | 'Organization'
  | 'Project'
  | 'ProjectInternalId'
  | 'RunQueue'
  | 'RunQueueItem'
  | 'Sweep'
  | 'Tag'
  | 'Trigger'
  | 'TriggerExecution'
  | 'User'
  | 'View';

/** The global id of an object. */
export function encodeId(kind: NumberedKind, number: number): string {
  return btoa(`${kind}:${number}`);
}

/** The number in a global id of one of these kinds; undefined for any other text. */
export function decodeId(id: string, ...kinds: readonly NumberedKind[]): number | undefined {
  const [kind, number, ...rest] = decodeBase64(id).split(':');
  const isRight = rest.length === 0 && kinds.some((candidate) => candidate === kind) && /^\d+$/.test(number ?? '');
  return isRight ? Number(number) : undefined;
}

/** The names in the storage id of a run. */
export interface RunIdParts {
  readonly runName: string;
  readonly projectName: string;
  readonly entityName: string;
}

/** The storage id of a run. Clients build it and take it apart, so its form is fixed. */
export function encodeRunId({ name, projectName, entityName }: Run): string {
  return Buffer.from(`Run:v1:${name}:${projectName}:${entityName}`).toString('base64');
}

/** The names in a storage id; undefined for any other text. */
export function decodeRunId(id: string): RunIdParts | undefined {
  const [kind, version, runName, projectName, entityName, ...rest] = decodeBase64(id).split(':');
  if (kind !== 'Run' || version !== 'v1' || !runName || !projectName || !entityName || rest.length > 0) {
    return undefined;
  }
  return { runName, projectName, entityName };
}

function decodeBase64(id: string): string {
  return Buffer.from(id, 'base64').toString('utf8');
}
