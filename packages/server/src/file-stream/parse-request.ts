import { isJsonObject } from '../json/parse-json.js';
import { RequestError } from '../request-error.js';

/** Lines for consecutive positions of one stream. */
export interface LineChunk {
  /** The position of the first line, from 0. */
  readonly offset: number;
  readonly lines: readonly string[];
}

/** One report of a run's process. */
export interface FileStreamReport {
  readonly history: LineChunk | null;
  readonly events: LineChunk | null;
  readonly summary: LineChunk | null;
  readonly console: LineChunk | null;
  /** Names of files whose upload is done. */
  readonly uploaded: readonly string[];
  readonly isPreempting: boolean;
  readonly isComplete: boolean;
  /** How the process ended; null while it runs. */
  readonly exitCode: number | null;
}

const streams: Readonly<Record<string, 'history' | 'events' | 'summary' | 'console'>> = {
  'wandb-history.jsonl': 'history',
  'wandb-events.jsonl': 'events',
  'wandb-summary.json': 'summary',
  'output.log': 'console',
};

/** Line counts are 32-bit integers in GraphQL. */
const maxLines = 2 ** 31 - 1;

/**
 * Reads the body of a file_stream request.
 *
 * @throws RequestError when the body has another shape, or lines of a stream that this server does not know.
 */
export function parseFileStreamReport(body: unknown): FileStreamReport {
  if (!isJsonObject(body)) {
    throw new RequestError(400, 'The body of a file_stream request must be a JSON object.');
  }
  const chunks: Record<string, LineChunk | null> = { history: null, events: null, summary: null, console: null };
  for (const [name, chunk] of Object.entries(readFiles(body['files']))) {
    const stream = Object.hasOwn(streams, name) ? streams[name] : undefined;
    if (stream === undefined) {
      throw new RequestError(400, `The stream ${JSON.stringify(name)} does not exist.`);
    }
    chunks[stream] = readChunk(name, chunk);
  }
  return {
    history: chunks['history'] ?? null,
    events: chunks['events'] ?? null,
    summary: chunks['summary'] ?? null,
    console: chunks['console'] ?? null,
    uploaded: readTexts('uploaded', body['uploaded'] ?? []),
    isPreempting: body['preempting'] === true,
    isComplete: body['complete'] === true,
    exitCode: readExitCode(body['exitcode'] ?? null),
  };
}

function readFiles(files: unknown): Record<string, unknown> {
  const given = files ?? {};
  if (!isJsonObject(given)) {
    throw new RequestError(400, 'The field "files" must be a JSON object.');
  }
  return given;
}

function readChunk(name: string, chunk: unknown): LineChunk {
  const offset = isJsonObject(chunk) ? (chunk['offset'] ?? 0) : undefined;
  if (!isJsonObject(chunk) || typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0) {
    throw new RequestError(400, `The offset of ${name} must be a line number from 0.`);
  }
  const lines = readTexts(`${name}.content`, chunk['content'] ?? []);
  if (offset + lines.length > maxLines) {
    throw new RequestError(400, `The stream ${name} holds up to ${maxLines} lines.`);
  }
  return { offset, lines };
}

function readTexts(field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new RequestError(400, `The field "${field}" must be a list of strings.`);
  }
  return value;
}

function readExitCode(value: unknown): number | null {
  if (value === null || (typeof value === 'number' && Number.isSafeInteger(value))) {
    return value;
  }
  throw new RequestError(400, 'The field "exitcode" must be an integer.');
}
