/** What stands for a secret. */
export const redacted = '[redacted]';

/**
 * A text without secrets.
 * @param secrets - those of under 8 characters are ordinary words, and stay
 */
export function withoutSecrets(text: string, secrets: ReadonlyArray<string | null>): string {
  const filter = new SecretFilter(secrets);
  return filter.push(text) + filter.end();
}

/** Takes secrets out of a text that comes in pieces, also those that lie across two of them. */
export class SecretFilter {
  readonly #secrets: readonly string[];
  #held = '';

  /** @param secrets - those of under 8 characters are ordinary words, and stay */
  constructor(secrets: ReadonlyArray<string | null>) {
    this.#secrets = secrets.filter((secret): secret is string => secret !== null && secret.length > 7);
  }

  /** Takes the next piece, and returns what can be shown. What may be the beginning of a secret is held back. */
  push(piece: string): string {
    let text = this.#held + piece;
    for (const secret of this.#secrets) text = text.replaceAll(secret, redacted);
    const shown = text.length - this.#beginningLength(text);
    this.#held = text.slice(shown);
    return text.slice(0, shown);
  }

  /** Returns what is held back. */
  end(): string {
    const rest = this.#held;
    this.#held = '';
    return rest;
  }

  #beginningLength(text: string): number {
    let length = 0;
    for (const secret of this.#secrets) {
      for (let size = Math.min(secret.length - 1, text.length); size > length; size -= 1) {
        if (text.endsWith(secret.slice(0, size))) length = size;
      }
    }
    return length;
  }
}
