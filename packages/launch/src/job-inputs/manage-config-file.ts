import { readFile, writeFile } from 'node:fs/promises';
import { extname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { parseJson, stringifyJson } from '@wandb-ts/core';
import { parse, stringify } from 'yaml';
import { LaunchError } from '../launch-error.js';
import { mergeOverrides, readFileOverrides } from './file-overrides.js';
import { type FileInput, type InputOptions, readSelection } from './job-input.js';
import type { Environment } from './sharded-variable.js';

/** Options of {@link manageConfigFile}. */
export interface ManageConfigFileOptions extends InputOptions {
  /** The folder that the path is relative to. @defaultValue the working directory */
  readonly directory?: string | undefined;
  /** Read instead of the process's environment. */
  readonly environment?: Environment | undefined;
}

interface FileFormat {
  readonly parse: (text: string) => unknown;
  readonly write: (config: unknown) => string;
}

// Python reads and writes YAML 1.1.
const yaml: FileFormat = {
  parse: (text) => parse(text, { schema: 'yaml-1.1', logLevel: 'error' }) as unknown,
  write: (config) => stringify(config, { schema: 'yaml-1.1' }),
};

const formats: Readonly<Record<string, FileFormat>> = {
  '.json': { parse: parseJson, write: (config) => `${stringifyJson(config, { nonFinite: 'token' })}\n` },
  '.yaml': yaml,
  '.yml': yaml,
};

/**
 * Makes a configuration file an input of the job. In a launched job, what the agent says is merged into the file first: objects
 * key by key, everything else as a whole. `publishJobInputs` tells the job.
 *
 * @param path - of a JSON or YAML file, relative and without `..`.
 * @returns what the file says now, in `config`.
 * @throws {@link LaunchError} for another path, a file that cannot be read, and changes that cannot be.
 * @example const { config } = await manageConfigFile('train.yaml', { exclude: ['data.password'] });
 */
export async function manageConfigFile(path: string, options: ManageConfigFileOptions = {}): Promise<FileInput> {
  const { directory = process.cwd(), environment = process.env } = options;
  const format = checkPath(path);
  const selection = readSelection(options);
  const overrides = readFileOverrides(environment);
  const file = join(directory, path);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new LaunchError(`The configuration file ${path} cannot be read.`, { cause });
  });
  const config = parseConfig(path, text, format);
  const own = Object.hasOwn(overrides, path) ? overrides[path] : null;
  if (own === null) return { kind: 'file', path, config, text, ...selection };
  const changed = mergeOverrides(config, own);
  const written = format.write(changed);
  await writeFile(file, written);
  return { kind: 'file', path, config: changed, text: written, ...selection };
}

function checkPath(path: string): FileFormat {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) {
    throw new LaunchError(`The path ${path} of a configuration file must be relative, and go upwards nowhere.`);
  }
  const format = Object.hasOwn(formats, extname(path)) ? formats[extname(path)] : undefined;
  if (format !== undefined) return format;
  throw new LaunchError(`The configuration file ${path} must be JSON or YAML: .json, .yaml or .yml.`);
}

function parseConfig(path: string, text: string, format: FileFormat): unknown {
  try {
    return format.parse(text);
  } catch (cause) {
    throw new LaunchError(`The configuration file ${path} cannot be parsed.`, { cause });
  }
}
