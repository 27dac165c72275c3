import crc32c from 'crc-32/crc32c.js';
import { EventFileError } from './event-file-error.js';

/** Why the last bytes of a file are no record: its writer was killed, or is still at work. */
export interface RecordsEnd {
  /** How many bytes at the end are the beginning of a record. */
  readonly unfinishedBytes: number;
}

/** The length and its checksum before each record, and the checksum behind it. */
const headerBytes = 12;
const footerBytes = 4;
/** Longer than any record that a writer makes; a longer one is a broken length that happens to fit its checksum. */
const longestRecordBytes = 2 ** 30;

/**
 * Splits the bytes of an event file into its records, in TensorFlow's TFRecord framing. What is not complete at the end is
 * left alone; the return value tells how much that is.
 * @param name - Of the file, for errors.
 * @throws {@link EventFileError} when a checksum does not fit.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, RecordsEnd, undefined> {
  let pending: Uint8Array = new Uint8Array(0);
  let position = 0;
  for await (const chunk of chunks) {
    const bytes = pending.length === 0 ? chunk : concat(pending, chunk);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    while (bytes.length - start >= headerBytes) {
      const length = readLength(view, bytes, start, `${name} at byte ${position + start}`);
      const end = start + headerBytes + length;
      if (bytes.length < end + footerBytes) break;
      const record = bytes.subarray(start + headerBytes, end);
      if (maskedCrc32c(record) !== view.getUint32(end, true)) {
        throw new EventFileError(`The checksum of the record in ${name} at byte ${position + start} does not fit.`);
      }
      yield record;
      start = end + footerBytes;
    }
    position += start;
    // A copy, because the source may fill its chunk anew.
    pending = bytes.slice(start);
  }
  return { unfinishedBytes: pending.length };
}

function readLength(view: DataView, bytes: Uint8Array, start: number, place: string): number {
  if (maskedCrc32c(bytes.subarray(start, start + 8)) !== view.getUint32(start + 8, true)) {
    throw new EventFileError(
      `The checksum of the length in ${place} does not fit: the file is damaged, or no event file.`,
    );
  }
  const length = Number(view.getBigUint64(start, true));
  if (length > longestRecordBytes) throw new EventFileError(`The record in ${place} has ${length} bytes.`);
  return length;
}

/** TensorFlow rotates and shifts checksums, so that one of data that holds checksums is not weak. */
function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c.buf(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
