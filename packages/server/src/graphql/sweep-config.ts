import { isJsonObject, tryParseJson } from '../json/parse-json.js';

/** What the server reads out of a sweep's configuration. */
export interface SweepConfig {
  /** How the next configuration is chosen. */
  readonly method: string;
  readonly name: string | null;
  /** The summary key to optimise; null without one. */
  readonly metricName: string | null;
  /** Whether a larger value of the metric is better. */
  readonly isMaximized: boolean;
  /** How many runs a grid has; null for other methods, and for a grid in YAML or without bounds. */
  readonly gridSize: number | null;
}

/** Reads a configuration: JSON, or YAML in the block form in which clients write it. */
export function readSweepConfig(text: string): SweepConfig {
  const json = tryParseJson(text);
  const top = isJsonObject(json) ? json : readScalars(text.split('\n'));
  const metric = isJsonObject(top['metric']) ? top['metric'] : readScalars(linesBelow(text, 'metric'));
  const method = textOf(top['method']) ?? 'random';
  return {
    method,
    name: textOf(top['name']),
    metricName: textOf(metric['name']),
    isMaximized: metric['goal'] === 'maximize',
    gridSize: method === 'grid' ? countCombinations(top['parameters']) : null,
  };
}

/** The product of the choices of all parameters, nested ones included. */
function countCombinations(parameters: unknown): number | null {
  if (!isJsonObject(parameters)) {
    return null;
  }
  return Object.values(parameters).reduce<number | null>((product, parameter) => {
    const choices = isJsonObject(parameter) ? countChoices(parameter) : null;
    return product === null || choices === null ? null : product * choices;
  }, 1);
}

function countChoices({ values, value, parameters, min, max }: Record<string, unknown>): number | null {
  if (Array.isArray(values)) {
    return values.length;
  }
  if (value !== undefined) {
    return 1;
  }
  const isRange = Number.isInteger(min) && Number.isInteger(max);
  return isRange ? Number(max) - Number(min) + 1 : countCombinations(parameters);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The indented lines that follow a key, without their indentation. */
function linesBelow(text: string, key: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trimEnd() === `${key}:`) + 1;
  const end = lines.findIndex((line, index) => index >= start && /^\S/.test(line));
  return start === 0 ? [] : lines.slice(start, end < 0 ? undefined : end).map((line) => line.trim());
}

/** The `key: value` pairs of the lines that are not indented. */
function readScalars(lines: readonly string[]): Record<string, unknown> {
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^["']?([\w.-]+)["']?:\s+(.+?)\s*$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return Object.fromEntries(pairs);
}
