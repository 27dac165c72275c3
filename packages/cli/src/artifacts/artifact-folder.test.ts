import { resolve } from 'node:path';
import type { Artifact } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import type { Io } from '../terminal/io.js';
import { artifactFolder } from './artifact-folder.js';

const io = (environment: Readonly<Record<string, string>> = {}) =>
  ({ workingDirectory: '/projects', environment }) as Io;
const named = (sourceName: string) => ({ sourceName }) as Artifact;

it('is the one that was typed, or that of the version below the folder of artifacts', () => {
  expect(artifactFolder(named('mnist:v0'), 'data', io())).toBe(resolve('/projects/data'));
  expect(artifactFolder(named('mnist:v0'), undefined, io({ WANDB_ARTIFACT_DIR: 'kept' }))).toMatch(
    /[/\\]projects[/\\]kept[/\\]mnist[:-]v0$/,
  );
});

it.each(['..\\..\\x:v0', '../x:v0', 'a/b:v0'])('is not chosen by the name %j', (name) => {
  expect(() => artifactFolder(named(name), undefined, io())).toThrow('is not that of a folder');
  expect(artifactFolder(named(name), 'data', io())).toBe(resolve('/projects/data'));
});
