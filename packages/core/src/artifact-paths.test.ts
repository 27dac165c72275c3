import { expect, it } from 'vitest';
import { parseArtifactPath } from './artifact-paths.js';
import { ValidationError } from './errors.js';

const configured = { entity: 'me', project: 'mine' };

it.each([
  ['name', 'me', 'mine', 'name', null],
  ['proj/name', 'me', 'proj', 'name', null],
  ['ent/proj/name:v3', 'ent', 'proj', 'name', 'v3'],
])('parses the artifact path %j [API-083]', (path, entity, project, name, alias) => {
  expect(parseArtifactPath(path, configured)).toEqual({ entity, project, name, alias });
});

it('fills the gaps of an artifact path without settings [API-083]', () => {
  expect(parseArtifactPath('name')).toEqual({ entity: null, project: 'uncategorized', name: 'name', alias: null });
});

it('takes everything after the first colon for the alias [API-084]', () => {
  expect(parseArtifactPath('ent/proj/name:a/b:c/d/e')).toEqual({
    entity: 'ent',
    project: 'proj',
    name: 'name',
    alias: 'a/b:c/d/e',
  });
});

it.each(['a/b/c/d', 'a/b/c/d:v0', '', ':v0', 'a//c', 'name:'])('refuses the artifact path %j [API-085]', (path) => {
  expect(() => parseArtifactPath(path, configured)).toThrow(ValidationError);
});

it('parses the URL of an artifact', () => {
  const parsed = { entity: 'ent', project: 'proj', name: 'data' };

  expect(parseArtifactPath('https://wandb.ai/ent/proj/artifacts/dataset/data/v2/files')).toEqual({
    ...parsed,
    alias: 'v2',
  });
  expect(parseArtifactPath('https://wandb.ai/ent/proj/artifacts/dataset/data')).toEqual({ ...parsed, alias: null });
  expect(() => parseArtifactPath('https://wandb.ai/ent/proj/runs/data')).toThrow(ValidationError);
});

it.each([
  'https://wandb.ai/orgs/Acme%20Inc/registry/model?selectionPath=acme%2Fwandb-registry-model%2Fbert&view=membership&version=v3',
  'https://wandb.ai/acme/registry/model?selectionPath=acme%2Fwandb-registry-model%2Fbert&view=membership&version=v3',
])('parses the URL of an artifact in a registry: %s', (url) => {
  expect(parseArtifactPath(url, configured)).toEqual({
    entity: 'acme',
    project: 'wandb-registry-model',
    name: 'bert',
    alias: 'v3',
  });
});

it('takes no version from the URL of a collection in a registry', () => {
  const url = 'https://wandb.ai/orgs/Acme/registry/model?selectionPath=acme%2Fwandb-registry-model%2Fbert';

  expect(parseArtifactPath(url).alias).toBeNull();
});

it.each([
  'https://wandb.ai/orgs/Acme/registry/model',
  'https://wandb.ai/orgs/Acme/registry/model?selectionPath=acme%2Fwandb-registry-model',
  'https://wandb.ai/orgs/Acme/registry/model?selectionPath=a%2Fb%2Fc%2Fd',
  'https://wandb.ai/acme/vision/table?selectionPath=a%2Fb%2Fc',
])('refuses the URL of another page: %s [API-085]', (url) => {
  expect(() => parseArtifactPath(url)).toThrow(ValidationError);
});
