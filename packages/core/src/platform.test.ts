import { afterEach, expect, it, vi } from 'vitest';
import { ConfigurationError } from './errors.js';
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
  vi.stubGlobal('process', { env: { WANDB_ENTITY: 'worker' } });

  expect(browser.readEnvironment()['WANDB_ENTITY']).toBe('worker');
});

it('takes a variable that the runtime refuses to show for absent', () => {
  const denied = Object.defineProperty({ WANDB_PROJECT: 'shown' }, 'WANDB_ENTITY', {
    get: () => {
      throw new Error('denied');
    },
  });
  vi.spyOn(process, 'env', 'get').mockReturnValue(denied);

  expect(node.readEnvironment()).toMatchObject({ WANDB_PROJECT: 'shown' });
  expect(node.readEnvironment()['WANDB_ENTITY']).toBeUndefined();
});

it('reads only the variables it knows, and finds the home directory where HOME is not set', () => {
  vi.stubEnv('WANDB_SECRET', 'x');
  vi.stubEnv('HOME', undefined);

  expect(node.readEnvironment()['WANDB_SECRET']).toBeUndefined();
  expect(node.readEnvironment()['HOME']).toMatch(/./);
});

it('reads no files without a file system', () => {
  expect(browser.readSettingsFiles({ HOME: '/root' })).toEqual([]);
  expect(browser.findNetrcKey({ HOME: '/root' }, undefined, 'host')).toBeNull();
  expect(() => browser.createAccessTokenSource('/token')).toThrow(ConfigurationError);
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
