import { randomUUID } from 'node:crypto';

// No client can know it, and have its own text replaced.
const mark = randomUUID();
const marked = new RegExp(`\\["${mark}:(\\d+)"\\]`);

/**
 * Lists of an answer that are JSON already, such as the rows of a history. Their bytes are taken over as they are: in the
 * result, a list of one mark stands for each.
 */
export class WrittenLists {
  readonly #lists: Uint8Array[] = [];

  /** Keeps the bytes of a JSON array, and returns what stands for it. */
  add(list: Uint8Array): string[] {
    return [`${mark}:${this.#lists.push(list) - 1}`];
  }

  /** Writes a result as JSON. */
  write(result: unknown): string | ReadableStream<Uint8Array> {
    const text = JSON.stringify(result);
    if (this.#lists.length === 0) {
      return text;
    }
    const pieces = text
      .split(marked)
      .map((piece, index) => (index % 2 === 0 ? Buffer.from(piece) : (this.#lists[Number(piece)] ?? Buffer.of())));
    return new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) {
          controller.enqueue(piece);
        }
        controller.close();
      },
    });
  }
}
