import { isJsonObject, tryParseJson } from '../json/parse-json.js';

/** The parts of a console line. */
export interface ConsoleLine {
  /** As the client wrote it; null when the line has none. */
  readonly timestamp: string | null;
  /** `error` for standard error, null otherwise. */
  readonly level: string | null;
  /** The writer, in a run with several of them. */
  readonly label: string | null;
  readonly text: string;
}

const plainLine = /^(ERROR )?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?) ([\s\S]*)$/;

/**
 * Reads a line of output.log: `2026-11-22T07:22:44.498394 text`, with `ERROR ` before it for standard error, or a JSON
 * object with ts, content and optionally level and label. Any other line is text without a time.
 */
export function parseConsoleLine(stored: string): ConsoleLine {
  const line = stored.replace(/\r?\n$/, '');
  const object = line.startsWith('{') ? tryParseJson(line) : undefined;
  if (isJsonObject(object) && typeof object['content'] === 'string' && typeof object['ts'] === 'string') {
    const { ts, content, level, label } = object as Record<string, unknown> & { ts: string; content: string };
    return { timestamp: ts, level: textOrNull(level), label: textOrNull(label), text: content };
  }
  const parts = plainLine.exec(line);
  if (parts === null) {
    return { timestamp: null, level: null, label: null, text: line };
  }
  return {
    timestamp: parts[2] ?? null,
    level: parts[1] === undefined ? null : 'error',
    label: null,
    text: parts[3] ?? '',
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
