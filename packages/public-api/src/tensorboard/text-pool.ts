const mostTexts = 10_000;
const decoder = new TextDecoder();

interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Decodes texts that come again and again, such as tags, each once. */
export class TextPool {
  readonly #known = new Map<number, KnownText>();

  /** The text that is written in UTF-8. */
  decode(bytes: Uint8Array): string {
    const hash = hashOf(bytes);
    const known = this.#known.get(hash);
    if (known !== undefined && areEqual(known.bytes, bytes)) return known.text;
    const text = decoder.decode(bytes);
    if (this.#known.size >= mostTexts) this.#known.clear();
    this.#known.set(hash, { bytes: bytes.slice(), text });
    return text;
  }
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash;
}

function areEqual(first: Uint8Array, second: Uint8Array): boolean {
  if (first.length !== second.length) return false;
  for (let index = 0; index < first.length; index += 1) if (first[index] !== second[index]) return false;
  return true;
}
