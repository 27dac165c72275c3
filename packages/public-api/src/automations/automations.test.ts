import {
  ConflictError,
  NotFoundError,
  UnexpectedResponseError,
  UnsupportedError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Project } from '../projects/project.js';
import type { Team } from '../teams/team.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import {
  type Automation,
  type AutomationEvent,
  automations,
  DoNothing,
  type NewAutomation,
  OnAddArtifactTag,
  OnAddCollectionTag,
  OnLinkArtifact,
  OnRemoveArtifactTag,
  OnRemoveCollectionTag,
  OnRunMetric,
  OnRunState,
  OnUnlinkArtifact,
  RunEvent,
  SendNotification,
  SendWebhook,
} from './index.js';

const seed = {
  projects: [{ name: 'vision' }, { name: 'audio' }],
  organizations: [{ name: 'Acme' }],
  teams: [{ name: 'team', organization: 'Acme' }],
  integrations: [
    { name: 'hook', urlEndpoint: 'http://127.0.0.1:9/hook' },
    { teamName: 'Acme', channelName: '#alerts' },
  ],
};

const highLoss = RunEvent.metric('loss').gt(5);

async function draft(kit: TestApi, project = 'vision'): Promise<NewAutomation> {
  return new OnRunMetric(await kit.api.project(project), highLoss).triggers(new DoNothing());
}

async function create(kit: TestApi, name: string, project?: string): Promise<Automation> {
  return kit.api.createAutomation(await draft(kit, project), { name });
}

const featureQuery = 'GetServerFeatures';

function features(...names: readonly string[]): () => Response {
  return () => data({ serverInfo: { features: names.map((name) => ({ name, isEnabled: true })) } });
}

const projectName = `\${project_name}`;

it('makes an automation with scope, event, filter and action [API-239, API-955]', async () => {
  await using kit = startTestApi(seed);
  const project = await kit.api.project('vision');
  const webhook = await kit.api.webhookIntegrations().first();
  if (webhook === undefined) throw new Error('no webhook');
  const event = new OnRunMetric(project, highLoss.and(RunEvent.name.contains('big')));
  const action = SendWebhook.fromIntegration(webhook, { payload: { project: projectName } });

  const automation = await kit.api.createAutomation(event.triggers(action), { name: 'loss', description: 'too high' });

  expect(kit.sent.at(-1)).toEqual({
    name: 'CreateAutomation',
    variables: {
      input: {
        name: 'loss',
        description: 'too high',
        enabled: true,
        scopeType: 'PROJECT',
        scopeID: await project.id(),
        triggeringEventType: 'RUN_METRIC',
        eventFilter:
          '{"run_filter":"{\\"$and\\":[{\\"display_name\\":{\\"$contains\\":\\"big\\"}}]}","run_metric_filter":{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":5}},"metric_filter":null}',
        triggeredActionType: 'GENERIC_WEBHOOK',
        triggeredActionConfig: {
          genericWebhookActionInput: {
            integrationID: webhook.id,
            requestPayload: JSON.stringify({ project: projectName }),
          },
        },
      },
    },
  });
  expect(automation).toMatchObject({ name: 'loss', description: 'too high', enabled: true });
});

it('exposes what a saved automation is made of [API-924, API-925, API-926, API-927, API-928, API-929, API-930, API-931, API-932]', async () => {
  await using kit = startTestApi(seed);
  const project = await kit.api.project('vision');
  const slack = await kit.api.slackIntegrations().first();
  if (slack === undefined) throw new Error('no Slack channel');
  const event = new OnRunState(project, RunEvent.state.eq('failed'));
  const action = SendNotification.fromIntegration(slack, { title: 'Oh', text: 'no', level: 'ERROR' });

  const automation = await kit.api.createAutomation(event.triggers(action), { name: 'failures' });

  expect(automation).toEqual({
    id: expect.stringMatching(/^\w+={0,2}$/),
    name: 'failures',
    description: null,
    enabled: true,
    createdAt: expect.any(Date),
    updatedAt: null,
    scope: { scopeType: 'PROJECT', id: await project.id(), name: 'vision', isRegistry: false },
    event: {
      eventType: 'RUN_STATE',
      filter: { run_filter: { $and: [] }, run_state_filter: { states: ['FAILED'] } },
    },
    action: { actionType: 'NOTIFICATION', integration: slack, title: 'Oh', message: 'no', severity: 'ERROR' },
  });
  expect(String(automation)).toBe('<Automation failures (enabled)>');
});

it('decodes the filters of artifact events, and sends them as they were [API-931, API-245]', async () => {
  await using kit = startTestApi(seed);
  const event = new OnLinkArtifact(await kit.api.project('vision'), { alias: 'prod' });

  const automation = await kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'links' });
  await kit.api.updateAutomation(automation);

  expect(automation.event).toEqual({
    eventType: 'LINK_MODEL',
    filter: { $or: [{ $and: [{ alias: { $eq: 'prod' } }] }] },
  });
  expect(automation.action).toEqual({ actionType: 'NO_OP' });
  expect(kit.sent.at(-1)?.variables).toMatchObject({ input: { eventFilter: JSON.stringify(event.filter) } });
});

it('takes teams and organizations as scopes [API-930]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('team');
  const organization = await kit.api.organization('Acme');
  const filter = RunEvent.state.eq('failed');

  const ofTeam = await kit.api.createAutomation(new OnRunState(team, filter).triggers(new DoNothing()), { name: 'a' });

  expect(ofTeam.scope).toEqual({ scopeType: 'ENTITY', id: team.id, name: 'team', entityType: 'team' });
  await expect(
    kit.api.createAutomation(new OnRunState(organization, filter).triggers(new DoNothing()), { name: 'b' }),
  ).rejects.toThrow('Only administrators');
  expect(kit.sent.at(-1)?.variables).toMatchObject({
    input: { scopeType: 'ENTITY', scopeID: organization.orgEntity.id },
  });
});

it('replaces fields of the draft by those of the options [API-244, API-954]', async () => {
  await using kit = startTestApi(seed);
  const automation = await draft(kit);
  automation.name = 'draft';
  automation.description = 'draft';
  automation.enabled = true;
  const audio = await kit.api.project('audio');
  const event = new OnRunState(await kit.api.project('vision'), RunEvent.state.eq('failed'));
  const slack = await kit.api.slackIntegrations().first();

  const saved = await kit.api.createAutomation(automation, {
    name: 'other',
    description: 'other',
    enabled: false,
    scope: audio,
    event,
    action: new SendNotification(slack?.id ?? ''),
  });

  expect(saved).toMatchObject({
    name: 'other',
    description: 'other',
    enabled: false,
    scope: { name: 'audio' },
    event: { eventType: 'RUN_STATE' },
    action: { actionType: 'NOTIFICATION' },
  });
  expect(automation).toMatchObject({ name: 'draft', description: 'draft', enabled: true });
  expect(kit.sent.at(-1)?.variables['input']).toMatchObject({
    triggeredActionConfig: {
      notificationActionInput: { integrationID: slack?.id, title: '', message: '', severity: 'INFO' },
    },
  });
});

it('needs a name of at most 255 characters [API-242]', async () => {
  await using kit = startTestApi(seed);
  const automation = await draft(kit);
  kit.takeNames();

  for (const name of [undefined, '', ' ', 'x'.repeat(256)]) {
    await expect(kit.api.createAutomation(automation, { name })).rejects.toThrow(ValidationError);
  }
  expect(kit.takeNames()).toEqual([]);
  expect((await kit.api.createAutomation(automation, { name: 'x'.repeat(255) })).name).toHaveLength(255);
});

it('assigns no legacy events and actions [API-243]', async () => {
  await using kit = startTestApi(seed);
  const automation = await draft(kit);
  const saved = await create(kit, 'saved');
  kit.takeNames();
  const event = { eventType: 'UPDATE_ARTIFACT_ALIAS', scope: saved.scope, filter: {} } as never;

  for (const change of [
    { event },
    ...['QUEUE_JOB', 'PUSH_NOTIFICATION'].map((type) => ({ action: { actionType: type } as never })),
  ]) {
    await expect(kit.api.createAutomation(automation, { name: 'x', ...change })).rejects.toThrow(ValidationError);
    await expect(kit.api.updateAutomation(saved, change)).rejects.toThrow(ValidationError);
  }
  expect(kit.takeNames()).toEqual([]);
});

it('sends nothing that the server lacks [API-241]', async () => {
  await using kit = startTestApi(seed);
  kit.answer(featureQuery, features());
  const project = await kit.api.project('vision');
  const team = await kit.api.team('team');
  const saved = await create(kit, 'saved');
  kit.takeNames();

  for (const event of [
    new OnRunMetric(project, RunEvent.metric('loss').zscore(30).gt(3)),
    new OnAddArtifactTag(project),
    new OnRunState(team, RunEvent.state.eq('failed')),
  ]) {
    await expect(kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'x' })).rejects.toThrow(
      UnsupportedError,
    );
    await expect(kit.api.updateAutomation(saved, { event })).rejects.toThrow(UnsupportedError);
  }
  expect(kit.takeNames()).toEqual([]);
});

it.each<[string, (project: Project, team: Team) => AutomationEvent]>([
  ['AUTOMATION_SCOPE_ENTITY', (_, team) => new OnRunState(team, RunEvent.state.eq('failed'))],
  [
    'AUTOMATION_EVENT_RUN_METRIC_ZSCORE',
    (project) => new OnRunMetric(project, RunEvent.metric('loss').zscore(30).gt(3)),
  ],
  ['AUTOMATION_EVENT_ADD_ARTIFACT_TAG', (project) => new OnAddArtifactTag(project)],
  ['AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG', (project) => new OnRemoveArtifactTag(project)],
  ['AUTOMATION_EVENT_ADD_COLLECTION_TAG', (project) => new OnAddCollectionTag(project)],
  ['AUTOMATION_EVENT_REMOVE_COLLECTION_TAG', (project) => new OnRemoveCollectionTag(project)],
  ['AUTOMATION_EVENT_UNLINK_ARTIFACT', (project) => new OnUnlinkArtifact(project)],
])('sends what needs %s to a server that has it, and to no other [API-241]', async (ability, eventOf) => {
  for (const isCapable of [true, false]) {
    await using kit = startTestApi(seed);
    kit.answer(featureQuery, features(isCapable ? ability : 'OTHER'));
    const event = eventOf(await kit.api.project('vision'), await kit.api.team('team'));

    const making = kit.api.createAutomation(event.triggers(new DoNothing()), { name: 'x' });

    if (isCapable) expect((await making).event.eventType).toBe(event.eventType);
    else await expect(making).rejects.toThrow(UnsupportedError);
    expect(kit.takeNames().includes('CreateAutomation')).toBe(isCapable);
  }
});

it('rejects a name that is taken, or fetches who has it [API-240]', async () => {
  await using kit = startTestApi(seed);
  const existing = await create(kit, 'same');
  const other = await kit.api.createAutomation(await draft(kit, 'audio'), { name: 'other' });

  await expect(create(kit, 'same')).rejects.toThrow(ConflictError);
  const fetched = await kit.api.createAutomation(await draft(kit, 'audio'), { name: 'same', fetchExisting: true });

  expect(fetched).toEqual(existing);
  expect(other.id).not.toBe(existing.id);
});

it('sends the id and the fields of a changed automation [API-245, API-925, API-926, API-927, API-956]', async () => {
  await using kit = startTestApi(seed);
  const automation = await create(kit, 'before');
  automation.name = 'after';
  automation.description = 'changed';
  automation.enabled = false;

  const saved = await kit.api.updateAutomation(automation);

  expect(kit.sent.at(-1)).toMatchObject({
    name: 'UpdateAutomation',
    variables: {
      input: {
        id: automation.id,
        name: 'after',
        description: 'changed',
        enabled: false,
        scopeType: 'PROJECT',
        triggeringEventType: 'RUN_METRIC',
        triggeredActionType: 'NO_OP',
        triggeredActionConfig: { noOpActionInput: { noOp: true } },
      },
    },
  });
  expect(saved).toMatchObject({ id: automation.id, name: 'after', description: 'changed', enabled: false });
  expect(saved.updatedAt).toBeInstanceOf(Date);
  expect(await kit.api.updateAutomation(saved, { name: 'again', enabled: true })).toMatchObject({
    name: 'again',
    description: 'changed',
    enabled: true,
  });
});

it('keeps the filter of an event that is changed [API-247]', async () => {
  await using kit = startTestApi(seed);
  const automation = await create(kit, 'metric');
  const project = await kit.api.project('audio');
  const event = new OnRunMetric(project, RunEvent.metric('acc').avg(3).lt(0.5).and(RunEvent.name.eq('nightly')));

  const saved = await kit.api.updateAutomation(automation, { event });

  expect(saved.scope).toMatchObject({ name: 'audio' });
  expect(saved.event).toEqual({
    eventType: 'RUN_METRIC',
    filter: {
      run_filter: { $and: [{ display_name: { $eq: 'nightly' } }] },
      run_metric_filter: {
        threshold_filter: { name: 'acc', agg_op: 'AVERAGE', window_size: 3, cmp_op: '$lt', threshold: 0.5 },
      },
      metric_filter: null,
    },
  });
  expect((await kit.api.updateAutomation(saved, { scope: automation.scope })).event).toEqual(saved.event);
});

it('keeps integers that a JavaScript number does not hold, in filters and payloads', async () => {
  await using kit = startTestApi(seed);
  const big = 2n ** 60n;
  const project = await kit.api.project('vision');
  const webhook = await kit.api.webhookIntegrations().first();
  if (webhook === undefined) throw new Error('no webhook');
  const event = new OnRunMetric(project, highLoss.and({ 'config.seed': big }));
  const draft = event.triggers(SendWebhook.fromIntegration(webhook, { payload: { seed: big } }));

  const automation = await kit.api.createAutomation(draft, { name: 'big' });
  const saved = await kit.api.updateAutomation(automation, { enabled: false });

  expect(saved).toMatchObject({
    enabled: false,
    event: { filter: { run_filter: { $and: [{ 'config.seed': { $eq: big } }] } } },
    action: { requestPayload: { seed: big } },
  });
});

it('keeps the events and actions that cannot be assigned any more when something else changes [API-932]', async () => {
  await using kit = startTestApi(seed);
  const old = {
    id: 'VHJpZ2dlcjox',
    name: 'old',
    description: null,
    enabled: true,
    createdAt: '2024-01-01T00:00:00Z',
    updatedAt: null,
    scope: { __typename: 'Project', id: 'UHJvamVjdDox', name: 'wandb-registry-model' },
    triggeringCondition: { eventType: 'UPDATE_ARTIFACT_ALIAS', filter: '{"filter":"{}"}' },
    triggeredAction: { __typename: 'QueueJobTriggeredAction', queue: { id: 'Q', name: 'gpu' }, template: '{}' },
  };
  const pushed = { ...old, triggeredAction: { __typename: 'PushNotificationTriggeredAction' } };
  const page = { edges: [{ node: old }, { node: pushed }], pageInfo: { endCursor: null, hasNextPage: false } };
  kit.answer('ListEntityAutomations', () => data({ entity: { triggers: page } }));
  kit.answer('UpdateAutomation', () => data({ updateFilterTrigger: { trigger: { ...old, enabled: false } } }));

  const [automation, other] = await kit.api.automations({ entity: 'local' }).toArray();
  if (automation === undefined) throw new Error('no automation');
  automation.enabled = false;
  const saved = await kit.api.updateAutomation(automation);

  expect(automation).toMatchObject({
    scope: { isRegistry: true },
    event: { eventType: 'UPDATE_ARTIFACT_ALIAS' },
    action: { actionType: 'QUEUE_JOB', queue: { id: 'Q', name: 'gpu' }, template: '{}' },
  });
  expect(other?.action).toEqual({ actionType: 'OTHER', typeName: 'PushNotificationTriggeredAction' });
  expect(kit.sent.at(-1)?.variables).toEqual({
    input: { id: old.id, name: 'old', enabled: false, scopeType: 'PROJECT', scopeID: 'UHJvamVjdDox' },
  });
  expect(saved.enabled).toBe(false);
});

it('takes a time without a zone for one of UTC, wherever it runs', async () => {
  await using kit = startTestApi(seed);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const node = {
    id: 'VHJpZ2dlcjox',
    name: 'old',
    description: null,
    enabled: true,
    createdAt: '2024-01-01T00:00:00',
    updatedAt: '2024-01-02T03:04:05.678901Z',
    scope: { __typename: 'Project', id: 'UHJvamVjdDox', name: 'vision' },
    triggeringCondition: { eventType: 'LINK_MODEL', filter: '{"filter":"{}"}' },
    triggeredAction: { __typename: 'NoOpTriggeredAction' },
  };
  const page = { edges: [{ node }], pageInfo: { endCursor: null, hasNextPage: false } };
  kit.answer('ListEntityAutomations', () => data({ entity: { triggers: page } }));

  const automation = await kit.api.automations({ entity: 'local' }).first();

  expect(automation?.createdAt.toISOString()).toBe('2024-01-01T00:00:00.000Z');
  expect(automation?.updatedAt?.toISOString()).toBe('2024-01-02T03:04:05.678Z');
});

it('rejects a change of an automation that is gone, or makes it with the changes [API-246]', async () => {
  await using kit = startTestApi(seed);
  const automation = await create(kit, 'gone');
  await kit.api.deleteAutomation(automation);
  const event = new OnRunState(await kit.api.project('audio'), RunEvent.state.eq('failed'));

  await expect(kit.api.updateAutomation(automation, { name: 'back' })).rejects.toThrow(NotFoundError);
  const made = await kit.api.updateAutomation(automation, { name: 'back', enabled: false, event, createMissing: true });

  expect(made.id).not.toBe(automation.id);
  expect(made).toMatchObject({ name: 'back', enabled: false, scope: { name: 'audio' } });
  expect(made.event.eventType).toBe('RUN_STATE');
});

it('deletes an automation or the one with an id [API-248]', async () => {
  await using kit = startTestApi(seed);
  const one = await create(kit, 'one');
  const two = await create(kit, 'two');

  expect(await kit.api.deleteAutomation(one)).toBe(true);
  expect(await kit.api.deleteAutomation(two.id)).toBe(true);

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteAutomation', variables: { id: two.id } });
  expect(await kit.api.automations().toArray()).toEqual([]);
  await expect(kit.api.deleteAutomation(one)).rejects.toThrow(NotFoundError);
  await expect(kit.api.deleteAutomation('')).rejects.toThrow(ValidationError);
});

it('rejects when the server says that it deleted nothing [API-248]', async () => {
  await using kit = startTestApi(seed);
  kit.answer('DeleteAutomation', () => data({ deleteTrigger: { success: false } }));

  await expect(kit.api.deleteAutomation('VHJpZ2dlcjox')).rejects.toThrow(UnexpectedResponseError);
});

it('lists the automations of an entity by the query that filters names [API-237, API-238]', async () => {
  await using kit = startTestApi(seed);
  for (const name of ['a', 'b', 'c']) await create(kit, name);
  await kit.api.client.hasFeature('');
  kit.takeNames();

  const listed = kit.api.automations({ entity: 'local', perPage: 2 });

  expect(kit.takeNames()).toEqual([]);
  expect((await listed.toArray()).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  expect(kit.takeNames()).toEqual(['ListEntityAutomations', 'ListEntityAutomations']);
  expect(await kit.api.automations({ entity: 'local', name: 'b' }).toArray()).toHaveLength(1);
  expect(kit.sent.at(-1)).toEqual({
    name: 'ListEntityAutomations',
    variables: { entity: 'local', filters: '{"name":"b"}', cursor: null, perPage: 50 },
  });
  const rest = kit.api.automations({ entity: 'local', perPage: 2, start: await cursorAfterFirstPage(kit) });
  expect((await rest.toArray()).map(({ name }) => name)).toEqual(['a']);
  expect(String(listed)).toBe('<Automations>');
});

async function cursorAfterFirstPage(kit: TestApi): Promise<string | null> {
  const listed = kit.api.automations({ entity: 'local', perPage: 2 });
  await listed.first();
  return listed.cursor;
}

it.each([
  ['ListViewerProjectAutomations', {}],
  ['ListEntityProjectAutomations', { entity: 'local' }],
])('goes on past projects without automations by %s [API-237]', async (operation, options) => {
  await using kit = startTestApi(seed);
  kit.answer(featureQuery, features());
  await create(kit, 'first', 'vision');
  await create(kit, 'second', 'vision');
  kit.takeNames();

  const names = async (name?: string) =>
    (await kit.api.automations({ ...options, name, perPage: 1 }).toArray()).map((automation) => automation.name);

  expect(await names()).toEqual(['first', 'second']);
  expect(kit.takeNames()).toEqual([operation, operation]);
  expect(await names('second')).toEqual(['second']);
  expect(await names('third')).toEqual([]);
});

it.each([
  [['QUERY_AUTOMATIONS_ON_ENTITY'], false],
  [['QUERY_AUTOMATIONS_ON_ENTITY', 'AUTOMATION_SCOPE_ENTITY'], true],
])('asks servers with %j about entities as scopes: %s [API-238]', async (names, isAsked) => {
  await using kit = startTestApi(seed);
  const documents: string[] = [];
  const client = kit.api.client.with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { query } = (await request.clone().json()) as { query: string };
      documents.push(query);
      return query.includes('serverInfo') ? features(...names)() : kit.server.fetch(request);
    },
  });

  expect(await automations(client, { entity: 'local' }).toArray()).toEqual([]);
  expect(documents.at(-1)?.includes('on Entity')).toBe(isAsked);
});

it('finds the one automation of a name [API-236]', async () => {
  await using kit = startTestApi({ ...seed, projects: [...seed.projects, { name: 'vision', entity: 'team' }] });
  const mine = await create(kit, 'same');
  const theirs = await kit.api.createAutomation(
    new OnRunMetric(await kit.api.project('vision', 'team'), highLoss).triggers(new DoNothing()),
    { name: 'same' },
  );

  expect(await kit.api.automation('same', { entity: 'local' })).toEqual(mine);
  expect(await kit.api.automation('same', { entity: 'team' })).toEqual(theirs);
  await expect(kit.api.automation('same')).rejects.toThrow('Several automations are named same');
  await expect(kit.api.automation('other')).rejects.toThrow(new NotFoundError('Could not find automation other.'));
  await expect(kit.api.automation('')).rejects.toThrow(ValidationError);
});

it('rejects for an entity that does not exist [API-237]', async () => {
  await using kit = startTestApi(seed);

  await expect(kit.api.automations({ entity: 'nobody' }).toArray()).rejects.toThrow(NotFoundError);
});
