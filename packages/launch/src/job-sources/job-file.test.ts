import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { parseArtifactReference } from './artifact-reference.js';
import { parseJobFile } from './job-file.js';
import { notebookScript } from './notebook-script.js';

it('reads the job of a repository', () => {
  const source = {
    git: { remote: 'https://github.com/a/b', commit: 'abc' },
    entrypoint: ['python', 'a.py'],
    notebook: false,
  };

  expect(parse({ _version: 'v0', source_type: 'repo', source, runtime: '3.11.2' })).toEqual({
    code: { kind: 'repo', remote: 'https://github.com/a/b', ref: 'abc' },
    entryPoint: ['python', 'a.py'],
    isNotebook: false,
    dockerfile: null,
    buildContext: null,
    baseImage: null,
    pythonVersion: '3.11.2',
  });
});

it('reads the job of an artifact with what its image is built from', () => {
  const source = {
    artifact: 'wandb-artifact://_id/QXJ0',
    entrypoint: ['python', 'a.ipynb'],
    notebook: true,
    dockerfile: 'Dockerfile.a',
    build_context: 'sub',
    base_image: 'python:3.12',
  };

  expect(parse({ source_type: 'artifact', source })).toMatchObject({
    code: { kind: 'artifact', artifact: { kind: 'id', id: 'QXJ0' } },
    isNotebook: true,
    dockerfile: 'Dockerfile.a',
    buildContext: 'sub',
    baseImage: 'python:3.12',
    pythonVersion: null,
  });
});

it('reads the job of an image, with and without a command', () => {
  expect(parse({ source_type: 'image', source: { image: 'img:1' }, runtime: '' })).toMatchObject({
    code: { kind: 'image', image: 'img:1' },
    entryPoint: null,
    pythonVersion: null,
  });
  expect(parse({ source_type: 'image', source: { image: 'i', entrypoint: ['sh'] } }).entryPoint).toEqual(['sh']);
});

it.each<[string, unknown, string]>([
  ['no JSON', 'nonsense', 'is not JSON'],
  ['a list', [], 'holds no object'],
  ['no type', { source: {} }, 'unknown type undefined'],
  ['another type', { source_type: 'zip', source: {} }, 'unknown type "zip"'],
  ['an image without name', { source_type: 'image', source: {} }, 'The job e/p/j:v0 names no image.'],
  ['a repository without remote', { source_type: 'repo', source: {} }, 'The job e/p/j:v0 names no git remote.'],
  ['no artifact', { source_type: 'artifact', source: {} }, 'The job e/p/j:v0 names no artifact.'],
  ['a command in one text', { source_type: 'image', source: { image: 'i', entrypoint: 'sh' } }, 'must be a list'],
])('refuses %s', (_what, file, message) => {
  expect(() => parse(file)).toThrow(LaunchError);
  expect(() => parse(file)).toThrow(message);
});

it.each([
  ['wandb-artifact://_id/QXJ0', { kind: 'id', id: 'QXJ0' }],
  ['wandb-artifact://e/p/name:v1', { kind: 'name', name: 'e/p/name:v1' }],
  ['wandb-artifact://https://api.wandb.ai/e/p/name:v1', { kind: 'name', name: 'e/p/name:v1' }],
  ['wandb-artifact://https://host:80/_id/QXJ0', { kind: 'id', id: 'QXJ0' }],
  ['wandb-artifact://e/p/name:v1/file.py', { kind: 'name', name: 'e/p/name:v1' }],
])('reads the address %s [L090]', (text, reference) => {
  expect(parseArtifactReference(text)).toEqual(reference);
});

it.each(['', 'e/p/name:v1', 'wandb-artifact://', 'wandb-artifact://e/p', 'wandb-artifact://_id/', 'https://x/e/p/n'])(
  'refuses the address %j [L090]',
  (text) => {
    expect(() => parseArtifactReference(text)).toThrow(LaunchError);
  },
);

it('makes a script of a notebook', () => {
  const cells = [
    { cell_type: 'markdown', source: '# Title' },
    { cell_type: 'code', source: ['!pip install x\n', 'import x\n', 'print("!")'] },
    { cell_type: 'code', source: '%matplotlib inline\nfor a in b:\n    !ls\n    c = a % d' },
  ];

  expect(notebookScript(JSON.stringify({ cells }))).toBe('import x\nprint("!")\n\n\nfor a in b:\n    c = a % d\n');
  expect(() => notebookScript('{}')).toThrow(LaunchError);
  expect(() => notebookScript('<html>')).toThrow(LaunchError);
});

function parse(file: unknown): ReturnType<typeof parseJobFile> {
  return parseJobFile(typeof file === 'string' ? file : JSON.stringify(file), 'e/p/j:v0');
}
