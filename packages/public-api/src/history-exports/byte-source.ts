/** The bytes of a file that need not be in memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes from `start` to before `end`. */
  read(start: number, end: number): Promise<ArrayBuffer>;
}
