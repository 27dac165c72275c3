import { LineBuffer } from './line-buffer.js';

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
  /** JSON in UTF-8; `{}` when nothing waits, which only tells the server that the run lives. */
  readonly body: Uint8Array<ArrayBuffer>;
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

const encoder = new TextEncoder();

/**
 * Writes the next request: as many lines as fit, then the summary when it fits too. A line or a summary that is longer than
 * the limit goes alone.
 * @param maxBytes - Longest body, in bytes of UTF-8.
 */
export function buildBatch(content: UploadContent, maxBytes: number): UploadBatch {
  const request = new RequestBody(maxBytes);
  const historyEnd = request.addFile('wandb-history.jsonl', content.history);
  const consoleEnd = request.addFile('output.log', content.console);
  const eventsEnd = request.addFile('wandb-events.jsonl', content.events);
  const summary = new LineBuffer(0);
  if (content.summary !== undefined) summary.append(content.summary);
  const hasSummary = request.addFile('wandb-summary.json', summary) > 0;

  const isLast =
    historyEnd === content.history.end &&
    consoleEnd === content.console.end &&
    eventsEnd === content.events.end &&
    hasSummary === (content.summary !== undefined);
  const exitCode = isLast ? content.exitCode : undefined;
  return { body: request.finish(exitCode), historyEnd, consoleEnd, eventsEnd, hasSummary, exitCode };
}

class RequestBody {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #maxBytes: number;
  /** With room for what stands around the files. */
  #bytes = 64;
  #hasLines = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Adds what fits of the lines, and returns the position after the last one. */
  addFile(name: string, lines: LineBuffer): number {
    const { parts, sizeBytes, end } = lines.batch(this.#maxBytes - this.#bytes, !this.#hasLines);
    if (sizeBytes === 0) return end;
    this.#addText(`${this.#hasLines ? ',' : '"files":{'}"${name}":{"offset":${lines.start},"content":[`);
    this.#parts.push(...parts.slice(0, -1));
    const last = parts.at(-1);
    if (last !== undefined) this.#parts.push(last.subarray(0, -1));
    this.#addText(']}');
    this.#bytes += 64 + sizeBytes;
    this.#hasLines = true;
    return end;
  }

  finish(exitCode: number | undefined): Uint8Array<ArrayBuffer> {
    if (this.#hasLines) this.#addText('}');
    if (exitCode !== undefined) this.#addText(`${this.#hasLines ? ',' : ''}"complete":true,"exitcode":${exitCode}`);
    const parts = [encoder.encode('{'), ...this.#parts, encoder.encode('}')];
    const body = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const part of parts) {
      body.set(part, position);
      position += part.length;
    }
    return body;
  }

  #addText(text: string): void {
    this.#parts.push(encoder.encode(text));
  }
}
