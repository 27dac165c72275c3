import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';

const seed = {
  organizations: [{ name: 'Acme Inc', entity: 'acme-org' }],
  teams: [{ name: 'vision', organization: 'Acme Inc' }, { name: 'loose' }],
};

it('reads an organization by its name [API-154, API-612]', async () => {
  await using kit = startTestApi(seed);

  const organization = await kit.api.organization('Acme Inc');

  expect(organization).toEqual({
    id: expect.any(String),
    name: 'Acme Inc',
    orgEntity: { id: expect.any(String), name: 'acme-org' },
  });
  expect(kit.sent).toEqual([{ name: 'FetchOrganization', variables: { organization: 'Acme Inc' } }]);
});

it('is read-only [API-612]', async () => {
  await using kit = startTestApi(seed);

  const organization = await kit.api.organization('Acme Inc');

  expect(Object.isFrozen(organization) && Object.isFrozen(organization.orgEntity)).toBe(true);
});

it('takes the configured organization, then that of the team, then the only one of the user [API-154]', async () => {
  await using configured = startTestApi(seed, { organization: 'Acme Inc' });
  await using ofTeam = startTestApi(seed, { entity: 'vision' });
  await using ofUser = startTestApi();

  expect((await configured.api.organization()).name).toBe('Acme Inc');
  expect((await ofTeam.api.organization()).name).toBe('Acme Inc');
  expect((await ofUser.api.organization()).name).toBe('local-org');
  expect([configured.takeNames(), ofTeam.takeNames(), ofUser.takeNames()]).toEqual([
    ['FetchOrganization'],
    ['GetEntityOrganizations', 'FetchOrganization'],
    ['GetDefaultEntity', 'GetEntityOrganizations', 'FetchOrganization'],
  ]);
});

it('rejects without a name when there is no organization, or several [API-154]', async () => {
  await using several = startTestApi(seed);
  await using none = startTestApi(seed, { entity: 'loose' });

  await expect(several.api.organization()).rejects.toThrow(
    new ValidationError(
      'The entity local belongs to several organizations (local-org, Acme Inc). Name one of them, or configure a team as the entity.',
    ),
  );
  await expect(none.api.organization()).rejects.toThrow(
    new ValidationError(
      'The entity loose belongs to no organization. Name the organization, or configure a team as the entity.',
    ),
  );
});

it('rejects an organization that does not exist [API-154]', async () => {
  await using kit = startTestApi();

  await expect(kit.api.organization('Acme')).rejects.toThrow(new NotFoundError('Could not find organization Acme.'));
});

it('rejects an organization without an entity', async () => {
  await using kit = startTestApi();
  kit.answer('FetchOrganization', () => data({ organization: { id: '1', name: 'Acme', orgEntity: null } }));

  await expect(kit.api.organization('Acme')).rejects.toThrow(UnsupportedError);
});
