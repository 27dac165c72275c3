import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const create = `mutation Create($input: CreateFilterTriggerInput!) {
  createFilterTrigger(input: $input) { trigger { ...Fields } clientMutationId }
}
fragment Fields on Trigger {
  id name description enabled createdAt updatedAt
  scope { __typename ... on Project { id name } ... on Entity { id name entityType } ... on ArtifactSequence { id name } }
  triggeringCondition { __typename ... on FilterEventTriggeringCondition { eventType filter } }
  triggeredAction {
    __typename
    ... on GenericWebhookTriggeredAction { integration { ... on GenericWebhookIntegration { id name urlEndpoint } } requestPayload }
    ... on NotificationTriggeredAction { integration { ... on SlackIntegration { id teamName channelName } } title message severity }
    ... on NoOpTriggeredAction { noOp }
  }
}`;

const anything = '{"$or":[{"$and":[]}]}';

async function open(): Promise<TestServer & { readonly projectId: string; readonly entityId: string }> {
  const kit = openTestServer({ now: () => Date.parse('2030-01-02T03:04:05.678Z') });
  kit.server.seed({ projects: [{ name: 'vision' }] });
  const read = await kit.query('{ project(name: "vision") { id entity { id } } }');
  const { project } = read as { project: { id: string; entity: { id: string } } };
  return { ...kit, projectId: project.id, entityId: project.entity.id };
}

function noOp(scopeID: string, changes: object = {}): object {
  return {
    input: {
      name: 'watch',
      enabled: true,
      scopeType: 'PROJECT',
      scopeID,
      triggeringEventType: 'ADD_ARTIFACT_ALIAS',
      eventFilter: anything,
      triggeredActionType: 'NO_OP',
      triggeredActionConfig: { noOpActionInput: { noOp: true } },
      clientMutationId: 'mine',
      ...changes,
    },
  };
}

it('makes an automation and gives back what it is made of', async () => {
  await using kit = await open();

  expect(await kit.query(create, noOp(kit.projectId, { description: 'why' }))).toEqual({
    createFilterTrigger: {
      clientMutationId: 'mine',
      trigger: {
        id: btoa('Trigger:1'),
        name: 'watch',
        description: 'why',
        enabled: true,
        createdAt: '2030-01-02T03:04:05Z',
        updatedAt: null,
        scope: { __typename: 'Project', id: kit.projectId, name: 'vision' },
        triggeringCondition: {
          __typename: 'FilterEventTriggeringCondition',
          eventType: 'ADD_ARTIFACT_ALIAS',
          filter: JSON.stringify({ filter: anything }),
        },
        triggeredAction: { __typename: 'NoOpTriggeredAction', noOp: true },
      },
    },
  });
});

const update = `mutation Update($input: UpdateFilterTriggerInput!) {
  updateFilterTrigger(input: $input) { trigger { ...Fields } clientMutationId }
}${create.slice(create.indexOf('fragment'))}`;
const remove = 'mutation Delete($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }';
const webhook = `mutation Hook($input: CreateGenericWebhookIntegrationInput!) {
  createGenericWebhookIntegration(input: $input) { integration { ... on GenericWebhookIntegration { id name urlEndpoint } } }
}`;
const removeIntegration = 'mutation($id: ID!) { deleteIntegration(input: { id: $id }) { success } }';

/** A key of 40 characters. */
const keyOf = (username: string): string => username.padEnd(40, '0');

interface Listed {
  readonly name: string;
}

async function names(kit: TestServer, args: string, entity = 'local'): Promise<string[]> {
  const read = await kit.query(`{ entity(name: "${entity}") { triggers${args} { edges { node { name } } } } }`);
  const { edges } = (read as { entity: { triggers: { edges: { node: Listed }[] } } }).entity.triggers;
  return edges.map(({ node }) => node.name);
}

it('lists automations by filter, order and page', async () => {
  await using kit = await open();
  for (const name of ['b', 'a', 'c']) {
    await kit.query(create, noOp(kit.projectId, { name, enabled: name !== 'c' }));
  }

  expect(await names(kit, '')).toEqual(['c', 'a', 'b']);
  expect(await names(kit, '(order: "+name")')).toEqual(['a', 'b', 'c']);
  expect(await names(kit, '(filters: "{\\"name\\":\\"a\\"}")')).toEqual(['a']);
  expect(await names(kit, '(filters: "{\\"enabled\\":true}", first: 1)')).toEqual(['a']);
  const page = await kit.query(
    '{ entity(name: "local") { triggers(first: 2) { totalCount pageInfo { endCursor hasNextPage } } } }',
  );
  const { pageInfo } = (page as { entity: { triggers: { pageInfo: { endCursor: string } } } }).entity.triggers;
  expect(page).toMatchObject({ entity: { triggers: { totalCount: 3, pageInfo: { hasNextPage: true } } } });
  expect(await names(kit, `(first: 2, after: "${pageInfo.endCursor}")`)).toEqual(['b']);
});

it.each(['(order: "+color")', '(filters: "{\\"color\\":1}")', '(after: "x")', '(last: 1)', '(first: -1)'])(
  'refuses to list by %s',
  async (args) => {
    await using kit = await open();

    const [status] = await kit.answer(`{ entity(name: "local") { triggers${args} { totalCount } } }`);

    expect(status).toBe(400);
  },
);

it('lists automations by the projects of the viewer and of an entity', async () => {
  await using kit = await open();
  await kit.query(create, noOp(kit.projectId));
  const expected = { projects: { edges: [{ node: { name: 'vision', triggers: [{ name: 'watch' }] } }] } };

  expect(await kit.query('{ viewer { projects { edges { node { name triggers { name } } } } } }')).toEqual({
    viewer: expected,
  });
  expect(
    await kit.query('{ entity(name: "local") { projects { edges { node { name triggers { name } } } } } }'),
  ).toEqual({ entity: expected });
});

it('changes what is given, and nothing else', async () => {
  await using kit = await open();
  await kit.query(create, noOp(kit.projectId, { description: 'why' }));
  const id = btoa('Trigger:1');

  const changed = await kit.query(update, { input: { id, enabled: false } });
  const moved = await kit.query(update, {
    input: { id, name: 'team', scopeType: 'ENTITY', scopeID: kit.entityId, eventFilter: '{"alias":"prod"}' },
  });

  expect(changed).toMatchObject({
    updateFilterTrigger: {
      trigger: { name: 'watch', description: 'why', enabled: false, updatedAt: '2030-01-02T03:04:05Z' },
    },
  });
  expect(moved).toMatchObject({
    updateFilterTrigger: {
      trigger: {
        name: 'team',
        enabled: false,
        scope: { __typename: 'Entity', name: 'local', entityType: 'user' },
        triggeringCondition: { filter: '{"filter":"{\\"alias\\":\\"prod\\"}"}' },
      },
    },
  });
});

it('keeps names apart within an entity', async () => {
  await using kit = await open();
  await kit.query(create, noOp(kit.projectId));
  await kit.query(create, noOp(kit.entityId, { scopeType: 'ENTITY', name: 'other' }));

  const [status, { errors }] = await kit.answer(create, noOp(kit.entityId, { scopeType: 'ENTITY' }));

  expect([status, errors?.[0]?.message]).toEqual([409, 'An automation named "watch" exists already.']);
  expect((await kit.answer(update, { input: { id: btoa('Trigger:2'), name: 'watch' } }))[0]).toBe(409);
  expect((await kit.answer(update, { input: { id: btoa('Trigger:1'), name: 'watch' } }))[0]).toBe(200);
});

it('finds nothing that is deleted', async () => {
  await using kit = await open();
  await kit.query(create, noOp(kit.projectId));
  const id = btoa('Trigger:1');

  expect(await kit.query(remove, { id })).toEqual({ deleteTrigger: { success: true } });
  expect((await kit.answer(remove, { id }))[0]).toBe(404);
  expect((await kit.answer(update, { input: { id, name: 'x' } }))[0]).toBe(404);
  expect((await kit.answer('query($id: ID!) { triggerExecutions(triggerID: $id) { totalCount } }', { id }))[0]).toBe(
    404,
  );
  expect(await kit.query(create, noOp(kit.projectId))).toMatchObject({
    createFilterTrigger: { trigger: { id: btoa('Trigger:2') } },
  });
});

it.each([
  ['a name without characters', { name: ' ' }, 400],
  ['a name of 256 characters', { name: 'x'.repeat(256) }, 400],
  ['a project that is not there', { scopeID: btoa('Project:99') }, 404],
  ['an id of another kind', { scopeType: 'ENTITY' }, 404],
  ['a filter that is no JSON', { eventFilter: '{' }, 400],
  ['a filter of another event', { triggeringEventType: 'RUN_STATE' }, 400],
  ['an action of another type', { triggeredActionType: 'GENERIC_WEBHOOK' }, 400],
  [
    'two actions',
    { triggeredActionConfig: { noOpActionInput: {}, notificationActionInput: { integrationID: 'x' } } },
    400,
  ],
  ['no action', { triggeredActionConfig: {} }, 400],
  [
    'a webhook that is not there',
    {
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: { genericWebhookActionInput: { integrationID: btoa('Integration:9') } },
    },
    404,
  ],
  [
    'a job',
    {
      triggeredActionType: 'QUEUE_JOB',
      triggeredActionConfig: { queueJobActionInput: { queueID: 'x', template: '{}' } },
    },
    400,
  ],
])('makes no automation with %s', async (_, changes, status) => {
  await using kit = await open();

  expect((await kit.answer(create, noOp(kit.projectId, changes)))[0]).toBe(status);
  expect(await names(kit, '')).toEqual([]);
});

it.each(['[1]', '"text"', 'null', '{'])(
  'sends no %s to a webhook, because payloads are objects to clients',
  async (requestPayload) => {
    await using kit = await open();
    kit.server.seed({ integrations: [{ name: 'plain', urlEndpoint: 'https://example.com' }] });
    const action = (integrationID: string) => ({
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: { genericWebhookActionInput: { integrationID, requestPayload } },
    });

    const [status, { errors }] = await kit.answer(create, noOp(kit.projectId, action(btoa('Integration:1'))));

    expect([status, errors?.[0]?.message]).toEqual([
      400,
      'The payload of a webhook must be the JSON text of an object.',
    ]);
  },
);

it('takes a scope and an action only together with their types', async () => {
  await using kit = await open();
  await kit.query(create, noOp(kit.projectId));
  const id = btoa('Trigger:1');

  for (const input of [{ scopeID: kit.entityId }, { scopeType: 'ENTITY' }, { triggeredActionType: 'NO_OP' }]) {
    expect((await kit.answer(update, { input: { id, ...input } }))[0]).toBe(400);
  }
});

it('waits for no events of runs in collections', async () => {
  await using kit = await open();
  const log = `mutation { createArtifact(input: {
    entityName: "local", projectName: "vision", artifactTypeName: "model", artifactCollectionName: "best",
    digest: "00000000000000000000000000000000", digestAlgorithm: MANIFEST_MD5
  }) { artifact { artifactSequence { id } } } }`;
  const logged = (await kit.query(log)) as { createArtifact: { artifact: { artifactSequence: { id: string } } } };
  const scope = { scopeType: 'ARTIFACT_COLLECTION', scopeID: logged.createArtifact.artifact.artifactSequence.id };
  const eventFilter = '{"run_state_filter":{"states":["FAILED"]}}';

  expect((await kit.answer(create, noOp('', { ...scope, triggeringEventType: 'RUN_STATE', eventFilter })))[0]).toBe(
    400,
  );
  expect(await kit.query(create, noOp('', scope))).toMatchObject({
    createFilterTrigger: { trigger: { scope: { __typename: 'ArtifactSequence', name: 'best' } } },
  });
  expect(await kit.query('{ project(name: "vision") { triggers { name } } }')).toEqual({
    project: { triggers: [{ name: 'watch' }] },
  });
});

it('keeps the automations and addresses of an entity to its members', async () => {
  await using kit = await open();
  kit.server.seed({
    users: [{ username: 'grace', apiKey: keyOf('grace') }],
    teams: [{ name: 'team', members: ['grace'] }],
    integrations: [{ name: 'hook', urlEndpoint: 'https://example.com/secret' }],
  });
  await kit.query(create, noOp(kit.projectId));
  const id = btoa('Trigger:1');
  const asGrace = { authorization: basic(keyOf('grace')) };
  const status = async (document: string, variables: object) => (await kit.answer(document, variables, asGrace))[0];

  expect(await status(create, noOp(kit.projectId))).toBe(404);
  expect(await status(create, noOp(kit.entityId, { scopeType: 'ENTITY' }))).toBe(404);
  expect(await status(update, { input: { id, enabled: false } })).toBe(404);
  expect(await status(remove, { id })).toBe(404);
  expect(await status(removeIntegration, { id: btoa('Integration:1') })).toBe(404);
  expect(await kit.answer('{ entity(name: "local") { integrations { edges { node { id } } } } }', {}, asGrace)).toEqual(
    [200, { data: { entity: null } }],
  );
  const use = { genericWebhookActionInput: { integrationID: btoa('Integration:1') } };
  const { team } = (await kit.query('{ team: entity(name: "team") { id } }')) as { team: { id: string } };
  const scope = { scopeType: 'ENTITY', triggeredActionType: 'GENERIC_WEBHOOK', triggeredActionConfig: use };
  expect(await status(create, noOp(team.id, scope))).toBe(404);
  expect(await status(create, noOp(team.id, { scopeType: 'ENTITY' }))).toBe(200);
});

it('lets administrators alone keep addresses, and make automations of an organization', async () => {
  await using kit = await open();
  kit.server.seed({
    users: [{ username: 'grace', apiKey: keyOf('grace') }],
    organizations: [{ name: 'Acme', entity: 'acme', members: ['grace'] }],
    teams: [{ name: 'team', members: ['grace'] }],
  });
  const asGrace = { authorization: basic(keyOf('grace')) };
  const acme = await kit.answer('{ entity(name: "acme") { id } }', {}, asGrace);
  const { id } = (acme[1].data as { entity: { id: string } }).entity;
  const input = { entityName: 'team', name: 'hook', urlEndpoint: 'https://example.com' };

  expect((await kit.answer(webhook, { input }, asGrace))[0]).toBe(403);
  expect((await kit.answer(webhook, { input }))[0]).toBe(200);
  expect((await kit.answer(removeIntegration, { id: btoa('Integration:1') }, asGrace))[0]).toBe(403);
  expect((await kit.answer(create, noOp(id, { scopeType: 'ENTITY' }), asGrace))[0]).toBe(403);
});

it.each([
  ['ftp://example.com', 'hook'],
  ['javascript:alert(1)', 'hook'],
  ['https://', 'hook'],
  ['https://user:secret@example.com', 'hook'],
  ['https://example.com', ''],
  ['https://example.com', 'a/b'],
  ['https://example.com', ' a'],
  ['https://example.com', 'x'.repeat(65)],
])('keeps no webhook to %s named %j', async (urlEndpoint, name) => {
  await using kit = await open();

  expect((await kit.answer(webhook, { input: { entityName: 'local', name, urlEndpoint } }))[0]).toBe(400);
});

it('lists integrations page by page', async () => {
  await using kit = await open();
  kit.server.seed({
    integrations: [
      { name: 'a', urlEndpoint: 'https://example.com/a' },
      { teamName: 'Acme', channelName: '#b' },
      { teamName: 'Acme', channelName: '#c' },
    ],
  });
  const document = `query($after: String) { entity(name: "local") { integrations(first: 2, after: $after) {
    pageInfo { endCursor hasNextPage }
    edges { node { __typename ... on SlackIntegration { channelName } ... on GenericWebhookIntegration { name } } } } } }`;

  const first = (await kit.query(document)) as { entity: { integrations: { pageInfo: { endCursor: string } } } };
  const { pageInfo } = first.entity.integrations;

  expect(first).toMatchObject({
    entity: {
      integrations: {
        pageInfo: { hasNextPage: true },
        edges: [
          { node: { __typename: 'GenericWebhookIntegration', name: 'a' } },
          { node: { __typename: 'SlackIntegration', channelName: '#b' } },
        ],
      },
    },
  });
  expect(await kit.query(document, { after: pageInfo.endCursor })).toMatchObject({
    entity: { integrations: { pageInfo: { hasNextPage: false }, edges: [{ node: { channelName: '#c' } }] } },
  });
});
