import type { BinaryReader } from '@bufbuild/protobuf/wire';
import crc32c from 'crc-32/crc32c.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventFileError } from './event-file-error.js';
import { readRecords } from './records.js';

/** TFRecord framing as TensorFlow documents it: length, its masked CRC, data, its masked CRC. The data begins with its length. */
function frame(content: Uint8Array): Uint8Array {
  const data = Uint8Array.of(content.length, ...content);
  const bytes = Buffer.alloc(16 + data.length);
  bytes.writeBigUInt64LE(BigInt(data.length), 0);
  bytes.writeUInt32LE(mask(crc32c.buf(bytes.subarray(0, 8))), 8);
  bytes.set(data, 12);
  bytes.writeUInt32LE(mask(crc32c.buf(data)), 12 + data.length);
  return bytes;
}

function mask(crc: number): number {
  const unsigned = BigInt(crc >>> 0);
  return Number((((unsigned >> 15n) | (unsigned << 17n)) + 0xa282ead8n) & 0xffffffffn);
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What a record of {@link frame} holds. */
function contentOf(reader: BinaryReader, end: number): number[] {
  const content = [...reader.bytes()];
  expect(reader.pos).toBe(end);
  return content;
}

async function read(bytes: Uint8Array, pieceSize: number) {
  const records = readRecords(pieces(bytes, pieceSize), 'events', contentOf);
  const found: number[][] = [];
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done === true) return { found, ...next.value };
    found.push(...next.value);
  }
}

it('gives the records of a file, however it is cut into pieces', async () => {
  const content = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 64 }), async (records, pieceSize) => {
      const { found, unfinishedBytes } = await read(Buffer.concat(records.map(frame)), pieceSize);
      expect(found).toEqual(records.map((record) => [...record]));
      expect(unfinishedBytes).toBe(0);
    }),
  );
});

it('leaves out a last record that is not complete, and tells its size [API-255]', async () => {
  const whole = frame(Uint8Array.of(1, 2, 3));
  for (let cut = 1; cut < whole.length; cut += 1) {
    const { found, unfinishedBytes } = await read(Buffer.concat([whole, whole.subarray(0, cut)]), 7);
    expect(found).toEqual([[1, 2, 3]]);
    expect(unfinishedBytes).toBe(cut);
  }
});

it('refuses a record whose bytes are not those that were written, and says where [API-255]', async () => {
  const whole = Buffer.concat([frame(Uint8Array.of(1)), frame(Uint8Array.of(2, 3))]);
  for (let position = 18; position < whole.length; position += 1) {
    const damaged = Buffer.from(whole);
    damaged[position] = (damaged[position] ?? 0) ^ 0x10;
    const error = await read(damaged, 5).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EventFileError);
    expect(String(error)).toContain('events at byte 18');
  }
});
