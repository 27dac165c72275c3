import { existsSync } from 'node:fs';
import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createServer } from './create-server.js';

const makeFolder = () => mkdtempDisposable(join(tmpdir(), 'wandb-ts-directory-'));

it.skipIf(!existsSync('/proc/self'))('refuses a directory where none can be made, at once', () => {
  for (const dataDir of ['/proc/wandb', '/proc/wandb/below/it']) {
    expect(() => createServer({ dataDir })).toThrow(
      expect.objectContaining({
        name: 'DataDirectoryError',
        code: 'DATA_DIRECTORY_UNUSABLE',
        directory: dataDir,
        message: expect.stringContaining(
          `The data directory ${dataDir} cannot be used: No directory can be made in /proc: `,
        ),
      }),
    );
  }
});

it('refuses a file, and a place below one', async () => {
  await using folder = await makeFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');

  for (const dataDir of [file, join(file, 'below', 'it')]) {
    expect(() => createServer({ dataDir })).toThrow(
      `The data directory ${dataDir} cannot be used: ${file} is not a directory.`,
    );
  }
});

it('makes what is missing above the directory, for its owner only', async () => {
  await using folder = await makeFolder();
  const dataDir = join(folder.path, 'some', 'where');

  await using server = createServer({ dataDir });

  expect(server.entity).toBe('local');
  expect(await readdir(join(folder.path, 'some'))).toEqual(['where']);
});

it('says of a database that cannot be read where it is', async () => {
  await using folder = await makeFolder();
  await writeFile(
    join(folder.path, 'wandb.sqlite'),
    'no database at all, but long enough to be taken for one'.repeat(20),
  );

  expect(() => createServer({ dataDir: folder.path })).toThrow(
    `The data directory ${folder.path} cannot be used: file is not a database`,
  );
});
