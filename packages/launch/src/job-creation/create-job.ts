import process from 'node:process';
import { type Client, createClient, type RequestOptions, resolveEntity, ValidationError } from '@wandb-ts/core';
import { type SavedJob, saveJobArtifact } from '@wandb-ts/public-api/jobs';
import { prepareSchema } from '../job-inputs/input-schema.js';
import { type CheckedJobOptions, checkJobOptions } from './check-job-options.js';
import { codeJob } from './code-job.js';
import type { CreateJobOptions } from './create-job-options.js';
import { gitJob } from './git-job.js';
import { imageJob } from './image-job.js';
import type { JobMakerContext, JobParts } from './job-parts.js';

/** What {@link createJob} talks to the server with, and its limits. */
export interface CreateJobContext extends RequestOptions {
  /** The connection. @defaultValue that of `api`, or one that the environment configures */
  readonly client?: Client | undefined;
  /** An `Api` whose connection is used. */
  readonly api?: { readonly client: Client } | undefined;
  /** The environment of git. @defaultValue that of the process */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Makes a job of a repository, a folder or an image, without running it. A repository is looked up, and the job keeps the
 * commit; the code of a folder is saved as an artifact; an image is only named. No run is made for it.
 *
 * The same job as one that exists is that one, as `change` of the answer says.
 *
 * @throws {@link ValidationError} for options that cannot be used; nothing was sent then.
 * @throws {@link LaunchError} when the repository cannot be read, {@link CommError} when the server does not take the job.
 * @example
 * const { artifact, change } = await createJob(
 *   { type: 'code', path: '.', entryPoint: 'python train.py', project: 'vision' },
 *   { api },
 * );
 */
export async function createJob(options: CreateJobOptions, context: CreateJobContext = {}): Promise<SavedJob> {
  const checked = checkJobOptions(options);
  const { client: given, api, environment = process.env, ...request } = context;
  const client = given ?? api?.client ?? createClient();
  const project = checked.project || client.settings.project;
  if (!project) throw new ValidationError('Name the project of the job.');
  const inputSchema = checked.schema ? prepareSchema(checked.schema, warner(client)) : null;
  warnOfBareScript(client, checked);
  const entity = await resolveEntity(client, checked.entity ?? null, request);
  const maker: JobMakerContext = { ...request, client, entity, project, environment };
  const { alias, ...parts } = await makeParts(checked, maker);
  const aliases = [...(checked.aliases ?? []), ...(alias === undefined ? [] : [alias])];
  const isImage = checked.type === 'image';
  const { name, description, buildContext, dockerfile, baseImage, services, entryPoint } = checked;
  return saveJobArtifact(
    client,
    {
      ...parts,
      entity,
      project,
      aliases,
      inputSchema,
      entryPoint: isImage ? [] : entryPoint,
      patch: null,
      artifactName: name || undefined,
      ...{ description, buildContext, dockerfile, baseImage, services },
    },
    request,
  );
}

async function makeParts(options: CheckedJobOptions, context: JobMakerContext): Promise<JobParts> {
  switch (options.type) {
    case 'git':
      return gitJob(options, context);
    case 'code':
      return codeJob(options, context);
    case 'image':
      return imageJob(options, context);
  }
}

function warnOfBareScript(client: Client, { type, entryPoint }: CheckedJobOptions): void {
  const [program = ''] = entryPoint;
  if (type === 'image' || entryPoint.length !== 1 || !program.endsWith('.py')) return;
  warner(client)(`The entry point ${program} is a script without a program: python ${program} may be meant.`);
}

function warner(client: Client): (message: string) => void {
  return (message) => client.emit({ type: 'warning', message });
}
