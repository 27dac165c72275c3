import { expect, it, vi } from 'vitest';
import { textStream } from '../terminal/text-stream.js';
import { fakeIo } from '../testing/fake-io.js';
import { type Listing, limitFlags, readLimit, writeCaption } from './listing.js';

it('describes the flags in the words of what is listed', () => {
  const { limit, all } = limitFlags('sweep');

  expect(limit.description).toBe('How many sweeps at most (default 30)');
  expect(all.description).toBe('Every sweep, however many there are');
});

it('reads how many are wanted', () => {
  expect(readLimit({ limit: undefined, all: false })).toBe(30);
  expect(readLimit({ limit: 5, all: false })).toBe(5);
  expect(readLimit({ limit: undefined, all: true })).toBeUndefined();
  expect(() => readLimit({ limit: 5, all: true })).toThrow('The flags --all and --limit exclude each other.');
});

it.each<[Partial<Listing>, string]>([
  [{ shown: 0 }, 'No runs match in team/vision.\n'],
  [{ shown: 1 }, 'Showing 1 run in team/vision\n\n'],
  [{ shown: 2 }, 'Showing 2 runs in team/vision\n\n'],
  [{ shown: 1, limit: 1, count: async () => 7 }, 'Showing 1 of 7 runs in team/vision\n\n'],
  [{ shown: 1, limit: 1, count: async () => 1 }, 'Showing 1 of 1 run in team/vision\n\n'],
  [{ shown: 1, place: 'team/\u001b[2Jx' }, 'Showing 1 run in team/�[2Jx\n\n'],
])('captions %j', async (listing, caption) => {
  expect(await write(listing)).toBe(caption);
});

it('asks for no count when fewer are shown than were asked for', async () => {
  const count = vi.fn(async () => 7);

  expect(await write({ shown: 2, limit: 3, count })).toBe('Showing 2 of 2 runs in team/vision\n\n');
  expect(await write({ shown: 2, limit: undefined, count })).toBe('Showing 2 of 2 runs in team/vision\n\n');
  expect(count).not.toHaveBeenCalled();
});

async function write(listing: Partial<Listing>): Promise<string> {
  const io = fakeIo();
  const whole = { noun: 'run', place: 'team/vision', shown: 2, limit: 30, ...listing };
  await writeCaption(textStream(io.stderr, io.environment), whole);
  return io.written.stderr;
}
