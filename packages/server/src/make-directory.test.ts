import { expect, it, vi } from 'vitest';
import { makeDirectory } from './make-directory.js';

vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  // As on Windows, where a drive may not be there.
  statSync: () => undefined,
}));

it('says that there is no such drive', () => {
  expect(() => makeDirectory('/data/server')).toThrow('There is no /.');
});
