import crc32 from 'crc-32';
import { RunLogError } from './run-log-error.js';

// LevelDB's log format: blocks of 32 KiB, and records cut into pieces that each lie in one block. wandb puts a header of its
// own before the first record, which counts as part of the first block, and takes the common CRC-32 instead of CRC-32C.
const blockBytes = 32_768;
const pieceHeaderBytes = 7;
const header = Uint8Array.of(0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0);
const full = 1;
const first = 2;
const middle = 3;
const last = 4;
const typeCrcs = [0, full, first, middle, last].map((type) => crc32.buf(Uint8Array.of(type)));

/** What stands at the end of a log that was cut off: by a crash, or because its writer is still at work. */
interface FramesEnd {
  readonly unfinishedBytes: number;
}

/** Cuts records into the pieces of a log. */
export class FrameWriter {
  #position = 0;
  #bytes: Uint8Array = new Uint8Array(blockBytes);
  #length = 0;

  /** The bytes that the next record adds to the log; the first one brings the header. They are valid until the next call. */
  frame(record: Uint8Array): Uint8Array {
    const mostPieces = Math.ceil(record.length / (blockBytes - pieceHeaderBytes)) + 1;
    const mostBytes = header.length + record.length + mostPieces * 2 * pieceHeaderBytes;
    // What a very long record needed is given back by the next one.
    const size = Math.max(blockBytes, mostBytes);
    if (this.#bytes.length !== size) this.#bytes = new Uint8Array(size);
    this.#length = 0;
    if (this.#position === 0) this.#add(header);
    let start = 0;
    do {
      const room = this.#startPiece();
      const end = Math.min(record.length, start + room);
      const isWhole = start === 0 && end === record.length;
      const data = isWhole ? record : record.subarray(start, end);
      this.#addPiece(data, pieceType(start === 0, end === record.length));
      start = end;
    } while (start < record.length);
    return this.#bytes.subarray(0, this.#length);
  }

  /** Makes the next record stand where the last bytes stood, which are not in the log. */
  takeBack(byteCount: number): void {
    this.#position -= byteCount;
  }

  /** Fills a block that has no room for a piece, and returns how much the next piece may hold. */
  #startPiece(): number {
    let left = blockBytes - (this.#position % blockBytes);
    if (left < pieceHeaderBytes) {
      this.#add(new Uint8Array(left));
      left = blockBytes;
    }
    return left - pieceHeaderBytes;
  }

  #addPiece(data: Uint8Array, type: number): void {
    const crc = crc32.buf(data, typeCrcs[type]);
    const head = this.#bytes;
    const start = this.#length;
    for (let byte = 0; byte < 4; byte += 1) head[start + byte] = crc >>> (byte * 8);
    head[start + 4] = data.length;
    head[start + 5] = data.length >>> 8;
    head[start + 6] = type;
    this.#length += pieceHeaderBytes;
    this.#position += pieceHeaderBytes;
    this.#add(data);
  }

  #add(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#position += bytes.length;
  }
}

/**
 * Gives the records of a log. A last record that is not complete is left out; the return value tells its size.
 * @param name - Of the file, for errors.
 * @throws {@link RunLogError} when it is not a log, or damaged before its end.
 */
export async function* readFrames(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, FramesEnd, undefined> {
  let block = new Uint8Array(0);
  let position = 0;
  let open: Uint8Array[] | undefined;
  let openBytes = 0;
  let end: number | undefined;
  const readPieces = function* (bytes: Uint8Array, isLast: boolean): Generator<Uint8Array, void, undefined> {
    if (end !== undefined) {
      if (!isZero(bytes)) throw damageAt(`${name} at byte ${end}`);
      return;
    }
    let start = position === 0 ? checkHeader(bytes, name) : 0;
    while (bytes.length - start >= pieceHeaderBytes) {
      const piece = readPiece(bytes, start, `${name} at byte ${position + start}`, isLast);
      if (piece === undefined) {
        end = position + start;
        return;
      }
      start += pieceHeaderBytes + piece.data.length;
      if (piece.type === full || piece.type === first) open = [];
      if (open === undefined) throw new RunLogError(`${name} has a piece of a record without its beginning.`);
      open.push(piece.data);
      openBytes += pieceHeaderBytes + piece.data.length;
      if (piece.type === full || piece.type === last) {
        yield join(open);
        open = undefined;
        openBytes = 0;
      }
    }
    if (isLast) end = position + start;
  };
  for await (const chunk of chunks) {
    block = join([block, chunk]);
    for (; block.length >= blockBytes; position += blockBytes) {
      yield* readPieces(block.slice(0, blockBytes), false);
      block = block.slice(blockBytes);
    }
  }
  if (block.length > 0) yield* readPieces(block, true);
  return { unfinishedBytes: position + block.length - (end ?? position) + openBytes };
}

function checkHeader(bytes: Uint8Array, name: string): number {
  if (!header.every((byte, index) => index >= bytes.length || bytes[index] === byte)) {
    throw new RunLogError(`${name} does not begin as a .wandb file of version 0 does.`);
  }
  return Math.min(header.length, bytes.length);
}

interface Piece {
  readonly type: number;
  readonly data: Uint8Array;
}

/**
 * Reads a piece of a block; undefined when it reaches over the end of the log, or was not written to the end and nothing but
 * zeros follows it in the block.
 */
function readPiece(bytes: Uint8Array, start: number, place: string, isLast: boolean): Piece | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, pieceHeaderBytes);
  const type = view.getUint8(6);
  const end = start + pieceHeaderBytes + view.getUint16(4, true);
  if (end > bytes.length) {
    if (isLast) return undefined;
    throw new RunLogError(`A record in ${place} reaches over its block.`);
  }
  const data = bytes.slice(start + pieceHeaderBytes, end);
  const isRight = type >= full && type <= last && crc32.buf(data, typeCrcs[type]) === view.getInt32(0, true);
  if (isRight) return { type, data };
  // A machine that lost its power may leave zeros where its last writes belong.
  if (isZero(bytes.subarray(end))) return undefined;
  throw damageAt(place);
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function damageAt(place: string): RunLogError {
  return new RunLogError(`The checksum of the record in ${place} does not fit.`);
}

function pieceType(isFirst: boolean, isLast: boolean): number {
  if (isFirst) return isLast ? full : first;
  return isLast ? last : middle;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}
