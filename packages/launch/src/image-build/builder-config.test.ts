import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { readBuilderConfig } from './builder-config.js';

it.each([
  [{}, null, { type: null, destination: null, platform: null }],
  [
    { builder: { type: 'buildah', destination: 'reg.test:5000/jobs', platform: 'linux/arm64' } },
    null,
    { type: 'buildah', destination: 'reg.test:5000/jobs', platform: 'linux/arm64' },
  ],
  [{ registry: { uri: 'https://reg.test/jobs/' } }, null, { destination: 'reg.test/jobs' }],
  [{ registry: { url: 'reg.test/jobs' } }, null, { destination: 'reg.test/jobs' }],
  [{ builder: { destination: 'reg.test/a' }, registry: { uri: 'reg.test/b' } }, null, { destination: 'reg.test/a' }],
  [{ builder: { destination: 'reg.test/a' } }, 'reg.test/c', { destination: 'reg.test/c' }],
])('reads how images are built: %j', (blocks, repository, config) => {
  expect(readBuilderConfig(blocks, repository)).toMatchObject(config);
});

it.each([
  [{ builder: 'docker' }, 'The block builder of the configuration must be an object, and is a string.'],
  [{ registry: ['a'] }, 'The block registry of the configuration must be an object, and is a list.'],
  [{ environment: 1 }, 'The block environment of the configuration must be an object, and is a number.'],
])('refuses blocks that are no objects, and names their type [L071]', (blocks, message) => {
  expect(() => readBuilderConfig(blocks)).toThrow(new LaunchError(message));
});

it.each([
  [{ builder: { type: 'kaniko' } }, 'The builder "kaniko" is not supported'],
  [{ builder: { destination: 'reg.test/jobs:latest' } }, 'must be a name without a tag'],
  [{ builder: { destination: '--help' } }, 'must be a name without a tag'],
  [{ builder: { destination: 'myregistry.azurecr.io/repo:5' } }, 'must not have a tag'],
])('refuses what nothing can be built with: %j [L074]', (blocks, message) => {
  expect(() => readBuilderConfig(blocks)).toThrow(message);
});
