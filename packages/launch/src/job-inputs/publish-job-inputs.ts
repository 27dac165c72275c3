import process from 'node:process';
import { type Client, NotFoundError, parseJson, type RequestOptions } from '@wandb-ts/core';
import { type Artifact, artifact as getArtifact } from '@wandb-ts/public-api/artifacts';
import { typeOf } from '@wandb-ts/public-api/jobs';
import type { ActiveRun } from '@wandb-ts/public-api/run-writer';
import { run as readRun } from '@wandb-ts/public-api/runs';
import { isRecord } from '../records.js';
import { type JobInput, selectParts } from './job-input.js';
import type { Environment } from './sharded-variable.js';

/** What {@link publishJobInputs} talks to the server with. */
export interface PublishJobInputsOptions extends RequestOptions {
  readonly client: Client;
  /** The inputs that the program manages. @defaultValue the whole configuration of the run */
  readonly inputs?: readonly JobInput[] | undefined;
  /** Read instead of the process's environment, for the job that the run is of. */
  readonly environment?: Environment | undefined;
}

/** Where W&B looks for the configuration files of a job. */
const filesFolder = '_wandb_configs';

/**
 * Tells what a job takes and gives, once its first run knows: the types of its configuration and of its summary, and copies of
 * its configuration files, which become files of the run. Call it before the end of the run, when the summary is complete. A job
 * whose inputs are known already stays as it is.
 *
 * @returns whether the job was told. It is not outside of launched jobs.
 * @throws {@link CommError} when the server does not take it.
 * @example
 * const file = await manageConfigFile('train.yaml');
 * // … the work of the run …
 * await publishJobInputs(run, { client: api.client, inputs: [file, manageWandbConfig()] });
 */
export async function publishJobInputs(run: ActiveRun<object>, options: PublishJobInputsOptions): Promise<boolean> {
  const { client, inputs, environment = process.env, ...request } = options;
  for (const input of inputs ?? []) {
    if (input.kind !== 'file') continue;
    run.saveFile({ name: `${filesFolder}/${input.path}`, body: new TextEncoder().encode(input.text) });
  }
  await run.flush({ signal: request.signal });
  const job = await findPartialJob(client, environment, request);
  if (job === null) return false;
  const { summary } = await readRun(client, `${run.entity}/${run.project}/${run.id}`, request);
  const own = Object.entries(summary.toJSON()).filter(([key]) => !key.startsWith('_'));
  job.metadata = jobMetadata({ ...run.config }, Object.fromEntries(own), inputs ?? [wholeConfig]);
  await job.save(request);
  return true;
}

const wholeConfig: JobInput = { kind: 'config', include: [], exclude: [], schema: null };

/** The job that the run is of, when nobody knows its inputs; null otherwise. */
async function findPartialJob(
  client: Client,
  environment: Environment,
  request: RequestOptions,
): Promise<Artifact | null> {
  const name = readJobName(environment);
  if (name === null) return null;
  try {
    const job = await getArtifact(client, name, { ...request, type: 'job' });
    return job.metadata['_partial'] === true ? job : null;
  } catch (error) {
    if (NotFoundError.is(error)) return null;
    throw error;
  }
}

function readJobName(environment: Environment): string | null {
  try {
    const slots = parseJson(environment['WANDB_ARTIFACTS'] ?? '{}');
    const name = isRecord(slots) ? slots['_wandb_job'] : null;
    return typeof name === 'string' ? name : null;
  } catch {
    // The start of the run has warned of it.
    return null;
  }
}

/** The metadata of the artifact of a job, as wandb 0.20.1 and its Go core write it. */
function jobMetadata(
  config: Readonly<Record<string, unknown>>,
  summary: Readonly<Record<string, unknown>>,
  inputs: readonly JobInput[],
): Record<string, unknown> {
  const files = inputs.filter((input) => input.kind === 'file');
  const ofConfig = inputs.find((input) => input.kind === 'config');
  const fileTypes = files.map((input) => [input.path, typeOf(selectParts(input.config, input))]);
  const fileSchemas = files.flatMap(({ path, schema }) => (schema === null ? [] : [[path, schema]]));
  const schemas = {
    ...(fileSchemas.length > 0 && { files: Object.fromEntries(fileSchemas) }),
    ...(ofConfig?.schema && { '@wandb.config': ofConfig.schema }),
  };
  return {
    input_types: {
      ...(files.length > 0 && { files: Object.fromEntries(fileTypes) }),
      ...(ofConfig && { '@wandb.config': typeOf(selectParts(config, ofConfig)) }),
    },
    output_types: typeOf(summary),
    ...(Object.keys(schemas).length > 0 && { input_schemas: schemas }),
  };
}
