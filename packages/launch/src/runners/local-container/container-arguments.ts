import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { SpecObject } from '../../run-spec/launch-job.js';

/** The flags of `docker run` that whoever queues a job may set: none of them weakens the isolation of the container. */
const allowedFlags = new Set([
  'command',
  'cpu',
  'cpu-period',
  'cpu-quota',
  'cpu-shares',
  'cpus',
  'cpuset-cpus',
  'cpuset-mems',
  'e',
  'env',
  'gpus',
  'm',
  'memory',
  'memory-reservation',
  'memory-swap',
  'name',
  'pids-limit',
  'platform',
  'shm-size',
  'ulimit',
  'w',
  'workdir',
]);

const repeatableFlags = new Set(['e', 'env', 'ulimit']);

/** Flags of `docker run` by name, without dashes. */
export type ContainerFlags = Readonly<Record<string, unknown>>;

/**
 * Checks the resource arguments of a container, and writes their names in one form.
 * @throws {@link LaunchError} for a flag that is not allowed, and a value that it does not take.
 */
export function checkContainerFlags(args: unknown): ContainerFlags {
  if (!isRecord(args)) throw new LaunchError('resource_args.local-container must be an object.');
  const flags = Object.entries(args).map(([written, value]) => {
    const name = written.trim().replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
    checkFlag(name, value);
    return [name, value] as const;
  });
  return Object.fromEntries(flags);
}

function checkFlag(name: string, value: unknown): void {
  if (!allowedFlags.has(name)) {
    const allowed = [...allowedFlags].join(', ');
    throw new LaunchError(
      `resource_args.local-container must not set ${JSON.stringify(name)}. It may set: ${allowed}.`,
    );
  }
  if (value === null) return;
  const isList = Array.isArray(value) && repeatableFlags.has(name);
  const values: unknown[] = isList ? value : [value];
  if (values.length === 0 || !values.every((item) => typeof item === 'string' || typeof item === 'number')) {
    const wanted = repeatableFlags.has(name) ? 'texts or numbers' : 'one text or number';
    throw new LaunchError(`resource_args.local-container.${name} takes ${wanted}.`);
  }
}

/**
 * Writes flags as words of a command: a name of one letter gets one dash, true stands alone, each item of a list repeats
 * the flag, and false and null leave it out.
 */
export function renderFlags(flags: ContainerFlags): string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    const flag = name.length === 1 ? `-${name}` : `--${name}`;
    if (value === null || value === undefined || value === false) return [];
    if (value === true) return [flag];
    return (Array.isArray(value) ? value : [value]).flatMap((item) => [flag, String(item)]);
  });
}

/** What a container is started with. */
export interface ContainerCommand {
  readonly image: string;
  /** The names of the variables that the container takes over from the process that starts it. */
  readonly variables: readonly string[];
  readonly flags: ContainerFlags;
  /** The command in place of the image's own; null keeps that. */
  readonly entryPoint: readonly string[] | null;
  readonly args: readonly string[];
}

/** The words after `docker`. They hold no value of a variable, because every user of a machine sees command lines. */
export function containerArguments({ image, variables, flags, entryPoint, args }: ContainerCommand): string[] {
  if (image === '' || image.startsWith('-'))
    throw new LaunchError(`${JSON.stringify(image)} is not the name of an image.`);
  const [first, ...rest] = entryPoint ?? [];
  return [
    'run',
    '--rm',
    ...variables.flatMap((name) => ['-e', name]),
    ...renderFlags(flags),
    ...(first === undefined ? [] : ['--entrypoint', first]),
    image,
    ...rest,
    ...args,
  ];
}

/** The flags below `local-container` of the resource arguments. */
export function containerFlagsOf(resourceArgs: SpecObject): ContainerFlags {
  return checkContainerFlags(resourceArgs['local-container'] ?? {});
}
