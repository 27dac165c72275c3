import type { EnvironmentVariable } from '../topics/environment.js';
import type { CommandContext } from './context.js';

/** One flag of a command. */
export interface FlagSpec {
  /**
   * What its value is: nothing for `boolean`; an integer; words between commas for `list`; a JSON object for `json`; else
   * text. Of a flag that is repeated, a `list` and `texts` keep every value, and the others the last one.
   */
  readonly kind: 'boolean' | 'string' | 'integer' | 'list' | 'texts' | 'json';
  /** One sentence without a full stop. */
  readonly description: string;
  /** One letter, used with one dash. */
  readonly short?: string;
  /** What help calls the value. @defaultValue the kind */
  readonly valueName?: string;
  /** Value when the flag is not given. Never read from the environment: help shows it. */
  readonly default?: string | number;
  /** Smallest integer. */
  readonly minimum?: number;
  /** Largest integer. */
  readonly maximum?: number;
}

/** One positional argument of a command. */
export interface ArgumentSpec {
  readonly name: string;
  /** One sentence without a full stop. */
  readonly description: string;
}

/** One example of a command. Tests run every one. */
export interface Example {
  readonly title: string;
  /** The words after `wandb-ts`, as typed in a shell. */
  readonly command: string;
}

type ValueOfKind = {
  readonly boolean: boolean;
  readonly string: string;
  readonly integer: number;
  readonly list: readonly string[];
  readonly texts: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
};

/** The type that a flag has in `run`: never undefined for a boolean or where there is a default. */
export type FlagValue<Flag extends FlagSpec> = Flag extends { readonly kind: 'boolean' } | { readonly default: unknown }
  ? ValueOfKind[Flag['kind']]
  : ValueOfKind[Flag['kind']] | undefined;

/** What was typed, parsed. */
export interface CommandInput<Flags extends Readonly<Record<string, FlagSpec>>, Argument extends string> {
  readonly flags: { readonly [Name in keyof Flags]: FlagValue<Flags[Name]> };
  readonly arguments: Readonly<Record<Argument, string>>;
  /** The fields after `--json`, all of them known; null when the flag is not given. */
  readonly json: readonly string[] | null;
}

/** A command: data that help, parsing and tests read, and the function that runs it. */
export interface CommandSpec<Flags extends Readonly<Record<string, FlagSpec>>, Argument extends string> {
  /** One sentence without a full stop. */
  readonly summary: string;
  /** More than the summary, when there is more to say. */
  readonly description?: string;
  /** All are required. */
  readonly arguments: ReadonlyArray<ArgumentSpec & { readonly name: Argument }>;
  readonly flags: Flags;
  /** Fields of `--json`. A command without them has no such flag, or one of its own. */
  readonly jsonFields?: readonly string[];
  readonly examples: readonly Example[];
  /** The environment variables that change what this command does. */
  readonly environment: readonly EnvironmentVariable[];
  /** Does the work. Returns for exit code 0 and throws for every other one. */
  run(input: CommandInput<Flags, Argument>, context: CommandContext): Promise<void>;
}

/** A command whose flag types are forgotten: what help and dispatch need of it. */
export type Command = CommandSpec<Readonly<Record<string, FlagSpec>>, string>;

/** Checks a command's data against its `run` function. */
export function defineCommand<const Flags extends Readonly<Record<string, FlagSpec>>, const Argument extends string>(
  spec: CommandSpec<Flags, Argument>,
): Command {
  return spec;
}
