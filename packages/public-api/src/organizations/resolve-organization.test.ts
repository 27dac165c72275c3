import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import { resolveOrganization, resolveOrgEntity } from './resolve-organization.js';

const seed = {
  organizations: [
    { name: 'Acme Inc', entity: 'acme-org' },
    { name: 'Umbrella', entity: 'umbrella-org' },
  ],
  teams: [{ name: 'vision', organization: 'Acme Inc' }, { name: 'loose' }],
  projects: [{ entity: 'acme-org', name: 'wandb-registry-model' }],
};

it.each([
  ['the name for people', 'Acme Inc'],
  ['the name of its entity', 'acme-org'],
  ['nothing', undefined],
])('finds the entity of an organization by %s [API-086]', async (_, organization) => {
  await using kit = startTestApi(seed);

  expect(await resolveOrgEntity(kit.api.client, 'vision', organization)).toBe('acme-org');
  expect(kit.sent).toEqual([{ name: 'GetEntityOrganizations', variables: { entity: 'vision' } }]);
});

it('finds both names of an organization of a user', async () => {
  await using kit = startTestApi(seed);

  expect(await resolveOrganization(kit.api.client, 'local', 'umbrella-org')).toEqual({
    name: 'Umbrella',
    entity: 'umbrella-org',
  });
});

it('takes the only organization of a user when none is named [API-087]', async () => {
  await using kit = startTestApi();

  expect(await resolveOrgEntity(kit.api.client, 'local')).toBe('local-org');
});

it('asks for the organization of a user who has several [API-088]', async () => {
  await using kit = startTestApi(seed);

  await expect(resolveOrgEntity(kit.api.client, 'local')).rejects.toThrow(
    new ValidationError(
      'The entity local belongs to several organizations (local-org, Acme Inc, Umbrella). Name one of them, or configure a ' +
        'team as the entity.',
    ),
  );
});

it('rejects an organization that is not one of the entity, and names those that are [API-089]', async () => {
  await using kit = startTestApi(seed);

  await expect(resolveOrgEntity(kit.api.client, 'vision', 'Umbrella')).rejects.toThrow(
    new ValidationError('Umbrella is not an organization of the entity vision. Use Acme Inc or acme-org in the path.'),
  );
  await expect(resolveOrgEntity(kit.api.client, 'local', 'Hooli')).rejects.toThrow(
    'Hooli is not an organization of the entity local. Use one of local-org, Acme Inc, Umbrella, or configure a team',
  );
  await expect(resolveOrgEntity(kit.api.client, 'loose', 'Hooli')).rejects.toThrow(
    'The entity loose belongs to no organization, so not to Hooli.',
  );
});

it('rejects entities without an organization, and those that do not exist', async () => {
  await using kit = startTestApi(seed);

  await expect(resolveOrgEntity(kit.api.client, 'loose')).rejects.toThrow(/loose belongs to no organization/);
  await expect(resolveOrgEntity(kit.api.client, 'nobody')).rejects.toThrow(
    new ValidationError('The organization cannot be determined: there is no entity nobody.'),
  );
});

it('uses the organization as it is given on servers without entities of organizations [API-090]', async () => {
  await using kit = startTestApi();
  kit.answer('GetEntityOrganizations', () =>
    Response.json({ errors: [{ message: 'Cannot query field "orgEntity" on type "Organization".' }] }, { status: 400 }),
  );

  expect(await resolveOrgEntity(kit.api.client, 'vision', 'Acme Inc')).toBe('Acme Inc');
  await expect(resolveOrgEntity(kit.api.client, 'vision')).rejects.toThrow(
    new ValidationError('This server cannot find the organization of an entity. Name the organization.'),
  );
});

it('passes other failures on', async () => {
  await using kit = startTestApi();
  kit.answer('GetEntityOrganizations', () => Response.json({ errors: [{ message: 'no' }] }, { status: 403 }));

  await expect(resolveOrgEntity(kit.api.client, 'vision', 'Acme Inc')).rejects.toThrow(/no/);
});

it('leaves out organizations without an entity', async () => {
  await using kit = startTestApi();
  const organization = { name: 'Acme Inc', orgEntity: null };
  kit.answer('GetEntityOrganizations', () => data({ entity: { organization, user: null } }));

  await expect(resolveOrgEntity(kit.api.client, 'vision')).rejects.toThrow(/belongs to no organization/);
});

it('reads the entity of a registry project as its organization [API-141]', async () => {
  await using kit = startTestApi(seed, { entity: 'vision' });

  const byName = await kit.api.project('wandb-registry-model', 'Acme Inc');
  const without = await kit.api.project('wandb-registry-model');
  const byTeam = await kit.api.project('wandb-registry-model', 'vision');

  expect([byName.path, without.path, byTeam.path]).toEqual(
    Array.from({ length: 3 }, () => ['acme-org', 'wandb-registry-model']),
  );
  expect(await byName.id()).toMatch(/^[\w+/]+=*$/);
  await expect(kit.api.project('wandb-registry-model', 'Umbrella')).rejects.toThrow(ValidationError);
});
