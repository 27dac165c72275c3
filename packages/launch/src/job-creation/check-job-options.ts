import { isAbsolute } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { artifactName } from '@wandb-ts/public-api/jobs';
import { isRecord } from '../records.js';
import type { CreateJobOptions } from './create-job-options.js';

/** The options of a job whose form is right. */
export interface CheckedJobOptions extends CreateJobOptions {
  /** The words of the entry point; empty without one. */
  readonly entryPoint: readonly string[];
}

/** Checks the form of options. @throws {@link ValidationError} for the first that cannot be used */
export function checkJobOptions(options: CreateJobOptions): CheckedJobOptions {
  const { type, path, name, runtime, aliases, services } = options;
  if (!['git', 'code', 'image'].includes(type)) {
    throw new ValidationError(`The type of a job is git, code or image, not ${JSON.stringify(type)}.`);
  }
  if (typeof path !== 'string' || path === '') throw new ValidationError('The path of a job is missing.');
  if (name && name !== artifactName(name)) {
    throw new ValidationError(
      `The name of a job has letters, digits, dashes, underscores and dots, at most 128: ${artifactName(name)} instead of ${name}?`,
    );
  }
  if (runtime && !/^3\.\d+$/.test(runtime)) {
    throw new ValidationError(
      `The runtime of a job is a version of Python such as 3.12, not ${JSON.stringify(runtime)}.`,
    );
  }
  if (aliases && !(Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string'))) {
    throw new ValidationError('The aliases of a job must be a list of strings.');
  }
  if (type === 'image' && options.baseImage) {
    throw new ValidationError('A job of an image has no base image: it is an image.');
  }
  for (const key of ['buildContext', 'dockerfile'] as const) checkRelative(key, options[key]);
  if (services) checkServices(services);
  return { ...options, entryPoint: readEntryPoint(type, options.entryPoint ?? []) };
}

function readEntryPoint(
  type: CreateJobOptions['type'],
  given: NonNullable<CreateJobOptions['entryPoint']>,
): readonly string[] {
  const words = typeof given === 'string' ? given.split(' ').filter((word) => word !== '') : given;
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) {
    throw new ValidationError('The entry point of a job must be a list of strings, or a text.');
  }
  if (type !== 'image' && words.length === 0) {
    throw new ValidationError(`A job of type ${type} needs an entry point, such as python main.py.`);
  }
  if (type === 'git' && words.some((word) => word.includes('..'))) {
    throw new ValidationError('The entry point of a job of a repository must stay in it: it holds "..".');
  }
  return words;
}

function checkRelative(key: string, path: string | null | undefined): void {
  if (!path || (!isAbsolute(path) && !path.split(/[\\/]/).includes('..'))) return;
  throw new ValidationError(`The ${key} of a job must be a path below its code, not ${JSON.stringify(path)}.`);
}

function checkServices(services: unknown): void {
  const isAllowed = (value: unknown): boolean => value === 'always' || value === 'never';
  if (isRecord(services) && Object.values(services).every(isAllowed)) return;
  throw new ValidationError('The services of a job must be an object with always or never by their names.');
}
