import {
  ConflictError,
  NotFoundError,
  UnexpectedResponseError,
  UnsupportedError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { link, startFilledRegistries, startRegistryApi } from '../testing/registry-kit.js';
import { data, type TestApi } from '../testing/test-api.js';
import { Registry } from './registry.js';

function withoutFeature(kit: TestApi, missing: string): void {
  const all = ['ARTIFACT_REGISTRY_SEARCH', 'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION'];
  const features = all.filter((name) => name !== missing).map((name) => ({ name, isEnabled: true }));
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features } }));
}

const fields = {
  id: 'x',
  internalId: null,
  fullName: 'wandb-registry-model',
  entity: 'acme-org',
  organization: 'Acme Inc',
  description: null,
  visibility: 'organization',
  allowAllArtifactTypes: true,
  artifactTypes: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: null,
} as const;

it('makes a registry that everybody in the organization sees [API-228, API-231]', async () => {
  await using kit = startRegistryApi();

  const registry = await kit.api.createRegistry('model', 'organization', {
    organization: 'Acme Inc',
    description: 'Models',
  });

  expect(registry).toMatchObject({ name: 'model', visibility: 'organization', allowAllArtifactTypes: true });
  expect(kit.sent.at(-1)).toEqual({
    name: 'SaveRegistry',
    variables: {
      entity: 'acme-org',
      name: 'wandb-registry-model',
      description: 'Models',
      access: 'PRIVATE',
      allowAllArtifactTypes: true,
      artifactTypes: null,
    },
  });
});

it('makes a restricted registry for some types [API-228, API-231]', async () => {
  await using kit = startRegistryApi();

  const registry = await kit.api.createRegistry('wandb-registry-model', 'restricted', {
    artifactTypes: ['model', 'dataset', 'model'],
  });

  expect(registry).toMatchObject({ name: 'model', visibility: 'restricted', allowAllArtifactTypes: false });
  expect(registry.artifactTypes).toEqual(['model', 'dataset']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({
    access: 'RESTRICTED',
    allowAllArtifactTypes: false,
    artifactTypes: [{ name: 'model' }, { name: 'dataset' }],
  });
});

it('refuses a name that is taken, without a change of that registry [API-229]', async () => {
  await using kit = startRegistryApi();
  await kit.api.createRegistry('model', 'organization', { description: 'Models' });

  await expect(kit.api.createRegistry('model', 'restricted')).rejects.toThrow(
    new ConflictError('The organization Acme Inc has a registry model already. Use a different name.'),
  );
  expect(await kit.api.registry('model')).toMatchObject({ description: 'Models', visibility: 'organization' });
});

it('reports a name that somebody took meanwhile [API-229]', async () => {
  await using kit = startRegistryApi();
  await kit.api.createRegistry('model', 'organization');
  kit.answer('GetRegistry', () => data({ entity: { project: null } }));

  await expect(kit.api.createRegistry('model', 'organization')).rejects.toThrow(ConflictError);
});

it('refuses another visibility, naming the allowed ones [API-230]', async () => {
  await using kit = startRegistryApi();

  await expect(kit.api.createRegistry('model', 'public' as 'restricted')).rejects.toThrow(
    new ValidationError('Invalid visibility "public". Use organization or restricted.'),
  );
  expect(kit.sent).toEqual([]);
});

it.each([
  ['', /name of a registry is missing/],
  ['a/b', /may not contain/],
  ['a\nb', /may not contain/],
  ['x'.repeat(114), /up to 113 characters/],
])('refuses the name %j', async (name, message) => {
  await using kit = startRegistryApi();

  const making = kit.api.createRegistry(name, 'organization');

  await expect(making).rejects.toThrow(ValidationError);
  await expect(making).rejects.toThrow(message);
});

it('refuses types that are no names', async () => {
  await using kit = startRegistryApi();

  await expect(kit.api.createRegistry('m', 'organization', { artifactTypes: ['a:b'] })).rejects.toThrow(
    ValidationError,
  );
});

it('makes no registries on a server that cannot [API-232]', async () => {
  await using kit = startRegistryApi();
  withoutFeature(kit, 'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION');

  await expect(kit.api.createRegistry('model', 'organization')).rejects.toThrow(UnsupportedError);
});

it('makes a registry by the class, too [API-908]', async () => {
  await using kit = startRegistryApi();

  const registry = await Registry.create(kit.api, 'model', 'organization', { description: 'Models' });

  expect(await kit.api.registry('model')).toEqual(registry);
});

it('reads a registry by its name, with or without the prefix [API-227]', async () => {
  await using kit = await startFilledRegistries();

  const registry = await kit.api.registry('model', { organization: 'Acme Inc' });
  const same = await kit.api.registry('wandb-registry-model');

  expect(registry.id).toBe(same.id);
  expect(kit.sent.slice(0, 2)).toEqual([
    { name: 'FetchOrganization', variables: { organization: 'Acme Inc' } },
    { name: 'GetRegistry', variables: { entity: 'acme-org', name: 'wandb-registry-model' } },
  ]);
});

it('rejects a registry and an organization that do not exist [API-227]', async () => {
  await using kit = startRegistryApi();

  await expect(kit.api.registry('model')).rejects.toThrow(
    new NotFoundError('Could not find registry model of the organization Acme Inc.'),
  );
  await expect(kit.api.registry('model', { organization: 'Hooli' })).rejects.toThrow(
    new NotFoundError('Could not find organization Hooli.'),
  );
});

it('exposes its fields [API-888, API-889, API-890, API-891, API-892, API-893, API-894, API-895, API-896, API-897, API-898, API-899, API-900]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  expect(registry).toMatchObject({
    fullName: 'wandb-registry-model',
    name: 'model',
    entity: 'acme-org',
    organization: 'Acme Inc',
    description: 'Models',
    allowAllArtifactTypes: true,
    artifactTypes: ['model'],
    visibility: 'organization',
    path: ['acme-org', 'wandb-registry-model'],
  });
  expect([registry.createdAt, registry.updatedAt]).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  ]);
  expect(atob(registry.id)).toMatch(/^Project:\d+$/);
  expect(atob(registry.internalId ?? '')).toMatch(/^ProjectInternalId:\d+$/);
  expect(String(registry)).toBe('<Registry Acme Inc/model>');
  expect(JSON.parse(JSON.stringify(registry))).toMatchObject({ name: 'model', fullName: 'wandb-registry-model' });
});

it('takes off the prefix once only [API-889]', async () => {
  await using kit = startRegistryApi();

  const registry = await kit.api.createRegistry('wandb-registry-wandb-registry-x', 'organization');

  expect([registry.name, registry.fullName]).toEqual(['wandb-registry-x', 'wandb-registry-wandb-registry-x']);
});

it('searches its own collections and versions only [API-901, API-902]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  const collections = await registry.collections({ order: 'name' }).toArray();
  const versions = await registry.versions({ filter: { alias: 'prod' } }).toArray();

  expect(collections.map(({ name }) => name)).toEqual(['digits', 'photos']);
  expect(versions.map(({ name }) => name)).toEqual(['photos:v0', 'digits:v1']);
  const number = Number(atob(registry.internalId ?? '').split(':')[1]);
  expect(kit.sent.at(-1)?.variables['registryFilter']).toBe(JSON.stringify({ id: number }));
});

it('is found by its name where the server tells no number', async () => {
  await using kit = startRegistryApi();
  expect(await new Registry(kit.api.client, fields).collections().toArray()).toEqual([]);

  expect(kit.sent.at(-1)?.variables['registryFilter']).toBe('{"name":"wandb-registry-model"}');
});

it('reads itself again, and rejects when it is gone [API-903]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');
  const other = await kit.api.registry('model');
  other.description = 'Best models';
  await other.save();

  registry.name = 'lost';
  expect(await registry.load()).toBe(registry);
  expect([registry.description, registry.name]).toEqual(['Best models', 'model']);

  await other.delete();
  await expect(registry.load()).rejects.toThrow(NotFoundError);
});

it('saves what changed, and a new name last [API-904]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');
  const { id } = registry;
  kit.sent.length = 0;

  registry.description = null;
  registry.visibility = 'restricted';
  registry.name = 'wandb-registry-best';
  expect([registry.name, registry.fullName]).toEqual(['best', 'wandb-registry-best']);
  await registry.save();

  expect(kit.sent).toEqual([
    expect.objectContaining({ name: 'GetRegistry' }),
    {
      name: 'SaveRegistry',
      variables: {
        entity: 'acme-org',
        name: 'wandb-registry-model',
        description: '',
        access: 'RESTRICTED',
        allowAllArtifactTypes: null,
        artifactTypes: null,
      },
    },
    {
      name: 'RenameRegistry',
      variables: { entity: 'acme-org', oldName: 'wandb-registry-model', newName: 'wandb-registry-best' },
    },
  ]);
  const saved = await kit.api.registry('best');
  expect(saved).toMatchObject({ id, description: '', visibility: 'restricted' });
  expect((await saved.versions().toArray()).length).toBe(3);
  await expect(kit.api.registry('model')).rejects.toThrow(NotFoundError);
});

it('makes no registry anew that others have renamed or deleted', async () => {
  await using kit = await startFilledRegistries();
  const [registry, other] = [await kit.api.registry('model'), await kit.api.registry('model')];
  const names = async () => (await kit.api.registries({ order: 'name' }).toArray()).map(({ name }) => name);
  registry.description = 'Mine';

  other.name = 'best';
  await other.save();
  await expect(registry.save()).rejects.toThrow('The registry model was renamed or deleted: nothing is saved.');
  await kit.api.createRegistry('model', 'organization');
  await expect(registry.save()).rejects.toThrow(NotFoundError);

  expect(await names()).toEqual(['best', 'data', 'model']);
  expect((await kit.api.registry('model')).description).toBeNull();
  const gone = await kit.api.registry('data');
  await gone.delete();
  gone.description = 'Again';
  await expect(gone.save()).rejects.toThrow(NotFoundError);
  expect(await names()).toEqual(['best', 'model']);
});

it('sends nothing when nothing changed [API-904]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');
  kit.sent.length = 0;

  await registry.save();

  expect(kit.sent).toEqual([]);
});

it('refuses a name that is taken or invalid, and an unknown visibility [API-899, API-904]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  registry.name = 'data';
  await expect(registry.save()).rejects.toThrow(ConflictError);
  registry.name = 'a:b';
  await expect(registry.save()).rejects.toThrow(ValidationError);
  expect(() => {
    registry.visibility = 'secret' as 'restricted';
  }).toThrow(ValidationError);
});

it('saves nothing on a server that cannot', async () => {
  await using kit = startRegistryApi();
  withoutFeature(kit, 'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION');
  const registry = new Registry(kit.api.client, fields);

  registry.description = 'x';

  await expect(registry.save()).rejects.toThrow(UnsupportedError);
});

it('adds types, but not while it takes every type [API-905]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  registry.artifactTypes = [...registry.artifactTypes, 'dataset'];
  await expect(registry.save()).rejects.toThrow(ValidationError);
  registry.allowAllArtifactTypes = false;
  await registry.save();

  expect(kit.sent.at(-1)?.variables).toMatchObject({
    allowAllArtifactTypes: false,
    artifactTypes: [{ name: 'dataset' }],
  });
  expect((await kit.api.registry('model')).artifactTypes).toEqual(['model', 'dataset']);
  await link(kit, 'wandb-registry-model/images', { 'images:v0': [] });
  await expect(link(kit, 'wandb-registry-data/digits', { 'mnist:v0': [] })).resolves.toHaveLength(1);
});

it('takes no artifacts of other types than its own', async () => {
  await using kit = startRegistryApi();
  await kit.api.createRegistry('model', 'organization', { artifactTypes: ['model'] });

  await expect(link(kit, 'wandb-registry-model/images', { 'images:v0': [] })).rejects.toThrow(
    /takes no artifacts of the type dataset/,
  );
});

it('keeps saved types; types that are not saved can go [API-906]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  registry.artifactTypes = ['model', 'draft', 'draft'];
  expect(registry.artifactTypes).toEqual(['model', 'draft']);
  registry.artifactTypes = ['model'];
  expect(registry.artifactTypes).toEqual(['model']);
  expect(() => {
    registry.artifactTypes = ['draft'];
  }).toThrow(new ValidationError('Types that are saved cannot be removed from a registry: model.'));
  expect(() => (registry.artifactTypes as string[]).push('draft')).toThrow(TypeError);
});

it('deletes itself with its links, and rejects when that fails [API-907]', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  await registry.delete();

  await expect(registry.delete()).rejects.toThrow(NotFoundError);
  expect((await kit.api.registries().toArray()).map(({ name }) => name)).toEqual(['data']);
  expect((await kit.api.artifact('vision/p/mnist:v0')).name).toBe('mnist:v0');
  kit.answer('DeleteRegistry', () => data({ deleteModel: { success: false } }));
  const deleting = registry.delete();
  await expect(deleting).rejects.toThrow(UnexpectedResponseError);
  await expect(deleting).rejects.toThrow(/did not delete the registry/);
});
