import type { LineBuffer } from './line-buffer.js';
import { utf8Bound } from './line-limit.js';

/** What waits to be sent. */
export interface UploadContent {
  readonly history: LineBuffer;
  readonly console: LineBuffer;
  /** System metrics. */
  readonly events: LineBuffer;
  /** The whole summary as JSON text; undefined when the server has it. */
  readonly summary: string | undefined;
  /** Ends the run; undefined while it goes on. */
  readonly exitCode: number | undefined;
}

/** One request of a run to its file stream. */
export interface UploadBatch {
  /** JSON text; `{}` when nothing waits, which only tells the server that the run lives. */
  readonly body: string;
  /** The position after the last history line of the request. */
  readonly historyEnd: number;
  /** The position after the last console line of the request. */
  readonly consoleEnd: number;
  /** The position after the last line of system metrics of the request. */
  readonly eventsEnd: number;
  /** Whether the summary is in the request. */
  readonly hasSummary: boolean;
  /** The exit code that the request carries. It comes with the last lines and the summary only. */
  readonly exitCode: number | undefined;
}

/**
 * Writes the next request: as many lines as fit, then the summary when it fits too. A line or a summary that is longer than
 * the limit goes alone.
 * @param maxBytes - Longest body, in bytes of UTF-8.
 */
export function buildBatch(content: UploadContent, maxBytes: number): UploadBatch {
  const request = new RequestText(maxBytes);
  const historyEnd = request.addFile('wandb-history.jsonl', content.history.start, content.history.lines);
  const consoleEnd = request.addFile('output.log', content.console.start, content.console.lines);
  const eventsEnd = request.addFile('wandb-events.jsonl', content.events.start, content.events.lines);
  const summaryEnd = request.addFile('wandb-summary.json', 0, content.summary === undefined ? [] : [content.summary]);

  const hasSummary = summaryEnd > 0;
  const isLast =
    historyEnd === content.history.end &&
    consoleEnd === content.console.end &&
    eventsEnd === content.events.end &&
    hasSummary === (content.summary !== undefined);
  const exitCode = isLast ? content.exitCode : undefined;
  return { body: request.finish(exitCode), historyEnd, consoleEnd, eventsEnd, hasSummary, exitCode };
}

class RequestText {
  readonly #files: string[] = [];
  readonly #maxBytes: number;
  #bytes = 64;
  #lineCount = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  addFile(name: string, offset: number, lines: readonly string[]): number {
    const content: string[] = [];
    for (const line of lines) {
      const text = JSON.stringify(line);
      const bytes = utf8Bound(text) + 1;
      if (this.#bytes + bytes > this.#maxBytes && this.#lineCount > 0) {
        break;
      }
      this.#bytes += bytes;
      this.#lineCount += 1;
      content.push(text);
    }
    if (content.length > 0) {
      this.#bytes += 64;
      this.#files.push(`"${name}":{"offset":${offset},"content":[${content.join(',')}]}`);
    }
    return offset + content.length;
  }

  finish(exitCode: number | undefined): string {
    const members = this.#files.length > 0 ? [`"files":{${this.#files.join(',')}}`] : [];
    if (exitCode !== undefined) {
      members.push(`"complete":true,"exitcode":${exitCode}`);
    }
    return `{${members.join(',')}}`;
  }
}
