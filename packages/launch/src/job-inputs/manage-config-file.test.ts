import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { codeFolder } from '../testing/code-folder.js';
import { manageConfigFile } from './manage-config-file.js';

it('leaves a file as it is outside of a launched job', async () => {
  const text = '# kept\nmodel: {layers: 18}\n';
  await using code = await codeFolder({ 'conf/train.yaml': text });

  const input = await manageConfigFile('conf/train.yaml', { directory: code.path, environment: {} });

  expect(input).toMatchObject({ kind: 'file', path: 'conf/train.yaml', config: { model: { layers: 18 } }, text });
  expect(await readFile(join(code.path, 'conf/train.yaml'), 'utf8')).toBe(text);
});

it.each([
  ['a.json', '{"model":{"layers":[1,2],"name":"x"},"big":1152921504606846976,"rate":NaN}'],
  ['a.yaml', 'model:\n  layers: [1, 2]\n  name: x\nbig: 5\nrate: 1\n'],
  ['a.yml', 'model: {layers: [1, 2], name: x}\nbig: 5\nrate: 1\n'],
])('merges what the agent says into %s, lists as a whole [L124]', async (path, text) => {
  await using code = await codeFolder({ [path]: text });
  const overrides = { [path]: { model: { layers: [3], depth: { on: 'yes' } }, extra: null }, 'other.json': { a: 1 } };
  const environment = { WANDB_LAUNCH_FILE_OVERRIDES: JSON.stringify(overrides) };

  const { config, text: written } = await manageConfigFile(path, { directory: code.path, environment });
  const again = await manageConfigFile(path, { directory: code.path, environment: {} });

  expect(config).toMatchObject({ model: { layers: [3], name: 'x', depth: { on: 'yes' } }, extra: null });
  expect(again.config).toEqual(config);
  expect(await readFile(join(code.path, path), 'utf8')).toBe(written);
});

it('keeps numbers that JavaScript has not in a JSON file [L124]', async () => {
  await using code = await codeFolder({ 'a.json': '{"big":1152921504606846976,"rate":NaN}' });
  const environment = { WANDB_LAUNCH_FILE_OVERRIDES_0: '{"a.json":', WANDB_LAUNCH_FILE_OVERRIDES_1: '{"b":1}}' };

  const { text } = await manageConfigFile('a.json', { directory: code.path, environment });

  expect(text).toBe('{"big":1152921504606846976,"rate":NaN,"b":1}\n');
});

it.each([
  '/etc/config.json',
  '../config.json',
  'a/../../config.json',
  'none.json',
  'config.txt',
  'config',
  'folder.json',
])('refuses the path %s [L125]', async (path) => {
  await using code = await codeFolder({ 'config.txt': '{}', config: '{}', 'folder.json/a': '' });

  await expect(manageConfigFile(path, { directory: code.path, environment: {} })).rejects.toThrow(LaunchError);
});

it.each(['{', '[1]', '"a"'])('refuses changes that are %s, and leaves the file alone [L124]', async (text) => {
  await using code = await codeFolder({ 'a.json': '{}' });
  const environment = { WANDB_LAUNCH_FILE_OVERRIDES: text };

  await expect(manageConfigFile('a.json', { directory: code.path, environment })).rejects.toThrow(LaunchError);

  expect(await readFile(join(code.path, 'a.json'), 'utf8')).toBe('{}');
});

it('does not change the prototype of anything', async () => {
  await using code = await codeFolder({ 'a.json': '{}' });
  const environment = { WANDB_LAUNCH_FILE_OVERRIDES: '{"a.json":{"__proto__":{"polluted":1}}}' };

  const { config, text } = await manageConfigFile('a.json', { directory: code.path, environment });

  expect(text).toBe('{"__proto__":{"polluted":1}}\n');
  expect(Object.keys(config as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
