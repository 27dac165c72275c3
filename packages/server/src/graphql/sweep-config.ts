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
}

/** Reads a configuration: JSON, or YAML in the block form in which clients write it. */
export function readSweepConfig(text: string): SweepConfig {
  const json = tryParseJson(text);
  const top = isJsonObject(json) ? json : readScalars(text.split('\n'));
  const metric = isJsonObject(top['metric']) ? top['metric'] : readScalars(linesBelow(text, 'metric'));
  return {
    method: textOf(top['method']) ?? 'random',
    name: textOf(top['name']),
    metricName: textOf(metric['name']),
    isMaximized: metric['goal'] === 'maximize',
  };
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
