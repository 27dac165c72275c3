import { expect, it } from 'vitest';
import { basic, openTestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const eve = { authorization: basic(eveKey) };

it('has an organization of the first user from the start', async () => {
  await using test = openTestServer({ username: 'ada' });

  const data = await test.query(
    `{organization(name:"ada-org"){id name orgEntity{id name entityType isTeam} coreWeaveOrganizationId}
      entity{organization{name} user{organizations{name orgEntity{name}}}}}`,
  );

  expect(data).toEqual({
    organization: {
      id: btoa('Organization:1'),
      name: 'ada-org',
      orgEntity: { id: btoa('Entity:2'), name: 'ada-org', entityType: 'organization', isTeam: false },
      coreWeaveOrganizationId: null,
    },
    entity: { organization: null, user: { organizations: [{ name: 'ada-org', orgEntity: { name: 'ada-org' } }] } },
  });
});

it('shows organizations, and the organization of a team, to their members only', async () => {
  await using test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    organizations: [{ name: 'Acme Inc', entity: 'acme-org' }],
    teams: [{ name: 'vision', organization: 'Acme Inc', members: ['eve'] }],
  });
  const question = `{byName: organization(name:"Acme Inc"){name} byEntity: organization(name:"acme-org"){name}
    byId: organization(id:"${btoa('Organization:2')}"){name} nothing: organization{name}
    orgEntity: entity(name:"acme-org"){name} team: entity(name:"vision"){organization{name}}}`;

  const [, stranger] = await test.answer(question, {}, eve);

  const acme = { name: 'Acme Inc' };
  expect(await test.query(question)).toEqual({
    byName: acme,
    byEntity: acme,
    byId: acme,
    nothing: null,
    orgEntity: { name: 'acme-org' },
    team: { organization: acme },
  });
  expect(stranger.data).toEqual({
    byName: null,
    byEntity: null,
    byId: null,
    nothing: null,
    orgEntity: null,
    team: { organization: null },
  });
});

it('opens a directory again without another organization', async () => {
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const dataDir = await mkdtemp(`${tmpdir()}/organizations-`);
  try {
    await openTestServer({ dataDir }).server.close();
    await using test = openTestServer({ dataDir });

    expect(await test.query('{viewer{organizations{name}}}')).toEqual({
      viewer: { organizations: [{ name: 'local-org' }] },
    });
  } finally {
    await rm(dataDir, { recursive: true });
  }
});
