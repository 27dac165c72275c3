import { type Client, ConflictError, generateRunId, resolveEntity, UnexpectedResponseError } from '@wandb-ts/core';
import { type UpsertRunMutation, upsertRun } from '@wandb-ts/core/requests/runs';
import { openResumeFile } from '#run-log';
import { appUrl } from '../app-url.js';
import type { ResumeFile } from '../run-log/log-files.js';
import type { RunLocation } from '../runs/run-fields.js';
import { ActiveRun } from './active-run.js';
import { createObservers } from './create-observers.js';
import { launchVariables } from './launch-variables.js';
import type { LaunchedRun } from './launched-run.js';
import { openJournal, type RunMode, readRunMode } from './open-journal.js';
import { findBeginning, freshBeginning, type RunBeginning } from './past-run.js';
import { branchPoint, forkBeginning, rewind, withInherited } from './run-branch.js';
import { checkStartRunOptions, chooseProject, type StartRunOptions } from './start-run-options.js';
import { type ConfigChange, captureConfig, WriterConfig } from './writer-config.js';

/** See {@link startRun}. */
export async function openRun<Config extends object>(
  client: Client,
  given: StartRunOptions = {},
): Promise<ActiveRun<Config>> {
  checkStartRunOptions(given);
  const change = captureConfig(given.config ?? {});
  const variables = launchVariables(given.environment);
  if (variables === null) return start(client, given, change, null);
  const { readLaunchedRun, useJobArtifact } = await import('./launched-run.js');
  const launched = readLaunchedRun(client, given, variables);
  checkStartRunOptions(launched.options);
  const run = await start<Config>(client, launched.options, change, launched);
  if (launched.jobArtifact !== null && !run.isResumed) await useJobArtifact(client, run, launched.jobArtifact);
  return run;
}

async function start<Config extends object>(
  given: Client,
  options: StartRunOptions,
  change: ConfigChange,
  launched: LaunchedRun | null,
): Promise<ActiveRun<Config>> {
  const { signal } = options;
  const mode = readRunMode(options);
  if (mode.mode !== 'online') return startWithoutServer(given, options, mode, change, launched);
  const project = chooseProject(given, options);
  const entity = await resolveEntity(given, options.entity ?? null, { signal });
  const resumeFile = options.resume === 'auto' ? openResumeFile(mode.directory) : null;
  const chosenId = chooseId(given, options, resumeFile);
  const id = chosenId ?? generateRunId();
  const { client, observers } = await createObservers(given, options);
  const past = chosenId === undefined ? undefined : await findPast(client, { entity, project, id }, options);
  const { forkFrom } = options;
  const begun = past ?? (forkFrom === undefined ? freshBeginning : forkBeginning(forkFrom));
  const config = writeConfig(begun, options, change, launched);

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
  if (isNew && options.id !== undefined && launched === null && upsertBucket?.inserted === false) {
    throw new ConflictError(`The run ${entity}/${project}/${id} was made by another request at the same moment.`);
  }
  const bucket = confirmed(upsertBucket?.bucket, `${entity}/${project}/${id}`);
  const beginning = isNew && forkFrom !== undefined ? withInherited(begun, bucket) : begun;
  const location = {
    entity: bucket.project?.entity.name ?? entity,
    project: bucket.project?.name ?? project,
    id: bucket.name,
  };
  resumeFile?.write(location.id);
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
    isDisabled: false,
    keepsLog: mode.log === 'keep',
    observers,
    onEnd: (exitCode) => {
      if (exitCode === 0) resumeFile?.remove(location.id);
    },
    ...limitsOf(options),
  });
}

/** The id that somebody has chosen; undefined when the run is to get one of its own. */
function chooseId(
  client: Client,
  { id, rewindTo }: StartRunOptions,
  resumeFile: ResumeFile | null,
): string | undefined {
  const previous = resumeFile?.read();
  if (id !== undefined && previous !== undefined && previous !== id) {
    const message = `The run ${previous}, whose process died, is not continued: the id is ${id}.`;
    client.emit({ type: 'warning', message });
  }
  return id ?? rewindTo?.runId ?? previous;
}

function findPast(
  client: Client,
  location: RunLocation,
  { resume = 'never', rewindTo, signal }: StartRunOptions,
): Promise<RunBeginning | undefined> {
  if (rewindTo !== undefined) return rewind(client, location, rewindTo, { signal });
  return findBeginning(client, location, resume === 'auto' ? 'allow' : resume, { signal });
}

function writeConfig(
  beginning: RunBeginning,
  options: StartRunOptions,
  change: ConfigChange,
  launched: LaunchedRun | null,
): WriterConfig {
  const own = WriterConfig.from(beginning.config).with(change).withInternal(branchPoint(options));
  return launched === null ? own : own.with(launched.config).withInternal(launched.internal);
}

/** Nobody is asked: who owns the run is decided when its log is sent, unless the options or the configuration say so. */
async function startWithoutServer<Config extends object>(
  given: Client,
  options: StartRunOptions,
  mode: RunMode,
  change: ConfigChange,
  launched: LaunchedRun | null,
): Promise<ActiveRun<Config>> {
  const id = options.id ?? generateRunId();
  const location = {
    entity: options.entity ?? given.settings.entity ?? '',
    project: chooseProject(given, options),
    id,
  };
  const { client, observers } = await createObservers(given, options);
  const beginning = options.forkFrom === undefined ? freshBeginning : forkBeginning(options.forkFrom);
  const config = writeConfig(beginning, options, change, launched);
  const head = { ...location, name: options.name ?? '', beginning, config, options };
  return new ActiveRun({
    client,
    ...location,
    name: options.name ?? id,
    storageId: '',
    url: '',
    beginning,
    config,
    captureConfig: launched === null ? captureConfig : launched.captureChange,
    journal: await openJournal(client, mode, head),
    isOffline: true,
    isDisabled: mode.mode === 'disabled',
    keepsLog: true,
    observers,
    onEnd: () => undefined,
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
