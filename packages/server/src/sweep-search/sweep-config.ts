import { isJsonObject } from '../json/parse-json.js';
import { BadSweepError } from './bad-sweep-error.js';
import { readParameters } from './distributions.js';
import type { Domain } from './domain.js';
import { readYaml } from './yaml.js';

/** What the server reads out of a sweep's configuration. */
export interface SweepConfig {
  /** How the next configuration is chosen. */
  readonly method: string;
  readonly name: string | null;
  readonly description: string | null;
  /** The program that agents start. */
  readonly program: string | null;
  /** The summary key to optimise; null without one. */
  readonly metricName: string | null;
  /** Whether a larger value of the metric is better. */
  readonly isMaximized: boolean;
  /** How many runs the sweep has at most; null for any number. */
  readonly runCap: number | null;
  /** Whether a controller outside the server chooses the configurations. */
  readonly isControlledOutside: boolean;
  /** What the runs may try; null when it cannot be read. */
  readonly domain: Domain | null;
  /** How many runs a grid has; null for other methods, and for a grid without bounds. */
  readonly gridSize: number | null;
  /** The whole configuration. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads a configuration, and leaves out what cannot be read. */
export function readSweepConfig(text: string): SweepConfig {
  const values = orNull(() => readYaml(text));
  return toConfig(isJsonObject(values) ? values : {});
}

/** A configuration that this server can carry out, and what is odd about it. */
export interface CheckedSweepConfig {
  readonly config: SweepConfig;
  readonly warnings: string[];
}

/** Reads a configuration that agents are to carry out. @throws BadSweepError when they could not. */
export function checkSweepConfig(text: string): CheckedSweepConfig {
  const values = parseMapping(text);
  const config = toConfig(values);
  const method = values['method'];
  if (typeof method !== 'string') {
    throw new BadSweepError('The configuration needs a method: grid or random.');
  }
  const runCap = values['run_cap'];
  if (runCap !== undefined && runCap !== null && !(Number.isSafeInteger(runCap) && Number(runCap) > 0)) {
    throw new BadSweepError('run_cap must be an integer above 0.');
  }
  if (!config.isControlledOutside) {
    checkSearch(method, values);
  }
  const unknown = Object.keys(values).filter((key) => !knownKeys.has(key));
  return { config, warnings: unknown.map((key) => `${JSON.stringify(key)} is not known and has no effect.`) };
}

/** Keys that the server or the agents use, and those that only tell what the sweep is. */
const knownKeys: ReadonlySet<string> = new Set([
  'command',
  'controller',
  'description',
  'early_terminate',
  'entity',
  'method',
  'metric',
  'name',
  'parameters',
  'program',
  'project',
  'run_cap',
]);

function parseMapping(text: string): Record<string, unknown> {
  let values: unknown;
  try {
    values = readYaml(text);
  } catch (error) {
    throw new BadSweepError(`The configuration is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isJsonObject(values)) {
    throw new BadSweepError('The configuration must be a YAML mapping.');
  }
  return values;
}

function checkSearch(method: string, values: Readonly<Record<string, unknown>>): void {
  if (method !== 'grid' && method !== 'random') {
    const advice = method === 'bayes' ? ' Use random, or a local controller.' : '';
    throw new BadSweepError(`This server searches with the methods grid and random, not ${method}.${advice}`);
  }
  if (isJsonObject(values['early_terminate']) && Object.keys(values['early_terminate']).length > 0) {
    throw new BadSweepError(
      'This server does not stop runs early: leave early_terminate out, or use a local controller.',
    );
  }
  const domain = readParameters(values['parameters']);
  if (method === 'grid' && domain.choices === null) {
    throw new BadSweepError('A grid needs parameters with value, values, int_uniform or q_uniform.');
  }
}

function toConfig(values: Readonly<Record<string, unknown>>): SweepConfig {
  const metric = isJsonObject(values['metric']) ? values['metric'] : {};
  const controller = isJsonObject(values['controller']) ? values['controller'] : {};
  const method = textOf(values['method']) ?? 'random';
  const domain = orNull(() => readParameters(values['parameters']));
  const runCap = values['run_cap'];
  return {
    method,
    name: textOf(values['name']),
    description: textOf(values['description']),
    program: textOf(values['program']),
    metricName: textOf(metric['name']),
    isMaximized: metric['goal'] === 'maximize',
    runCap: typeof runCap === 'number' ? runCap : null,
    isControlledOutside: controller['type'] === 'local',
    domain,
    gridSize: method === 'grid' ? (domain?.choices?.count ?? null) : null,
    values,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function orNull<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
