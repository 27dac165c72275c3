import {
  type Client,
  type ContentHead,
  type ContentSink,
  type RequestOptions,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import type { ByteRange } from './byte-source.js';

/** What is asked for. */
interface RangeRequest {
  readonly url: string;
  /** The `Range` header. */
  readonly range: string;
  /** The parts of the range that are wanted, sorted by their starts; null for all of it in one piece. */
  readonly parts: readonly ByteRange[] | null;
}

/** What arrived. */
interface RangeAnswer {
  /** Where the answer starts in the file. */
  readonly start: number;
  /** The bytes of each part. */
  readonly contents: ArrayBuffer[];
  /** The size of the file. */
  readonly sizeBytes: number;
  readonly etag: string | null;
}

/**
 * Reads a range of a file into buffers that are made for its parts. An answer that breaks off is asked for again.
 * @throws {@link UnexpectedResponseError} when other bytes come than were asked for.
 */
export async function fetchRange(client: Client, request: RangeRequest, options: RequestOptions): Promise<RangeAnswer> {
  const { url, range, parts } = request;
  let receiver: Receiver | undefined;
  const sink: ContentSink = {
    keepsPieces: false,
    headers: () => ({ range }),
    begin: (head) => {
      receiver = receive(head, parts);
    },
    write: (piece) => receiver?.write(piece),
  };
  await client.readUrl(url, { sink }, options);
  if (receiver === undefined) throw wrongBytes();
  return receiver.finish();
}

/** Takes the pieces of one answer. */
interface Receiver {
  write(piece: Uint8Array): void;
  finish(): RangeAnswer;
}

function receive(head: ContentHead, parts: readonly ByteRange[] | null): Receiver {
  const { startBytes: start, totalBytes: sizeBytes } = head;
  if (sizeBytes === null) return receiveUnknown(head, parts);
  const last = /-(\d+)\//.exec(head.headers.get('content-range') ?? '')?.[1];
  const end = last === undefined ? sizeBytes : Number(last) + 1;
  const targets = toTargets(parts ?? [{ start, end }], { start, end });
  let position = start;
  return {
    write: (piece) => {
      for (const target of targets) copyOverlap(target, position, piece);
      position += piece.byteLength;
    },
    finish: () => {
      if (position !== end) throw wrongBytes();
      const contents = targets.map(({ bytes }) => bytes.buffer);
      return { start, contents, sizeBytes, etag: head.headers.get('etag') };
    },
  };
}

/** A server that knows no ranges may send the whole file without saying how large it is. */
function receiveUnknown(head: ContentHead, parts: readonly ByteRange[] | null): Receiver {
  if (head.status === 206) throw wrongBytes();
  const pieces: Uint8Array[] = [];
  return {
    write: (piece) => {
      pieces.push(piece.slice());
    },
    finish: () => {
      const totalBytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const receiver = receive({ ...head, totalBytes }, parts);
      for (const piece of pieces) receiver.write(piece);
      return receiver.finish();
    },
  };
}

interface Target extends ByteRange {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function toTargets(parts: readonly ByteRange[], whole: ByteRange): Target[] {
  return parts.map(({ start, end }) => {
    if (start < whole.start || end > whole.end) throw wrongBytes();
    return { start, end, bytes: new Uint8Array(end - start) };
  });
}

/** Copies what a chunk, which starts at a position of the file, has of a target. */
function copyOverlap({ start, end, bytes }: Target, position: number, chunk: Uint8Array): void {
  const from = Math.max(start, position);
  const to = Math.min(end, position + chunk.byteLength);
  if (from < to) bytes.set(chunk.subarray(from - position, to - position), from - start);
}

function wrongBytes(): UnexpectedResponseError {
  return new UnexpectedResponseError('The server of the exported history sent other bytes than it was asked for.');
}
