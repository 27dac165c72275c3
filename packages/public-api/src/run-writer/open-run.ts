import { type Client, ConflictError, generateRunId, resolveEntity, UnexpectedResponseError } from '@wandb-ts/core';
import { type UpsertRunMutation, upsertRun } from '@wandb-ts/core/requests/runs';
import { appUrl } from '../app-url.js';
import { ActiveRun } from './active-run.js';
import { launchVariables } from './launch-variables.js';
import type { LaunchedRun } from './launched-run.js';
import { openJournal, type RunMode, readRunMode } from './open-journal.js';
import { findBeginning, freshBeginning } from './past-run.js';
import { checkStartRunOptions, type StartRunOptions } from './start-run-options.js';
import { type ConfigChange, captureConfig, WriterConfig } from './writer-config.js';

/** See {@link startRun}. */
export async function openRun(client: Client, given: StartRunOptions = {}): Promise<ActiveRun> {
  checkStartRunOptions(given);
  const change = captureConfig(given.config ?? {});
  const variables = launchVariables(given.environment);
  if (variables === null) return start(client, given, change, null);
  const { readLaunchedRun, useJobArtifact } = await import('./launched-run.js');
  const launched = readLaunchedRun(client, given, variables);
  checkStartRunOptions(launched.options);
  const run = await start(client, launched.options, change, launched);
  if (launched.jobArtifact !== null && !run.isResumed) await useJobArtifact(client, run, launched.jobArtifact);
  return run;
}

async function start(
  client: Client,
  options: StartRunOptions,
  change: ConfigChange,
  launched: LaunchedRun | null,
): Promise<ActiveRun> {
  const { signal, resume = 'never' } = options;
  const mode = readRunMode(options);
  if (mode.mode !== 'online') return startWithoutServer(client, options, mode, change, launched);
  const entity = await resolveEntity(client, options.entity ?? null, { signal });
  const project = options.project ?? client.settings.project ?? 'uncategorized';
  const id = options.id ?? generateRunId();
  const isOwnId = options.id === undefined;
  const past = isOwnId ? undefined : await findBeginning(client, { entity, project, id }, resume, { signal });
  const beginning = past ?? freshBeginning;
  const ownConfig = WriterConfig.from(beginning.config).with(change);
  const config = launched === null ? ownConfig : ownConfig.with(launched.config).withInternal(launched.internal);

  const { upsertBucket } = await upsertRun(
    client,
    {
      name: id,
      entity,
      project,
      displayName: options.name,
      notes: options.notes,
      tags: options.tags,
      groupName: options.group,
      jobType: options.jobType,
      sweep: launched?.sweep,
      config: config.text,
    },
    { signal },
  );
  const isNew = past === undefined;
  if (isNew && !isOwnId && launched === null && upsertBucket?.inserted === false) {
    throw new ConflictError(`The run ${entity}/${project}/${id} was made by another request at the same moment.`);
  }
  const bucket = confirmed(upsertBucket?.bucket, `${entity}/${project}/${id}`);
  const location = {
    entity: bucket.project?.entity.name ?? entity,
    project: bucket.project?.name ?? project,
    id: bucket.name,
  };
  const name = bucket.displayName ?? bucket.name;
  const journal = await openJournal(client, mode, { ...location, name, beginning, config, options });
  return new ActiveRun({
    client,
    ...location,
    name,
    storageId: bucket.id,
    url: appUrl(client, location.entity, location.project, 'runs', location.id),
    beginning,
    config,
    captureConfig: launched === null ? captureConfig : launched.captureChange,
    journal,
    isOffline: false,
    keepsLog: mode.log === 'keep',
    ...limitsOf(options),
  });
}

/** Nobody is asked: who owns the run is decided when its log is sent, unless the options or the configuration say so. */
async function startWithoutServer(
  client: Client,
  options: StartRunOptions,
  mode: RunMode,
  change: ConfigChange,
  launched: LaunchedRun | null,
): Promise<ActiveRun> {
  const id = options.id ?? generateRunId();
  const location = {
    entity: options.entity ?? client.settings.entity ?? '',
    project: options.project ?? client.settings.project ?? 'uncategorized',
    id,
  };
  const ownConfig = WriterConfig.from(null).with(change);
  const config = launched === null ? ownConfig : ownConfig.with(launched.config).withInternal(launched.internal);
  const head = { ...location, name: options.name ?? '', beginning: freshBeginning, config, options };
  return new ActiveRun({
    client,
    ...location,
    name: options.name ?? id,
    storageId: '',
    url: '',
    beginning: freshBeginning,
    config,
    captureConfig: launched === null ? captureConfig : launched.captureChange,
    journal: await openJournal(client, mode, head),
    isOffline: true,
    keepsLog: true,
    ...limitsOf(options),
  });
}

function limitsOf(options: StartRunOptions) {
  return {
    flushIntervalMs: options.flushIntervalMs ?? 1_000,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 30_000,
    maxBufferedBytes: options.maxBufferedBytes ?? 64 * 2 ** 20,
    uploadTimeoutMs: options.uploadTimeoutMs ?? 300_000,
  };
}

type UpsertedRun = NonNullable<UpsertRunMutation['upsertBucket']>['bucket'];

function confirmed(bucket: UpsertedRun | undefined, path: string): NonNullable<UpsertedRun> {
  if (!bucket) {
    throw new UnexpectedResponseError(`The server does not confirm run ${path}.`);
  }
  return bucket;
}
