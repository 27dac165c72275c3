import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { watchThreads } from '../testing/thread-watch.js';
import { startDigest } from './content-digest.js';

const largeBytes = 64 * 1024 * 1024;

it.each([undefined, largeBytes - 1, largeBytes])(
  'computes a digest of pieces (%s bytes expected)',
  async (expected) => {
    using threads = watchThreads();
    await using digest = startDigest(expected);
    const [one, other] = [digest.allocate(), digest.allocate()];
    const content = createHash('md5').update(Buffer.alloc(one.byteLength, 'a')).update('bbb');

    await Promise.all([digest.update(one.fill(97)), digest.update(other.fill(98).subarray(0, 3))]);
    one.fill(0);

    expect(await digest.finish()).toBe(content.digest('base64'));
    expect(threads.started).toBe(expected === largeBytes ? 1 : 0);
  },
);

it('computes a digest on a thread of a program that was given as the text of a module', async () => {
  const program = `import { startDigest } from ${JSON.stringify(import.meta.resolve('./content-digest.ts'))};
    await using digest = startDigest(${largeBytes});
    await digest.update(new TextEncoder().encode('content'));
    console.log(await digest.finish());`;

  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);

  expect(stdout.trim()).toBe(createHash('md5').update('content').digest('base64'));
});

it('waits for the end of a thread that is not needed any more', async () => {
  using threads = watchThreads();
  const digest = startDigest(largeBytes);
  await digest.update(digest.allocate());

  await digest[Symbol.asyncDispose]();

  expect(threads).toMatchObject({ started: 1, ended: 1 });
  await expect(digest.finish()).rejects.toThrow('has ended');
});

it('fails when the thread fails, also later', async () => {
  await using digest = startDigest(largeBytes);

  await expect(digest.update(undefined as never)).rejects.toThrow('"data" argument');
  await expect(digest.finish()).rejects.toThrow('"data" argument');
});

it('starts two threads at most, and others when those have ended', async () => {
  using threads = watchThreads();
  const text = new TextEncoder().encode('content');
  const expected = createHash('md5').update(text).digest('base64');
  const digests = Array.from({ length: 4 }, () => startDigest(largeBytes));
  await Promise.all(digests.map((digest) => digest.update(text)));

  const results = await Promise.all(digests.map((digest) => digest.finish()));
  await Promise.all(digests.map((digest) => digest[Symbol.asyncDispose]()));

  expect(results).toEqual(Array(4).fill(expected));
  expect(threads).toMatchObject({ started: 2, ended: 2 });
  await using next = startDigest(largeBytes);
  await next.finish();
  expect(threads.started).toBe(3);
});
