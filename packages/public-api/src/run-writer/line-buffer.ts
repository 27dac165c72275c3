/** Many lines fit; a longer one gets memory of its own. */
const chunkBytes = 64 * 1024;
/** So much memory is used again: what was in use for long is only given back by a thorough collection of garbage. */
const mostSpareChunks = 16;
const comma = 0x2c;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

interface Chunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The position behind each line and its comma. */
  readonly ends: number[];
}

/** The first lines that wait, as many as fit into a request. */
interface LineBatch {
  /** The members of a JSON list in UTF-8, each with a comma behind it. They are valid until lines are acknowledged. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly sizeBytes: number;
  /** The position after the last line. */
  readonly end: number;
}

/**
 * Lines that wait until the server has taken them. Each has a fixed position in a file on the server, so that a line that is
 * sent twice lands on itself. They are kept as the bytes that are sent, outside of the heap: whatever the server is late with
 * would be moved by each collection of garbage otherwise.
 */
export class LineBuffer {
  readonly #chunks: Chunk[] = [];
  readonly #spares: Chunk['bytes'][] = [];
  /** How many lines of the first chunk the server has taken. */
  #taken = 0;
  #start: number;
  #end: number;
  #size = 0;

  /** @param start - The position of the first line. */
  constructor(start: number) {
    this.#start = start;
    this.#end = start;
  }

  /** The position of the first line that waits. */
  get start(): number {
    return this.#start;
  }

  /** The position after the last line. */
  get end(): number {
    return this.#end;
  }

  /** The lines that wait, oldest first. */
  get lines(): string[] {
    const { parts } = this.batch(Number.POSITIVE_INFINITY);
    const members = parts.map((part) => decoder.decode(part)).join('');
    return JSON.parse(`[${members.slice(0, -1)}]`) as string[];
  }

  /** The bytes of the lines that wait, as they are sent. */
  get size(): number {
    return this.#size;
  }

  /** Appends a line. */
  append(line: string): void {
    const text = JSON.stringify(line);
    const chunk = this.#chunks.at(-1);
    const added = (chunk && write(chunk, text)) || this.#appendAnew(text);
    this.#size += added;
    this.#end += 1;
  }

  /**
   * The lines that fit into so many bytes.
   * @param isOneForced - Whether the first line is given even when it does not fit.
   */
  batch(maxBytes: number, isOneForced = false): LineBatch {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let sizeBytes = 0;
    let count = 0;
    for (const [index, { bytes, ends }] of this.#chunks.entries()) {
      const first = index === 0 ? this.#taken : 0;
      const start = ends[first - 1] ?? 0;
      let end = start;
      let next = first;
      for (; next < ends.length; next += 1) {
        const lineEnd = ends[next] ?? 0;
        if (sizeBytes + lineEnd - start > maxBytes && !(isOneForced && count === 0 && next === first)) break;
        end = lineEnd;
      }
      if (end > start) parts.push(bytes.subarray(start, end));
      sizeBytes += end - start;
      count += next - first;
      if (next < ends.length) break;
    }
    return { parts, sizeBytes, end: this.#start + count };
  }

  /** Drops the lines before a position. */
  acknowledge(end: number): void {
    while (this.#start < end) {
      const [chunk] = this.#chunks;
      if (chunk === undefined) return;
      const { ends } = chunk;
      const taken = Math.min(ends.length, this.#taken + end - this.#start);
      this.#size -= (ends[taken - 1] ?? 0) - (ends[this.#taken - 1] ?? 0);
      this.#start += taken - this.#taken;
      this.#taken = taken;
      if (taken < ends.length) return;
      this.#chunks.shift();
      this.#taken = 0;
      const { bytes } = chunk;
      if (bytes.length === chunkBytes && this.#spares.length < mostSpareChunks) this.#spares.push(bytes);
    }
  }

  #appendAnew(text: string): number {
    // A UTF-16 code unit has at most three bytes in UTF-8.
    const neededBytes = text.length * 3 + 1;
    const bytes =
      neededBytes > chunkBytes ? new Uint8Array(neededBytes) : (this.#spares.pop() ?? new Uint8Array(chunkBytes));
    const chunk = { bytes, ends: [] };
    this.#chunks.push(chunk);
    return write(chunk, text);
  }
}

/** Writes a text behind the lines of a chunk, and returns its bytes; 0 when there is no room. */
function write({ bytes, ends }: Chunk, text: string): number {
  const start = ends.at(-1) ?? 0;
  if (bytes.length - start <= text.length) return 0;
  const { read, written } = encoder.encodeInto(text, bytes.subarray(start, -1));
  if (read < text.length) return 0;
  bytes[start + written] = comma;
  ends.push(start + written + 1);
  return written + 1;
}
