import type { LaunchJob, SpecObject } from '../run-spec/launch-job.js';

/** Values by macro name. */
export type Macros = Readonly<Record<string, string>>;

/** What the macros of a job come from. */
export interface MacroOptions {
  /** The image that the job runs in; null for none. */
  readonly imageUri?: string | null | undefined;
  /** The environment of the agent, whose variables are macros, too, and win. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** The variables that are macros although their names say that they are secrets. @defaultValue none */
  readonly secretMacros?: readonly string[] | undefined;
}

const secretWord = /key|token|secret|passw|credential|(?:^|_)auth(?:$|_|oriz)|cookie|private|netrc/i;

/** Whether a variable is a secret, by its name. */
export function isSecretName(name: string): boolean {
  return secretWord.test(name);
}

/**
 * The macros that resource arguments of a job may use. Whoever may queue a job sees what they stand for, so variables with
 * names of secrets are none unless they are listed.
 */
export function jobMacros(job: LaunchJob, options: MacroOptions = {}): Macros {
  const { environment = {}, secretMacros = [] } = options;
  const shown = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!isSecretName(entry[0]) || secretMacros.includes(entry[0])),
  );
  return Object.assign(Object.create(null) as Record<string, string>, {
    project_name: job.project,
    entity_name: job.entity,
    run_id: job.runId,
    run_name: job.name ?? '',
    image_uri: options.imageUri ?? '',
    author: job.author ?? '',
    ...Object.fromEntries(shown),
  });
}

/** Replaces `${name}` in every text of a value, but not in keys. What is no macro stays as it is. */
export function substituteMacros(value: unknown, macros: Macros): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{(\w+)\}/g, (text, name: string) => macros[name] ?? text);
  }
  if (Array.isArray(value)) return value.map((item) => substituteMacros(item, macros));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substituteMacros(item, macros)]));
  }
  return value;
}

/** The resource arguments of a job with their macros replaced. */
export function resolveResourceArgs(job: LaunchJob, options: MacroOptions = {}): SpecObject {
  return substituteMacros(job.resourceArgs, jobMacros(job, options)) as SpecObject;
}
