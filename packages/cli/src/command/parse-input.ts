import { parseArgs } from 'node:util';
import { CliError } from '../failure/cli-error.js';
import type { Command, CommandInput, FlagSpec } from './definition.js';
import { formatUsage, jsonFlagOf } from './help.js';
import { suggest } from './suggestion.js';

/** A command with its flag types forgotten takes this input. */
export type AnyInput = CommandInput<Readonly<Record<string, FlagSpec>>, string>;

/**
 * Reads what was typed after the name of a command.
 * @throws CliError with the usage line when it does not fit the command.
 */
export function parseInput(path: string, command: Command, words: readonly string[]): AnyInput {
  const usage = formatUsage(path, command);
  const fail = (message: string): never => {
    throw new CliError(message, { usage, next: `wandb-ts ${path} --help` });
  };
  const specs: Record<string, FlagSpec> = { ...command.flags, ...jsonFlagOf(command) };
  const typed = tokenize(specs, command.jsonFields === undefined ? words : closeBareJson(words));
  const flags: Record<string, unknown> = {};
  const positionals: string[] = [];
  for (const token of typed) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) return fail(unknownFlag(token.rawName, Object.keys(specs)));
    const [earlier, value] = [flags[token.name], readFlag(token.rawName, spec, token, fail)];
    flags[token.name] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value;
  }
  for (const [name, spec] of Object.entries(specs)) {
    flags[name] ??= spec.kind === 'boolean' ? false : spec.default;
  }
  const named = readArguments(command, positionals, fail);
  const json = command.jsonFields === undefined ? null : readJsonFields(command.jsonFields, flags['json']);
  return { flags, arguments: named, json } as AnyInput;
}

/** Whether help is asked for anywhere before `--`. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

type Token =
  | OptionToken
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

function tokenize(specs: Readonly<Record<string, FlagSpec>>, words: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.kind === 'boolean' ? 'boolean' : 'string', ...(spec.short && { short: spec.short }) } as const,
    ]),
  );
  // Not strict: the messages for what does not fit are ours, and a value such as `-created_at` may begin with a dash.
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** Gives a `--json` without a value an empty one, so that the next flag is not taken for its value. */
function closeBareJson(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, index) => {
    const next = words[index + 1];
    const isBare = word === '--json' && (end === -1 || index < end) && (next === undefined || next.startsWith('-'));
    return isBare ? '--json=' : word;
  });
}

function unknownFlag(rawName: string, known: readonly string[]): string {
  const guess = suggest(rawName.replace(/^-+/, ''), known);
  return `Unknown flag ${rawName}${guess === undefined ? '.' : `; did you mean --${guess}?`}`;
}

function readFlag(rawName: string, spec: FlagSpec, token: OptionToken, fail: (message: string) => never): unknown {
  if (spec.kind === 'boolean') return token.value === undefined ? true : fail(`The flag ${rawName} takes no value.`);
  const { value } = token;
  if (value === undefined || (token.inlineValue !== true && value.startsWith('--'))) {
    return fail(`The flag ${rawName} needs a value.`);
  }
  if (spec.kind === 'integer') return readInteger(spec, value) ?? fail(`The flag ${rawName} must be ${range(spec)}.`);
  if (spec.kind === 'json') return readJsonObject(value) ?? fail(`The flag ${rawName} must be a JSON object.`);
  if (spec.kind === 'list') return splitList(value);
  return spec.kind === 'texts' ? [value] : value;
}

function readInteger(spec: FlagSpec, value: string): number | undefined {
  const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
  const fits =
    number >= (spec.minimum ?? Number.MIN_SAFE_INTEGER) && number <= (spec.maximum ?? Number.MAX_SAFE_INTEGER);
  return fits ? number : undefined;
}

function range({ minimum, maximum }: FlagSpec): string {
  if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
  return minimum === undefined ? 'a whole number' : `a whole number of at least ${minimum}`;
}

function readJsonObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readArguments(
  command: Command,
  positionals: readonly string[],
  fail: (message: string) => never,
): Record<string, string> {
  const extra = positionals[command.arguments.length];
  if (extra !== undefined) return fail(`Unexpected argument "${extra}".`);
  const named = command.arguments.map((spec, index): [string, string] => [
    spec.name,
    positionals[index] ?? fail(`The argument <${spec.name}> is missing.`),
  ]);
  return Object.fromEntries(named);
}

function readJsonFields(known: readonly string[], value: unknown): readonly string[] | null {
  if (value === undefined) return null;
  const fields = Array.isArray(value) ? value.map(String) : [];
  const unknown = fields.find((field) => !known.includes(field));
  if (fields.length > 0 && unknown === undefined) return fields;
  const guess = unknown === undefined ? undefined : suggest(unknown, known);
  const message =
    unknown === undefined
      ? 'The flag --json needs fields, with commas between them.'
      : `Unknown JSON field "${unknown}"${guess === undefined ? '.' : `; did you mean "${guess}"?`}`;
  throw new CliError(`${message} There are:\n${known.map((field) => `  ${field}`).join('\n')}`);
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
