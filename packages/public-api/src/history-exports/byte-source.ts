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

/** How much of the end of a file is read first: it holds the metadata of most files, and small files whole. */
export const tailBytes: number = 128 * 1024;

/** The bytes of one range. */
export async function readOne(source: ByteSource, range: ByteRange): Promise<ArrayBuffer> {
  const [bytes] = await source.read([range]);
  return bytes ?? new ArrayBuffer(0);
}
