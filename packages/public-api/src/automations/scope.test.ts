import { expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { DoNothing, OnAddCollectionTag, OnCreateArtifact, OnLinkArtifact } from './index.js';

it('takes a collection of artifacts as the scope [API-930]', async () => {
  await using kit = startTestApi({ artifacts: [{ project: 'vision', type: 'dataset', collection: 'mnist' }] });
  const collection = await kit.api.artifactCollection('dataset', 'vision/mnist');

  const event = new OnCreateArtifact(collection);
  const { scope } = await kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'new version' });

  expect(scope).toEqual({
    scopeType: 'ARTIFACT_COLLECTION',
    id: collection.id,
    name: 'mnist',
    collectionType: 'sequence',
  });
  expect(await kit.api.automations({ entity: 'local' }).toArray()).toMatchObject([{ scope }]);
  expect(await kit.api.automations().toArray()).toMatchObject([{ scope }]);
});

it('takes a registry as the scope [API-930]', async () => {
  await using kit = startTestApi();
  const registry = await kit.api.createRegistry('models', 'organization', { organization: 'local-org' });

  const event = new OnLinkArtifact(registry, { alias: 'prod' });
  const automation = await kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'linked' });

  expect(automation.scope).toEqual({
    scopeType: 'PROJECT',
    id: registry.id,
    name: 'wandb-registry-models',
    isRegistry: true,
  });
  expect(await kit.api.automation('linked', { entity: registry.entity })).toEqual(automation);
  expect(await kit.api.automation('linked')).toEqual(automation);
});

it('finds who has the name by the entity of the scope, also an entity itself', async () => {
  await using kit = startTestApi({ teams: [{ name: 'team' }] });
  const event = new OnAddCollectionTag(await kit.api.team('team'));
  const automation = await kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'tagged' });

  const draft = event.triggers(new DoNothing());
  expect(await kit.api.createAutomation(draft, { name: 'tagged', fetchExisting: true })).toEqual(automation);
});
