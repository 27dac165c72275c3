import { createHash } from 'node:crypto';
import { appendFile, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DigestFollower } from './digest-follower.node.js';

const content = Buffer.alloc(9_000_001, 'content');
const expected = createHash('md5').update(content).digest('hex');

it('computes the digest of a file that grows', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-digest-'));
  const path = join(folder.path, 'file');
  await writeFile(path, content.subarray(0, 5_000_000));

  const follower = new DigestFollower(path);
  follower.advance(5_000_000);
  await appendFile(path, content.subarray(5_000_000));

  expect(await follower.finish(content.byteLength, undefined)).toBe(expected);
});

it('reads the file itself where a thread fails', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-digest-'));
  const path = join(folder.path, 'file');
  await writeFile(path, content);
  const follower = new DigestFollower(path);

  // There is less in the file than the thread is told.
  follower.advance(content.byteLength + 1);

  expect(await follower.finish(content.byteLength, undefined)).toBe(expected);
});
