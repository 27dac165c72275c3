import { BinaryReader } from '@bufbuild/protobuf/wire';
import { maskedCrc32c } from './checksum.js';
import { EventFileError } from './event-file-error.js';

/** Why the last bytes of a file are not a record: its writer was killed, or is still at work. */
interface RecordsEnd {
  /** How many bytes at the end are the beginning of a record. */
  readonly unfinishedBytes: number;
}

/** The length and its checksum before each record, and the checksum behind it. */
const headerBytes = 12;
const footerBytes = 4;
/** Longer than any record that a writer makes; a longer one is a broken length that happens to fit its checksum. */
const longestRecordBytes = 2 ** 30;

/** Reads a record up to its end; the reader stands at its beginning. Undefined leaves the record out. */
type ReadRecord<Item> = (reader: BinaryReader, end: number) => Item | undefined;

/**
 * Splits the bytes of an event file into its records, in TensorFlow's TFRecord framing. Gives those of each piece of the file
 * together, read one by one; what a reader gave may refer to bytes that the next piece takes the place of. What is not
 * complete at the end is left alone; the return value tells how much that is.
 * @param name - Of the file, for errors.
 * @throws {@link EventFileError} when a checksum does not fit.
 */
export async function* readRecords<Item>(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  read: ReadRecord<Item>,
): AsyncGenerator<Iterable<Item>, RecordsEnd, undefined> {
  const window = new RecordWindow(name, read);
  for await (const chunk of chunks) {
    window.add(chunk);
    yield window.records();
  }
  return { unfinishedBytes: window.unreadBytes };
}

/** The bytes of a file that are under way. */
class RecordWindow<Item> {
  readonly #name: string;
  readonly #read: ReadRecord<Item>;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #view: DataView = new DataView(this.#bytes.buffer);
  #reader: BinaryReader = new BinaryReader(this.#bytes);
  #start = 0;
  #end = 0;
  /** Where the window begins in the file. */
  #position = 0;

  constructor(name: string, read: ReadRecord<Item>) {
    this.#name = name;
    this.#read = read;
  }

  get unreadBytes(): number {
    return this.#end - this.#start;
  }

  /** Goes on in the file by a piece, behind what is not read yet. */
  add(chunk: Uint8Array): void {
    const unread = this.#bytes.subarray(this.#start, this.#end);
    const needed = unread.length + chunk.length;
    if (needed > this.#bytes.length) {
      // Doubled, so that a long record is not copied again with each of its pieces.
      this.#bytes = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      this.#view = new DataView(this.#bytes.buffer);
      this.#reader = new BinaryReader(this.#bytes);
    }
    this.#bytes.set(unread);
    this.#bytes.set(chunk, unread.length);
    this.#position += this.#start;
    this.#start = 0;
    this.#end = needed;
  }

  *records(): Generator<Item, void, undefined> {
    while (this.unreadBytes >= headerBytes) {
      const start = this.#start + headerBytes;
      const end = start + this.#readLength();
      if (this.#end < end + footerBytes) return;
      if (maskedCrc32c(this.#bytes, start, end) !== this.#view.getUint32(end, true)) {
        throw new EventFileError(`The checksum of the record in ${this.#place} does not fit.`);
      }
      this.#reader.pos = start;
      const item = this.#read(this.#reader, end);
      this.#start = end + footerBytes;
      if (item !== undefined) yield item;
    }
  }

  #readLength(): number {
    const start = this.#start;
    if (maskedCrc32c(this.#bytes, start, start + 8) !== this.#view.getUint32(start + 8, true)) {
      throw new EventFileError(
        `The checksum of the length in ${this.#place} does not fit: the file is damaged, or no event file.`,
      );
    }
    const length = this.#view.getUint32(start, true) + this.#view.getUint32(start + 4, true) * 2 ** 32;
    if (length > longestRecordBytes) throw new EventFileError(`The record in ${this.#place} has ${length} bytes.`);
    return length;
  }

  get #place(): string {
    return `${this.#name} at byte ${this.#position + this.#start}`;
  }
}
