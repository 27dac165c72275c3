/**
 * Lines that wait until the server has taken them. Each has a fixed position in a file on the server, so that a line that is
 * sent twice lands on itself.
 */
export class LineBuffer {
  readonly #lines: string[] = [];
  #start: number;
  #size = 0;

  /** @param start - The position of the first line. */
  constructor(start: number) {
    this.#start = start;
  }

  /** The position of the first line that waits. */
  get start(): number {
    return this.#start;
  }

  /** The position after the last line. */
  get end(): number {
    return this.#start + this.#lines.length;
  }

  /** The lines that wait, oldest first. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The length of the lines that wait, in UTF-16 code units. */
  get size(): number {
    return this.#size;
  }

  /** Puts a line behind the others. */
  append(line: string): void {
    this.#lines.push(line);
    this.#size += line.length;
  }

  /** Drops the lines before a position. */
  acknowledge(end: number): void {
    const taken = this.#lines.splice(0, Math.max(0, end - this.#start));
    this.#start += taken.length;
    for (const line of taken) {
      this.#size -= line.length;
    }
  }
}
