import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { cacheFolder, homeFolder } from './user-folders.node.js';

vi.mock('node:os', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:os')>()),
  // A container may run with a user id that no list of users has.
  homedir: () => {
    throw new Error('A system error occurred: uv_os_homedir returned ENOENT (no such file or directory)');
  },
}));

afterEach(() => {
  vi.unstubAllEnvs();
});

it('has a place for caches when there is no home folder', () => {
  vi.stubEnv('WANDB_CACHE_DIR', '');
  vi.stubEnv('XDG_CACHE_HOME', '');

  expect(homeFolder()).toBe('/');
  expect(cacheFolder().startsWith('/')).toBe(true);
  vi.stubEnv('WANDB_CACHE_DIR', 'caches');
  expect(cacheFolder()).toBe(join(process.cwd(), 'caches'));
});
