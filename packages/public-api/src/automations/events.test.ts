import { UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import {
  type AutomationEvent,
  DoNothing,
  NewAutomation,
  OnAddArtifactAlias,
  OnAddArtifactTag,
  OnAddCollectionTag,
  OnCreateArtifact,
  OnLinkArtifact,
  OnRemoveArtifactTag,
  OnRemoveCollectionTag,
  OnRunMetric,
  OnRunState,
  OnUnlinkArtifact,
  RunEvent,
  type ScopeInput,
  SendNotification,
  SendWebhook,
} from './index.js';
import { toSavedEvent } from './saved-event.js';

const collection = {
  scopeType: 'ARTIFACT_COLLECTION',
  id: 'QzoyMg==',
  name: 'model',
  collectionType: 'sequence',
} as const;
const project = { scopeType: 'PROJECT', id: 'UHJvamVjdDox', name: 'vision', isRegistry: false } as const;
const team = { scopeType: 'ENTITY', id: 'RW50aXR5OjI=', name: 'team', entityType: 'team' } as const;
const loss = RunEvent.metric('loss');

it.each([
  ['LINK_MODEL', new OnLinkArtifact(collection), '[API-934]'],
  ['CREATE_ARTIFACT', new OnCreateArtifact(collection), '[API-935]'],
  ['ADD_ARTIFACT_ALIAS', new OnAddArtifactAlias(collection), '[API-936]'],
  ['RUN_METRIC', new OnRunMetric(project, loss.gt(1)), '[API-937]'],
  ['RUN_METRIC_CHANGE', new OnRunMetric(project, loss.changesBy({ diff: 1 })), '[API-937]'],
  ['RUN_METRIC_ZSCORE', new OnRunMetric(project, loss.zscore(3).gt(1)), '[API-937]'],
  ['UNLINK_ARTIFACT', new OnUnlinkArtifact(collection), '[API-938]'],
  ['ADD_ARTIFACT_TAG', new OnAddArtifactTag(collection), '[API-939]'],
  ['REMOVE_ARTIFACT_TAG', new OnRemoveArtifactTag(collection), '[API-940]'],
  ['ADD_COLLECTION_TAG', new OnAddCollectionTag(collection), '[API-941]'],
  ['REMOVE_COLLECTION_TAG', new OnRemoveCollectionTag(collection), '[API-942]'],
  ['RUN_STATE', new OnRunState(project, RunEvent.state.eq('failed')), '[API-943]'],
] as const)('names %s as the server does, also somewhere else %3$s', (eventType, event: AutomationEvent, _) => {
  const elsewhere = event.scope === project ? team : { ...collection, id: 'other' };

  expect(event.eventType).toBe(eventType);
  expect(event.in(elsewhere)).toMatchObject({ eventType, scope: elsewhere });
  expect(event.in(elsewhere).filter).toEqual(event.filter);
  expect(event.in(elsewhere)).toBeInstanceOf(event.constructor);
});

it('waits for new artifacts in a collection only [API-935]', () => {
  expect(() => new OnCreateArtifact(project)).toThrow(ValidationError);
  expect(() => new OnCreateArtifact(collection).in(project)).toThrow(ValidationError);
});

it('waits for events of runs in no collection [API-946]', () => {
  expect(() => new OnRunMetric(collection, loss.gt(1))).toThrow(ValidationError);
  expect(() => new OnRunState(collection, RunEvent.state.eq('failed'))).toThrow(ValidationError);
  expect(() => new OnRunMetric(team, loss.gt(1)).in(collection)).toThrow(ValidationError);
});

it('needs a filter of the right kind for events of runs [API-937, API-943]', () => {
  expect(() => new OnRunMetric(project, RunEvent.state.eq('failed'))).toThrow(ValidationError);
  expect(() => new OnRunState(project, loss.gt(1).and({}))).toThrow(ValidationError);
  expect(() => new OnRunMetric(project, { threshold: 1 } as never)).toThrow(ValidationError);
});

it.each([null, undefined, 'vision', {}, { path: ['a', 'b'] }, { isTeam: false, name: 'me', id: '1', members: [] }])(
  'refuses the scope %j',
  (scope) => {
    expect(() => new OnLinkArtifact(scope as unknown as ScopeInput)).toThrow(ValidationError);
  },
);

it('joins an event and an action [API-933]', () => {
  const event = new OnLinkArtifact(collection);
  const action = new DoNothing();

  const automation = event.triggers(action);

  expect(automation).toBeInstanceOf(NewAutomation);
  expect(automation).toMatchObject({ event, action, name: undefined, description: undefined, enabled: undefined });
  expect(automation.scope).toBe(collection);
});

it('can be awaited like any other object [API-933]', async () => {
  const event = new OnLinkArtifact(collection);

  expect(await event).toBe(event);
});

it.each([undefined, null, {}, 'NO_OP', () => undefined, { actionType: 'NO_OP' }])(
  'refuses %j as an action [API-933]',
  (action) => {
    const event = new OnLinkArtifact(collection);

    expect(() => event.triggers(action as never)).toThrow(ValidationError);
  },
);

it('moves a new automation to another scope', () => {
  const automation = new OnAddArtifactAlias(collection, { alias: 'prod' }).triggers(new DoNothing());

  automation.scope = project;

  expect(automation.event.scope).toBe(project);
  expect(JSON.stringify(automation.event.filter)).toContain('"prod"');
});

it('makes a notification of a Slack channel [API-954]', () => {
  expect(SendNotification.fromIntegration({ id: 'S' })).toMatchObject({
    actionType: 'NOTIFICATION',
    integrationId: 'S',
    title: '',
    message: '',
    severity: 'INFO',
  });
  expect(SendNotification.fromIntegration({ id: 'S' }, { title: 'T', text: 'M', level: 'warn' })).toMatchObject({
    title: 'T',
    message: 'M',
    severity: 'WARN',
  });
  expect(() => new SendNotification('S', { level: 'fatal' as 'warn' })).toThrow(ValidationError);
  expect(() => new SendNotification('')).toThrow(ValidationError);
});

it('makes a request to a webhook [API-955]', () => {
  expect(SendWebhook.fromIntegration({ id: 'W' })).toMatchObject({ integrationId: 'W', requestPayload: null });
  expect(SendWebhook.fromIntegration({ id: 'W' }, { payload: { a: 'ü', b: { c: 1 } } }).requestPayload).toBe(
    '{"a":"ü","b":{"c":1}}',
  );
  expect(new SendWebhook('W', { payload: '{ "a": 1 }' }).requestPayload).toBe('{ "a": 1 }');
  for (const payload of ['{', '[]', '1', 'null', [] as unknown as string]) {
    expect(() => new SendWebhook('W', { payload })).toThrow(ValidationError);
  }
});

it('makes an action that does nothing [API-956]', () => {
  expect(new DoNothing()).toEqual({ actionType: 'NO_OP' });
});

it.each([
  { eventType: 'RUN_STATE', filter: '{"run_filter":"{","run_state_filter":{}}' },
  { eventType: 'ADD_ARTIFACT_ALIAS', filter: '{"filter":"["}' },
  { eventType: 'ADD_ARTIFACT_ALIAS', filter: '[]' },
])('does not read a saved filter that is no object, %j', (event) => {
  expect(() => toSavedEvent(event)).toThrow(UnexpectedResponseError);
});
