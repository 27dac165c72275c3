/** Bytes from `start` to before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The bytes of a file that need not be in memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes of each range, each in a buffer of its own. */
  read(ranges: readonly ByteRange[]): Promise<ArrayBuffer[]>;
}

/** The bytes of one range. */
export async function readOne(source: ByteSource, range: ByteRange): Promise<ArrayBuffer> {
  const [bytes] = await source.read([range]);
  return bytes ?? new ArrayBuffer(0);
}
