/** Computes the digest of bytes that come in pieces. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** Ends it: the digest as lower-case hexadecimal digits. */
  hex(): string;
}
