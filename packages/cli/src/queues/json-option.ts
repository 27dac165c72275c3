import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../failure/cli-error.js';
import type { Io } from '../terminal/io.js';

/**
 * Reads a JSON object that was typed, or is in the file whose path was typed.
 *
 * @throws {@link CliError} when it is not a JSON object, or there is no such file.
 */
export async function readJsonOption(io: Io, flag: string, typed: string): Promise<Record<string, unknown>> {
  const isInline = typed.trimStart().startsWith('{');
  const text = isInline ? typed : await readText(io, flag, typed);
  const value = await parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new CliError(`The flag --${flag} must be a JSON object, or the path of a file with one.`);
}

async function readText(io: Io, flag: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(io.workingDirectory, path), 'utf8');
  } catch (cause) {
    throw new CliError(`The flag --${flag} names no JSON object and no file that can be read: ${path}`, { cause });
  }
}

/** With integers of any size, and what Python writes of numbers that JSON cannot hold. */
async function parse(text: string): Promise<unknown> {
  const { parseJson } = await import('@wandb-ts/core');
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
