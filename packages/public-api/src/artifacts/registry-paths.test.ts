import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import {
  answerFeatures,
  artifactNode,
  collectionNode,
  linkedArtifact,
  membershipNode,
} from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { ArtifactCollection } from './artifact-collection.js';
import { toCollectionFields } from './collection-fields.js';

const seed = {
  organizations: [{ name: 'Acme Inc', entity: 'acme-org' }],
  teams: [{ name: 'vision', organization: 'Acme Inc' }],
};

const place = {
  path: 'acme-org/wandb-registry-data/mnist',
  versionIndex: 0,
  aliases: ['best'],
  kind: 'ArtifactPortfolio',
};

function answerRegistry(kit: TestApi): void {
  answerFeatures(kit, 'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP');
  kit.answer('GetArtifactMembership', () =>
    data({ project: { artifactCollectionMembership: membershipNode(artifactNode(), place) } }),
  );
  const pageInfo = { endCursor: null, hasNextPage: false };
  kit.answer('ListArtifactTypes', () => data({ project: { artifactTypes: { edges: [], pageInfo } } }));
  const connection = { totalCount: 0, edges: [], pageInfo };
  const artifactCollection = { ...collectionNode(), artifacts: connection };
  const artifactType = { artifactCollections: connection, artifactCollection };
  for (const name of ['ListTypeCollections', 'ListArtifacts', 'GetArtifactCollection']) {
    kit.answer(name, () => data({ project: { artifactType } }));
  }
}

it.each([
  'Acme Inc/wandb-registry-data/mnist:best',
  'acme-org/wandb-registry-data/mnist:best',
  'wandb-registry-data/mnist:best',
])('finds %s in the registry of the organization [API-204]', async (name) => {
  await using kit = startTestApi(seed, { entity: 'vision' });
  answerRegistry(kit);

  const artifact = await kit.api.artifact(name);

  expect(artifact).toMatchObject({
    qualifiedName: 'acme-org/wandb-registry-data/mnist:v0',
    requestedName: 'mnist:best',
    isLink: true,
  });
  expect(kit.sent.at(-1)?.variables).toEqual({
    entity: 'acme-org',
    project: 'wandb-registry-data',
    name: 'mnist:best',
  });
});

it('refuses a registry of an organization that is not the own one [API-204]', async () => {
  await using kit = startTestApi(seed, { entity: 'vision' });
  answerRegistry(kit);

  await expect(kit.api.artifact('Other/wandb-registry-data/mnist')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual(['GetEntityOrganizations']);
});

it('lists types, collections and versions of a registry in the entity of the organization [API-183]', async () => {
  await using kit = startTestApi(seed, { entity: 'vision' });
  answerRegistry(kit);

  await kit.api.artifactTypes('Acme Inc/wandb-registry-data').toArray();
  await kit.api.artifactCollections('wandb-registry-data', 'dataset').toArray();
  await kit.api.artifacts('dataset', 'Acme Inc/wandb-registry-data/mnist').toArray();
  await kit.api.artifactCollection('dataset', 'acme-org/wandb-registry-data/mnist');

  const asked = kit.sent.filter(({ name }) => name !== 'GetEntityOrganizations' && name !== 'GetServerFeatures');
  expect(asked.map(({ name, variables }) => [name, variables['entity']])).toEqual(
    ['ListArtifactTypes', 'ListTypeCollections', 'ListArtifacts', 'GetArtifactCollection'].map((name) => [
      name,
      'acme-org',
    ]),
  );
});

it('looks up no organization for what is known to be in a registry', async () => {
  await using kit = startTestApi(seed, { entity: 'vision' });
  answerRegistry(kit);
  const project = { ...collectionNode().project, name: 'wandb-registry-data', entityName: 'elsewhere' };
  const fields = toCollectionFields(Object.assign(collectionNode(), { project }), { entity: '', project: '' });
  const collection = new ArtifactCollection(kit.api.client, fields);

  await collection.artifacts().toArray();
  await linkedArtifact(kit, 'elsewhere/wandb-registry-data/mnist').collection();

  expect(kit.sent.map(({ name, variables }) => [name, variables['entity']])).toEqual([
    ['ListArtifacts', 'elsewhere'],
    ['GetArtifactCollection', 'elsewhere'],
  ]);
});
