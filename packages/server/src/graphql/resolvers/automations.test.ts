import { expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

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
