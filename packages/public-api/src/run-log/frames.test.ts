import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FrameWriter, readFrames } from './frames.js';
import { RunLogError } from './run-log-error.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function write(records: readonly Uint8Array[]): Buffer {
  const writer = new FrameWriter();
  return Buffer.concat(records.map((record) => writer.frame(record).slice()));
}

async function read(bytes: Uint8Array, size = 10_000) {
  const frames = readFrames(pieces(bytes, size), 'run.wandb');
  const found: Buffer[] = [];
  for (let next = await frames.next(); ; next = await frames.next()) {
    if (next.done === true) return { found, ...next.value };
    found.push(Buffer.from(next.value));
  }
}

const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);

it('reads back what it writes, also records that fill blocks exactly or span several', async () => {
  const lengths = fc.array(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 32_700, max: 70_000 })), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1_000, max: 100_000 }), async (sizes, chunk) => {
      const records = sizes.map((size, index) => Buffer.from(filled(size, index + 1)));
      const { found, unfinishedBytes } = await read(write(records), chunk);
      expect(found.length).toBe(records.length);
      expect(found.every((record, index) => record.equals(records[index] ?? Buffer.alloc(0)))).toBe(true);
      expect(unfinishedBytes).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('leaves out what is not complete at the end, wherever the log is cut', async () => {
  const whole = write([filled(20, 1)]);
  const log = write([filled(20, 1), filled(40_000, 2)]);
  for (const cut of [whole.length + 1, whole.length + 8, 32_768, 32_770, 32_780, log.length - 1]) {
    const { found, unfinishedBytes } = await read(log.subarray(0, cut));
    expect(found).toEqual([Buffer.from(filled(20, 1))]);
    expect(unfinishedBytes).toBe(cut - whole.length);
  }
});

it('takes zeros at the end as the end, as a machine that lost its power leaves them', async () => {
  const whole = write([filled(20, 1)]);
  const log = write([filled(20, 1), filled(200, 2)]);
  for (const zeros of [1, 7, 8, 40, 32_768 - whole.length, 40_000, 100_000]) {
    expect(await read(Buffer.concat([whole, filled(zeros, 0)]))).toEqual({
      found: [Buffer.from(filled(20, 1))],
      unfinishedBytes: zeros,
    });
    // The zeros begin in the middle of a record.
    const torn = Buffer.concat([log.subarray(0, whole.length + 100), filled(zeros + 200, 0)]);
    expect(await read(torn)).toEqual({ found: [Buffer.from(filled(20, 1))], unfinishedBytes: zeros + 300 });
  }
});

it('refuses zeros that something follows', async () => {
  const zeros = filled(40_000, 0);
  for (const end of [100, zeros.length]) {
    const log = Buffer.concat([write([filled(20, 1)]), zeros.subarray(0, end), Buffer.of(1)]);
    await expect(read(log)).rejects.toThrow(/checksum of the record in run.wandb at byte 34/);
  }
});

it('reads nothing from an empty log and from a part of the header', async () => {
  expect(await read(Buffer.alloc(0))).toEqual({ found: [], unfinishedBytes: 0 });
  expect((await read(Buffer.from(':W&'))).found).toEqual([]);
});

it('refuses another file, and damage before the end', async () => {
  await expect(read(Buffer.from('{"no": "log"}'))).rejects.toThrow(RunLogError);
  const log = write([filled(20, 1), filled(20, 2)]);
  log[15] = 9;
  await expect(read(log)).rejects.toThrow(/checksum of the record in run.wandb at byte 7/);
});
