import { afterEach, expect, it, vi } from 'vitest';
import * as browser from './platform.js';
import * as node from './platform.node.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('has the same face with and without Node.js', () => {
  const face: typeof node = browser;

  expect(Object.keys(face).sort()).toEqual(Object.keys(node).sort());
});

it('finds no environment where there is no process', () => {
  vi.stubGlobal('process', undefined);

  expect(Object.values(browser.readEnvironment()).filter((value) => value !== undefined)).toEqual([]);
});

it('finds the environment of a worker that has one', () => {
  vi.stubGlobal('process', { env: { WANDB_ENTITY: 'worker', OTHER: 'other' } });

  expect(browser.readEnvironment()['WANDB_ENTITY']).toBe('worker');
  expect(browser.readEnvironment()['OTHER']).toBeUndefined();
});

it('takes a variable that the runtime refuses to show for absent', () => {
  const env = Object.defineProperty({ WANDB_PROJECT: 'shown' }, 'WANDB_ENTITY', {
    get: () => {
      throw new Error('denied');
    },
  });
  vi.stubGlobal('process', { env });

  expect(browser.readEnvironment()).toMatchObject({ WANDB_PROJECT: 'shown' });
  expect(browser.readEnvironment()['WANDB_ENTITY']).toBeUndefined();
});

it('reads no files without a file system', async () => {
  expect(browser.readSettingsFiles({ HOME: '/root' })).toEqual([]);
  expect(browser.findNetrcKey({ HOME: '/root' }, undefined, 'host')).toBeNull();
  await expect(browser.readTextFile('/etc/hostname')).rejects.toThrow('This runtime has no file system.');
});

it.each([
  ['Mozilla/5.0 (X11) Firefox/140', null],
  ['Cloudflare-Workers', 'Cloudflare-Workers'],
  [undefined, 'unknown runtime'],
])('describes the runtime %s as %s', (userAgent, expected) => {
  vi.stubGlobal('navigator', { userAgent });

  expect(browser.describeRuntime()).toBe(expected);
});

it('describes Node.js with its version', () => {
  expect(node.describeRuntime()).toBe(`node/${process.versions.node}; ${process.platform} ${process.arch}`);
});
