import {
  type Client,
  NotFoundError,
  type RequestOptions,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { createArtifact, useArtifact } from '@wandb-ts/core/requests/artifact-changes';
import { whileSaving } from '../artifact-drafts/while-saving.js';
import { type SaveDraftOptions, saveDraft } from '../artifact-upload/save-draft.js';
import { Artifact, artifactOf, recordOf } from '../artifacts/artifact.js';
import { type LoggedArtifact, toRecord } from '../artifacts/artifact-record.js';
import { validateAliases, validateTags } from '../artifacts/artifact-values.js';
import { findArtifact } from '../artifacts/find-artifact.js';
import { locateFor } from '../artifacts/locate.js';
import { sendOrFallBack } from '../fall-back.js';
import type { RunLocation } from '../runs/run-fields.js';

/** Options of `run.useArtifact`. */
export interface UseArtifactOptions extends RequestOptions {
  /** What the run uses it as. @defaultValue the name of the artifact */
  readonly useAs?: string | undefined;
}

/** Options of `run.logArtifact`. `concurrency`, `onProgress` and `commit` are for drafts. */
export type LogArtifactOptions = SaveDraftOptions;

/** A run that logs, and how many rows its history has. */
export interface LoggingRun extends RunLocation {
  readonly historyStep?: number | undefined;
}

/** Notes that a run uses a version. See `run.useArtifact`. */
export async function useVersion(
  client: Client,
  run: RunLocation,
  artifact: Artifact,
  { useAs, ...options }: UseArtifactOptions = {},
): Promise<Artifact> {
  const { logged } = recordOf(requireArtifact(artifact));
  if (logged === null) {
    throw new ValidationError(`${artifact.name} is a draft, and a run can use only what is logged. Save it first.`);
  }
  const { fields } = logged;
  const tellsPlace = await client.hasFeature('USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION', options);
  const input = {
    artifactID: fields.id,
    entityName: run.entity,
    projectName: run.project,
    runName: run.id,
    ...(tellsPlace && { artifactEntityName: fields.entity, artifactProjectName: fields.project }),
  };
  const named = { ...input, usedAs: useAs ?? artifact.name };
  const answer = await sendOrFallBack(
    client,
    'usedAs',
    () => useArtifact(client, { input: named }, options),
    () => useArtifact(client, { input }, options),
  );
  if (!answer.useArtifact)
    throw new UnexpectedResponseError(`The server does not confirm that ${run.id} uses ${artifact.name}.`);
  return artifact;
}

/**
 * Notes that a run uses a version, which may be named as `api.artifact` takes it. The project of the run is the default, and
 * registries are those of the organization of its entity.
 */
export async function useNamed(
  client: Client,
  run: RunLocation,
  artifact: Artifact | string,
  options: UseArtifactOptions = {},
): Promise<Artifact> {
  if (typeof artifact !== 'string') return useVersion(client, run, artifact, options);
  const { useAs: _, ...request } = options;
  const location = await locateFor(client, run, artifact, request);
  const fields = await findArtifact(client, { ...location, alias: location.alias ?? 'latest' }, request);
  return useVersion(client, run, artifactOf(toRecord(client, fields)), options);
}

/** Logs a draft, or notes that a run made a version that is logged already. See `run.logArtifact`. */
export async function logVersion(
  client: Client,
  run: LoggingRun,
  artifact: Artifact,
  options: LogArtifactOptions = {},
): Promise<Artifact> {
  const record = recordOf(requireArtifact(artifact));
  if (record.logged === null) {
    const { entity, project, id, historyStep = null } = run;
    const target = { client, entity, project, run: id, historyStep };
    await whileSaving(record, () => saveDraft(record, () => target, options));
  } else {
    await logAgain(client, run, record.logged, options);
  }
  return artifact;
}

async function logAgain(
  client: Client,
  run: LoggingRun,
  { fields }: LoggedArtifact,
  { aliases = [], tags = [], commit, concurrency, onProgress, ...options }: LogArtifactOptions,
): Promise<void> {
  const { source } = fields;
  if (commit !== undefined || concurrency !== undefined || onProgress !== undefined) {
    throw new ValidationError('commit, concurrency and onProgress are for drafts, and the artifact is logged.');
  }
  if (source.entity !== run.entity || source.project !== run.project) {
    throw new ValidationError(
      `A run logs artifacts of its own project: ${source.collection} is in ${source.entity}/${source.project}.`,
    );
  }
  const input = {
    entityName: run.entity,
    projectName: run.project,
    runName: run.id,
    artifactTypeName: fields.type,
    artifactCollectionName: source.collection,
    digest: fields.digest,
    digestAlgorithm: 'MANIFEST_MD5',
    aliases: validateAliases(aliases).map((alias) => ({ artifactCollectionName: source.collection, alias })),
    tags: validateTags(tags).map((tagName) => ({ tagName })),
    enableDigestDeduplication: true,
  } as const;
  const { createArtifact: answer } = await createArtifact(client, { input }, options);
  if (answer?.artifact.state !== 'COMMITTED') {
    throw new NotFoundError(`${source.collection}:${fields.sourceVersion} does not exist any more.`);
  }
}

function requireArtifact(artifact: unknown): Artifact {
  if (artifact instanceof Artifact) return artifact;
  throw new ValidationError('An Artifact is needed: one of api.artifact(), or a new one.');
}
