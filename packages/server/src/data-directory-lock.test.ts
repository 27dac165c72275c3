import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createServer } from './create-server.js';
import { DataDirectoryInUseError, lockDataDirectory } from './data-directory-lock.js';

async function makeDirectory() {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-lock-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

it('gives a directory to one server at a time, and changes nothing for a second one', async () => {
  await using directory = await makeDirectory();
  const first = createServer({ dataDir: directory.path });
  const upload = join(directory.path, 'blobs', 'partial', 'upload');
  await writeFile(upload, 'half');

  expect(() => createServer({ dataDir: directory.path, apiKey: 'n'.repeat(40) })).toThrow(
    expect.objectContaining({ name: 'DataDirectoryInUseError', code: 'DATA_DIRECTORY_IN_USE' }),
  );

  expect(await readFile(upload, 'utf8')).toBe('half');
  expect(await readFile(join(directory.path, 'api-key'), 'utf8')).toBe(first.apiKey);
  await first.close();
  await using second = createServer({ dataDir: directory.path });
  expect(second.apiKey).toBe(first.apiKey);
});

it('gives the directory back when the server cannot be opened', async () => {
  await using directory = await makeDirectory();
  await mkdir(join(directory.path, 'api-key'));
  expect(() => createServer({ dataDir: directory.path })).toThrow('EISDIR');
  await rm(join(directory.path, 'api-key'), { recursive: true });

  await using server = createServer({ dataDir: directory.path });

  expect(server.entity).toBe('local');
});

it('is held against other processes until they are killed', async () => {
  await using directory = await makeDirectory();
  const program = `import { DatabaseSync } from 'node:sqlite';
    globalThis.lock = new DatabaseSync(process.argv[1]);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, join(directory.path, 'lock')]);
  await once(other.stdout, 'data');

  expect(() => lockDataDirectory(directory.path)).toThrow(DataDirectoryInUseError);
  expect(await readdir(directory.path)).toEqual(['lock']);
  other.kill('SIGKILL');
  await once(other, 'exit');
  using lock = lockDataDirectory(directory.path);

  expect(() => lockDataDirectory(directory.path)).toThrow(DataDirectoryInUseError);
  expect(lock).toBeDefined();
});

it('needs no lock in memory', async () => {
  await using first = createServer(':memory:');
  await using second = createServer(':memory:');

  expect(first.apiKey).not.toBe(second.apiKey);
});
