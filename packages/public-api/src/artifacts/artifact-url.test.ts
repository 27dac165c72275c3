import { NotFoundError, parseArtifactPath } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { linkedArtifact, loggedArtifact } from '../testing/artifact-answers.js';
import { data, startTestApi } from '../testing/test-api.js';

const app = 'http://127.0.0.1:8080/';

it('leads to the page of a version in its project [API-725]', async () => {
  await using kit = startTestApi();

  expect(await loggedArtifact(kit).url()).toBe(`${app}team/vision/artifacts/dataset/mnist/v3`);
  expect(await linkedArtifact(kit).url()).toBe(`${app}team/releases/artifacts/dataset/digits/v0`);
  expect(await loggedArtifact(kit, { artifactType: { name: 'a/b c' } }).url()).toContain('/artifacts/a%2Fb%20c/');
  expect(kit.sent).toEqual([]);
});

it('leads to the page of a link in a registry [API-726]', async () => {
  await using kit = startTestApi();
  kit.answer('GetEntityOrganizations', () =>
    data({ entity: { organization: { name: 'Acme & Co', orgEntity: { name: 'acme' } }, user: null } }),
  );

  const url = await linkedArtifact(kit, 'acme/wandb-registry-data/mnist').url();

  expect(url).toBe(
    `${app}orgs/Acme%20%26%20Co/registry/data?selectionPath=acme%2Fwandb-registry-data%2Fmnist&view=membership&version=v0`,
  );
  expect(parseArtifactPath(url)).toEqual({
    entity: 'acme',
    project: 'wandb-registry-data',
    name: 'mnist',
    alias: 'v0',
  });
  expect(kit.takeNames()).toEqual(['GetEntityOrganizations']);
});

it.each([null, { organization: null, user: null }])(
  'rejects for a link in a registry of no organization: %j [API-726]',
  async (entity) => {
    await using kit = startTestApi();
    kit.answer('GetEntityOrganizations', () => data({ entity }));

    await expect(linkedArtifact(kit, 'acme/wandb-registry-data/mnist').url()).rejects.toThrow(
      new NotFoundError('Could not find the organization of the entity acme.'),
    );
  },
);

it('leads to the page of a link in an old model registry [API-727]', async () => {
  await using kit = startTestApi();
  const query = (path: string) => `selectionPath=${encodeURIComponent(path)}&view=membership&version=v0`;

  expect(await linkedArtifact(kit, 'team/model-registry/bert').url()).toBe(
    `${app}team/registry/model?${query('team/model-registry/bert')}`,
  );
  expect(await linkedArtifact(kit, 'team/other/bert', { artifactType: { name: 'model' } }).url()).toBe(
    `${app}team/registry/model?${query('team/other/bert')}`,
  );
  expect(await loggedArtifact(kit, { artifactType: { name: 'model' } }).url()).toContain('/artifacts/model/mnist/v3');
});
