import { expect, it } from 'vitest';
import { basic, openTestServer } from '../../testing/test-server.js';

it('gives the viewer with a default entity, flags as a JSON string, and teams', async () => {
  await using test = openTestServer({ username: 'ada' });

  const data = await test.query(
    '{viewer{id entity username name email admin flags deletedAt photoUrl teams{edges{node{name isTeam}}} organizations{name}}}',
  );

  expect(data).toEqual({
    viewer: {
      id: btoa('User:1'),
      entity: 'ada',
      username: 'ada',
      name: 'ada',
      email: 'ada@localhost',
      admin: true,
      flags: '{"code_saving_enabled":true}',
      deletedAt: null,
      photoUrl: null,
      teams: { edges: [{ node: { name: 'ada', isTeam: false } }] },
      organizations: [{ name: 'ada-org' }],
    },
  });
});

it('shows the first characters of API keys, and only to their owner', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: 'e'.repeat(40) }], projects: [{ name: 'p' }] });

  const own = await test.query('{viewer{apiKeys{edges{node{id name description}}}}}');
  const [, other] = await test.answer(
    '{viewer{apiKeys{edges{node{name}}}}}',
    {},
    { authorization: basic('e'.repeat(40)) },
  );

  expect(own).toEqual({
    viewer: {
      apiKeys: {
        edges: [{ node: { id: btoa('ApiKey:1'), name: test.server.apiKey.slice(0, 8), description: 'default' } }],
      },
    },
  });
  expect(other.data).toEqual({ viewer: { apiKeys: { edges: [{ node: { name: 'eeeeeeee' } }] } } });
});

it('gives the own entity by name and by default, and no other', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve' }], projects: [{ name: 'p' }] });

  const data = await test.query(
    `{default: entity{id name entityType isTeam user{username} project(name:"p"){name} organization{name}}
      own: entity(name:"local"){name} other: entity(name:"eve"){name}}`,
  );

  expect(data).toEqual({
    default: {
      id: btoa('Entity:1'),
      name: 'local',
      entityType: 'user',
      isTeam: false,
      user: { username: 'local' },
      project: { name: 'p' },
      organization: null,
    },
    own: { name: 'local' },
    other: null,
  });
});

it('lists only abilities that it has', async () => {
  await using test = openTestServer();

  const data = await test.query(
    '{serverInfo{cliVersionInfo latestLocalVersionInfo{outOfDate} features{name isEnabled}}}',
  );

  expect(data).toEqual({
    serverInfo: {
      cliVersionInfo: { max_cli_version: '999.0.0', min_cli_version: '0.19.0' },
      latestLocalVersionInfo: null,
      features: [
        'ARTIFACT_COLLECTIONS_FILTERING_SORTING',
        'ARTIFACT_COLLECTION_MEMBERSHIP_FILES',
        'ARTIFACT_COLLECTION_MEMBERSHIP_FILE_DOWNLOAD_HANDLER',
        'ARTIFACT_MEMBERSHIP_IN_LINK_ARTIFACT_RESPONSE',
        'ARTIFACT_REGISTRY_SEARCH',
        'ARTIFACT_TAGS',
        'ARTIFACT_V2_DOWNLOAD_HANDLER_SUPPORTS_ARTIFACT_ID',
        'AUTOMATION_ACTION_NO_OP',
        'AUTOMATION_EVENT_ADD_ARTIFACT_TAG',
        'AUTOMATION_EVENT_ADD_COLLECTION_TAG',
        'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG',
        'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG',
        'AUTOMATION_EVENT_RUN_METRIC',
        'AUTOMATION_EVENT_RUN_METRIC_CHANGE',
        'AUTOMATION_EVENT_RUN_METRIC_ZSCORE',
        'AUTOMATION_EVENT_RUN_STATE',
        'AUTOMATION_EVENT_UNLINK_ARTIFACT',
        'AUTOMATION_SCOPE_ENTITY',
        'CLIENT_IDS',
        'FILESTREAM_GZIP',
        'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION',
        'MARK_RUN_FILES_UPLOADED',
        'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP',
        'QUERY_AUTOMATIONS_ON_ENTITY',
        'STRUCTURED_CONSOLE_LOGS',
        'SWEEPS_LOCAL_SCHEDULER',
        'SWEEPS_QUERY_FILTERING',
        'TOTAL_COUNT_IN_FILE_CONNECTION',
        'UPDATE_RUN_STATE',
        'USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION',
      ].map((name) => ({ name, isEnabled: true })),
    },
  });
});

it.each(['Query', 'Mutation', 'ServerInfo', 'ServerSettings', 'Project', 'Run', 'Organization'])(
  'has the type %s that older clients look up',
  async (name) => {
    await using test = openTestServer();

    const data = await test.query('query($name:String!){__type(name:$name){name fields{name args{name}}}}', { name });

    expect(data).toMatchObject({ __type: { name, fields: expect.arrayContaining([expect.anything()]) } });
  },
);
