import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineBuffer } from './line-buffer.js';

/** The lines of a batch, as a server reads them. */
function linesOf(parts: readonly Uint8Array[]): string[] {
  const text = parts.map((part) => new TextDecoder().decode(part)).join('');
  return JSON.parse(`[${text.slice(0, -1)}]`) as string[];
}

it('gives the lines that wait in their order, whatever they hold and however long they are', () => {
  // Some are longer than the memory that lines share.
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer({ min: 20_000, max: 70_000 }).map((length) => 'é'.repeat(length)),
  );
  const step = fc.record({ lines: fc.array(line, { maxLength: 6 }), acknowledged: fc.nat({ max: 8 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const buffer = new LineBuffer(7);
      let waiting: string[] = [];
      for (const { lines, acknowledged } of steps) {
        for (const text of lines) buffer.append(text);
        waiting.push(...lines.map((text) => text.toWellFormed()));
        buffer.acknowledge(buffer.start + acknowledged);
        waiting = waiting.slice(acknowledged);
        expect(buffer.lines.map((text) => text.toWellFormed())).toEqual(waiting);
        expect(buffer.end - buffer.start).toBe(waiting.length);
        expect(buffer.size).toBe(buffer.batch(Number.POSITIVE_INFINITY).sizeBytes);
      }
    }),
    { numRuns: 50 },
  );
});

it('batches as many lines as fit', () => {
  const buffer = new LineBuffer(3);
  for (const line of ['aaa', 'bbb', 'é']) buffer.append(line);

  expect([5, 6, 11, 12, 16, 17].map((bytes) => buffer.batch(bytes).end)).toEqual([3, 4, 4, 5, 5, 6]);
  expect(linesOf(buffer.batch(12).parts)).toEqual(['aaa', 'bbb']);
});

it('gives a first line that does not fit when it has to', () => {
  const buffer = new LineBuffer(0);
  for (const line of ['x'.repeat(100_000), 'y']) buffer.append(line);

  expect(buffer.batch(10)).toMatchObject({ sizeBytes: 0, end: 0, parts: [] });
  expect(linesOf(buffer.batch(10, true).parts)).toEqual(['x'.repeat(100_000)]);
});
