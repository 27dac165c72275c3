import { expect, it } from 'vitest';
import { failedPackages } from './failed-packages.js';
import { imageName, imageTag, parseImage, sourceOfArtifact } from './image-name.js';

it('tags an image with a hash of its source and its Dockerfile as wandb 0.20.1 does [L277]', () => {
  expect(imageTag({ source: 'image_source', dockerfile: 'FROM custom:3.8' })).toBe('6390dc92');
  expect(imageTag({ source: 'image_source', dockerfile: 'FROM custom:3.8', platform: null })).toBe('6390dc92');
  expect(imageTag({ source: 'image_source', dockerfile: 'FROM custom:3.8', platform: 'linux/arm64' })).not.toBe(
    '6390dc92',
  );
  expect(sourceOfArtifact('job-x:v0')).toBe('job-x:v0:vv0');
});

it.each([
  ['/wandb/Examples.git', 'wandb__examples.git'],
  ['E/p/My Job', 'e__p__my__job'],
  ['__x__', 'x'],
  ['...', 'image'],
  ['UPPER--x', 'upper__x'],
  ['a-b.c_d', 'a-b.c_d'],
])('makes a name that images can have of %s [L277]', (text, name) => {
  expect(imageName(text)).toBe(name);
});

it.each([
  ['busybox', 'busybox', null],
  ['busybox:1', 'busybox', '1'],
  ['host:5000/team/name', 'host:5000/team/name', null],
  ['host:5000/team/name:v1.2', 'host:5000/team/name', 'v1.2'],
  ['host:5000/name:v1@sha256:abc', 'host:5000/name', 'v1'],
])('tells the tag of %s from the port of its registry [L279]', (image, repository, tag) => {
  expect(parseImage(image)).toEqual({ repository, tag });
});

it('finds the packages that could not be installed, also behind what a builder puts before lines [L280]', () => {
  expect(failedPackages('ok\n#9 3.1 ERROR: Failed to install: a==1, b==2. During automated build process.\nok')).toBe(
    'a==1, b==2',
  );
  expect(failedPackages('ERROR: Failed to build')).toBeNull();
});
