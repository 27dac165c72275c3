import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { parseConfigPath } from './config-path.js';
import { type InputOptions, selectParts } from './job-input.js';
import { loadWandbConfig } from './load-wandb-config.js';
import { manageWandbConfig } from './manage-wandb-config.js';

const config = {
  model: { name: 'resnet', layers: 18, 'a.b': { c: 1 } },
  training: { epochs: 10, empty: {} },
  lr: 0.1,
};

it.each([
  ['a', ['a']],
  ['a.b.c', ['a', 'b', 'c']],
  ['a\\.b.c', ['a.b', 'c']],
  ['a\\\\.b', ['a\\', 'b']],
  ['é.__proto__', ['é', '__proto__']],
])('reads the path %s [L126]', (path, keys) => {
  expect(parseConfigPath(path)).toEqual(keys);
});

it.each(['', 'a..b', 'a.', '.a', 'a\\', 'a\\b'])('refuses the path %j [L126]', (path) => {
  expect(() => parseConfigPath(path)).toThrow(LaunchError);
});

it.each<[InputOptions, unknown]>([
  [{}, config],
  [{ include: ['model'] }, { model: config.model }],
  [{ include: ['model.name', 'lr'] }, { model: { name: 'resnet' }, lr: 0.1 }],
  [{ include: ['model'], exclude: ['model.layers'] }, { model: { name: 'resnet', 'a.b': { c: 1 } } }],
  [{ include: ['model.layers'], exclude: ['model'] }, {}],
  [{ include: ['model.a\\.b'] }, { model: { 'a.b': { c: 1 } } }],
  [{ exclude: ['model', 'lr', 'training.epochs'] }, { training: { empty: {} } }],
  [{ include: ['model'], exclude: ['model.a\\.b.c'] }, { model: { name: 'resnet', layers: 18 } }],
])('selects parts of a configuration: %j [L126]', (options, parts) => {
  expect(selectParts(config, manageWandbConfig(options))).toEqual(parts);
});

it('reads the configuration of a launched job, also from its parts [L119]', () => {
  expect(loadWandbConfig({ WANDB_CONFIG: '{"lr": 0.1, "big": 1152921504606846976}' })).toEqual({
    lr: 0.1,
    big: 2n ** 60n,
  });
  expect(loadWandbConfig({ WANDB_CONFIG_0: '{"lr"', WANDB_CONFIG_1: ':1}', WANDB_CONFIG_3: 'x' })).toEqual({ lr: 1 });
  for (const environment of [{}, { WANDB_CONFIG: '{' }, { WANDB_CONFIG: '[1]' }, { WANDB_CONFIG_1: '{}' }]) {
    expect(() => loadWandbConfig(environment)).toThrow(LaunchError);
  }
});
