import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactName } from '@wandb-ts/public-api/jobs';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { isGitUri, parseGitUri, repositoryName } from './git-uri.js';
import { parseLaunchUri } from './resolve-uri.js';
import { isWandbUri, parseWandbReference } from './wandb-reference.js';

interface RecordedReference {
  readonly host: string | null;
  readonly entity: string | null;
  readonly project: string | null;
  readonly path: string | null;
  readonly ref_type: string | null;
  readonly run_id: string | null;
  readonly job_name: string | null;
  readonly job_alias: string;
}

const path = join(import.meta.dirname, '..', 'testing', 'goldens', 'helpers.json');
const recorded = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly isGitUri: Readonly<Record<string, boolean>>;
  readonly isWandbUri: Readonly<Record<string, boolean>>;
  readonly wandbReference: Readonly<Record<string, RecordedReference | null>>;
  readonly artifactName: Readonly<Record<string, string>>;
};

it.each(Object.entries(recorded.isGitUri))(
  'knows whether %s is a repository as wandb 0.20.1 does: %s [L075]',
  (uri, expected) => {
    expect(isGitUri(uri)).toBe(expected);
  },
);

it.each(Object.entries(recorded.isWandbUri))(
  'knows whether %s is of W&B as wandb 0.20.1 does: %s [L076]',
  (uri, expected) => {
    expect(isWandbUri(uri)).toBe(expected);
  },
);

it.each([
  ['https://my.company.com/team/vision/runs/r', true],
  ['https://my.company.com:8443/team/vision/runs/r', false],
  ['https://MY.company.com/x', true],
  ['https://my.company.com.evil.test/x', false],
  ['my.company.com/x', false],
  ['http://localhost.evil.test/x', false],
])('knows whether %s is of the own server: %s [L076]', (uri, expected) => {
  expect(isWandbUri(uri, ['https://my.company.com'])).toBe(expected);
});

it.each(Object.entries(recorded.wandbReference))('reads the page %s as wandb 0.20.1 does [L077]', (uri, expected) => {
  const reference = parseWandbReference(uri);
  const { kind, runId, jobName, jobAlias, ...rest } = reference ?? {};

  expect(
    reference && {
      ...rest,
      ref_type: kind?.toUpperCase() ?? null,
      run_id: runId,
      job_name: jobName,
      job_alias: jobAlias,
    },
  ).toEqual(expected);
});

it.each([
  ['https://wandb.ai/create-team', { path: 'create-team', entity: null }],
  ['https://wandb.ai/registry/x', { path: 'registry', entity: null }],
  ['https://wandb.ai/fully-connected', { path: 'fully-connected', entity: null }],
  ['https://wandb.ai/subscriptions/x', { path: 'subscriptions', entity: null }],
  ['https://wandb.ai/ann/likes', { entity: 'ann', project: null }],
  ['https://wandb.ai/', { entity: null, path: null }],
  ['/team/big%20vision/runs/a%2Fb', { entity: 'team', project: 'big vision', runId: 'a/b' }],
  ['/team/vision/artifacts/job/j', { jobName: 'j', jobAlias: 'latest' }],
  ['/team/vision/artifacts/dataset/d/v0', { kind: null, jobName: null }],
  ['/team/vision/runs', { kind: null, runId: null }],
])('reads the page %s [L077]', (uri, expected) => {
  expect(parseWandbReference(uri)).toMatchObject(expected);
});

it.each([
  ['https://wandb.ai/team/vision/runs/abc', { kind: 'run', entity: 'team', project: 'vision', runId: 'abc' }],
  ['/team/vision/runs/abc/logs', { kind: 'run', entity: 'team', project: 'vision', runId: 'abc' }],
  ['https://own.test/team/vision/runs/abc', { kind: 'run', entity: 'team', project: 'vision', runId: 'abc' }],
  ['https://wandb.ai/team/vision/artifacts/job/train/v3', { kind: 'job', job: 'team/vision/train:v3' }],
  ['https://wandb.ai/team/vision/artifacts/job/train', { kind: 'job', job: 'team/vision/train:latest' }],
  [
    'https://github.com/wandb/examples',
    { kind: 'git', remote: 'https://github.com/wandb/examples', ref: null, path: null },
  ],
  ['git@github.com:a/b.git', { kind: 'git', remote: 'git@github.com:a/b.git', ref: null, path: null }],
  [
    'http://localhost:8080/team/repo.git',
    { kind: 'git', remote: 'http://localhost:8080/team/repo.git', ref: null, path: null },
  ],
  [
    'https://github.com/a/b/tree/dev/src/train/?tab=x',
    { kind: 'git', remote: 'https://github.com/a/b', ref: 'dev', path: 'src/train' },
  ],
  [
    'https://github.com/a/b/blob/v1/my%20app/t.py',
    { kind: 'git', remote: 'https://github.com/a/b', ref: 'v1', path: 'my app/t.py' },
  ],
])('reads the uri %s [L007]', (uri, expected) => {
  expect(parseLaunchUri(uri, ['https://own.test'])).toEqual(expected);
});

it.each(['https://example.com/x', 'https://wandb.ai/team/vision', '/team/vision', './local/git', 'train.py'])(
  'says of %s that it can run no such uri [L007]',
  (uri) => {
    expect(() => parseLaunchUri(uri, [])).toThrow(LaunchError);
    expect(() => parseLaunchUri(uri, [])).toThrow(
      `The uri ${uri} is neither a run or a job of W&B nor a Git repository.`,
    );
  },
);

it.each([
  ['https://github.com/wandb/examples', 'examples'],
  ['https://github.com/wandb/examples.git/', 'examples'],
  ['git@github.com:repo.git', 'repo'],
])('names the repository %s %s', (remote, expected) => {
  expect(repositoryName(remote)).toBe(expected);
});

it('leaves addresses alone that are no pages of GitHub', () => {
  expect(parseGitUri('https://gitlab.com/a/b/-/tree/main')).toEqual({
    remote: 'https://gitlab.com/a/b/-/tree/main',
    ref: null,
    path: null,
  });
});

it.each(Object.entries(recorded.artifactName))('makes a name of %s as wandb 0.20.1 does', (text, expected) => {
  expect(artifactName(text)).toBe(expected);
});
