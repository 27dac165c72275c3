/** The longest line that a server takes in bytes, as wandb 0.20.1 assumes: 10 MiB less 100 KiB. */
export const maxLineBytes: number = 10 * 2 ** 20 - 100 * 2 ** 10;

/** The bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** An upper bound of the bytes of a text in UTF-8, found without writing them; exact for ASCII. */
export function utf8Bound(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the class is the whole of ASCII.
  return /^[\x00-\x7f]*$/.test(text) ? text.length : text.length * 3;
}
