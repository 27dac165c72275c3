import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logVersion } from '../testing/artifact-writer.js';
import { greater, openAutomationServer, rows } from '../testing/automation-server.js';

const name = (variable: string): string => `\${${variable}}`;
const executions = `query($id: ID!, $after: String) {
  triggerExecutions(triggerID: $id, first: 2, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id triggerID triggerName state createdAt scope { __typename ... on Project { name } } } }
  }
}`;

async function integrationIds(kit: Awaited<ReturnType<typeof openAutomationServer>>): Promise<string[]> {
  const read = await kit.query('{ entity(name: "local") { integrations { edges { node { id } } } } }');
  const { entity } = read as { entity: { integrations: { edges: { node: { id: string } }[] } } };
  return entity.integrations.edges.map(({ node }) => node.id);
}

function webhook(integrationID: string | undefined, payload?: object): object {
  const requestPayload = payload === undefined ? null : JSON.stringify(payload);
  return {
    triggeredActionType: 'GENERIC_WEBHOOK',
    triggeredActionConfig: { genericWebhookActionInput: { integrationID, requestPayload } },
  };
}

it('sends the payload of a webhook with what its variables stand for', async () => {
  await using kit = await openAutomationServer();
  const [hook] = await integrationIds(kit);
  const variables = ['project_name', 'entity_name', 'event_type', 'event_author', 'run_id', 'run_name', 'run_state'];
  const payload = { values: variables.map(name), blank: `${name('alias')}${name('tag')}${name('artifact_version')}` };
  await kit.automate('high', { ...greater('loss', 5), ...webhook(hook, payload) });

  await kit.log(rows(0, { loss: 6 }));

  expect(await kit.acted()).toEqual(['high']);
  expect(kit.sent).toEqual([
    {
      url: 'https://example.com/hook',
      headers: { 'content-type': 'application/json' },
      body: { values: ['vision', 'local', 'RUN_METRIC', 'local', 'r1', 'brisk sun', 'running'], blank: '' },
    },
  ]);
});

it('sends an empty object where there is no payload', async () => {
  await using kit = await openAutomationServer();
  const [hook] = await integrationIds(kit);
  await kit.automate('high', { ...greater('loss', 5), ...webhook(hook) });

  await kit.log(rows(0, { loss: 6 }));
  await kit.acted();

  expect(kit.sent.map(({ body }) => body)).toEqual([{}]);
});

it('signs a request, and gives it the access token of the integration', async () => {
  await using kit = await openAutomationServer({ secrets: { 'local/TOKEN': 't0ken', 'local/SHARED': 's3cret' } });
  const [, , safe] = await integrationIds(kit);
  const payload = { token: name('ACCESS_TOKEN'), secret: name('SHARED'), other: name('TOKEN') };
  await kit.automate('safe', { ...greater('loss', 5), ...webhook(safe, payload) });

  await kit.log(rows(0, { loss: 6 }));

  expect(await kit.acted()).toEqual(['safe']);
  const body = { token: 't0ken', secret: 's3cret', other: name('TOKEN') };
  expect(kit.sent[0]).toEqual({
    url: 'https://example.com/safe',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer t0ken',
      'x-wandb-signature': createHmac('sha256', 's3cret').update(JSON.stringify(body)).digest('base64'),
    },
    body,
  });
});

it('fails for want of a secret, and uses none of another entity', async () => {
  await using kit = await openAutomationServer({ secrets: { 'local/TOKEN': 'x', 'team/SHARED': 's3cret' } });
  const [, , safe] = await integrationIds(kit);
  await kit.automate('safe', { ...greater('loss', 5), ...webhook(safe) });

  await kit.log(rows(0, { loss: 6 }));
  await kit.server.close();

  expect(kit.events).toEqual([
    {
      type: 'automation',
      name: 'safe',
      entity: 'local',
      state: 'FAILED',
      reason: 'The server has no secret local/SHARED.',
    },
  ]);
  expect(kit.sent).toEqual([]);
});

it('records that it cannot post to Slack', async () => {
  await using kit = await openAutomationServer();
  const [, slack] = await integrationIds(kit);
  await kit.automate('slack', {
    ...greater('loss', 5),
    triggeredActionType: 'NOTIFICATION',
    triggeredActionConfig: { notificationActionInput: { integrationID: slack } },
  });

  await kit.log(rows(0, { loss: 6 }));
  await kit.server.close();

  expect(kit.events).toMatchObject([{ state: 'FAILED', reason: 'This server is not connected to Slack.' }]);
});

it('lists what became of an automation, newest first', async () => {
  await using kit = await openAutomationServer({ now: () => Date.parse('2030-01-02T03:04:05Z') });
  const [hook] = await integrationIds(kit);
  const id = await kit.automate('high', { ...greater('loss', 5), ...webhook(hook) });
  await kit.automate('other', greater('loss', 5));
  for (const run of ['r1', 'r2', 'r3']) {
    await kit.log(rows(0, { loss: 6 }), run);
  }
  await kit.acted();

  const first = (await kit.query(executions, { id })) as { triggerExecutions: Page };
  const { pageInfo } = first.triggerExecutions;
  const rest = (await kit.query(executions, { id, after: pageInfo.endCursor })) as { triggerExecutions: Page };

  expect(first.triggerExecutions).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(first.triggerExecutions.edges).toHaveLength(2);
  expect(first.triggerExecutions.edges[0]?.node).toEqual({
    id: expect.any(String),
    triggerID: id,
    triggerName: 'high',
    state: 'FINISHED',
    createdAt: '2030-01-02T03:04:05Z',
    scope: { __typename: 'Project', name: 'vision' },
  });
  expect(rest.triggerExecutions).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
  expect(rest.triggerExecutions.edges).toHaveLength(1);
});

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly state: string } }[];
}

it('lets a report go through while a webhook does not answer, and gives that up when the server closes', async () => {
  const ended = Promise.withResolvers<void>();
  await using kit = await openAutomationServer({
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => {
          ended.resolve();
          reject(init.signal?.reason);
        });
      }),
  });
  const [hook] = await integrationIds(kit);
  const id = await kit.automate('high', { ...greater('loss', 5), ...webhook(hook) });

  await kit.log(rows(0, { loss: 6 }));
  expect(await kit.acted()).toEqual([]);
  expect(await kit.query(executions, { id })).toMatchObject({
    triggerExecutions: { edges: [{ node: { state: 'PENDING' } }] },
  });
  await kit.server.close();

  await ended.promise;
  expect(kit.events).toMatchObject([{ state: 'FAILED', reason: 'The server was closed before an answer came.' }]);
});

it('executes what happened before the server closes', async () => {
  await using kit = await openAutomationServer();
  const [hook] = await integrationIds(kit);
  await kit.automate('high', { ...greater('loss', 5), ...webhook(hook) });

  await kit.log(rows(0, { loss: 6 }));
  await kit.server.close();

  expect(kit.events).toMatchObject([{ name: 'high', state: 'FINISHED', reason: null }]);
  expect(kit.sent).toHaveLength(1);
});

it('goes on when who hears of executions fails', async () => {
  const warnings: string[] = [];
  const listener = (warning: Error) => warnings.push(warning.message);
  process.on('warning', listener);
  await using kit = await openAutomationServer({
    onEvent: () => {
      throw new Error('deaf');
    },
  });
  const id = await kit.automate('high', greater('loss', 5));
  await kit.automate('also', greater('loss', 5));

  await kit.log(rows(0, { loss: 6 }));
  await kit.acted();
  process.off('warning', listener);

  expect(warnings).toEqual(Array(2).fill('An automation was not executed: Error: deaf'));
  expect(await kit.query(executions, { id })).toMatchObject({ triggerExecutions: { totalCount: 1 } });
});

it('has given up what an earlier process did not finish', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wandb-automations-'));
  let id = '';
  {
    await using kit = await openAutomationServer({ dataDir });
    id = await kit.automate('high', greater('loss', 5));
    await kit.log(rows(0, { loss: 6 }));
    await kit.acted();
  }
  const { openDatabase } = await import('../storage/database.js');
  {
    using db = openDatabase(join(dataDir, 'wandb.sqlite'));
    db.exec("UPDATE automation_executions SET state = 'PENDING'");
  }
  const { openTestServer } = await import('../testing/test-server.js');
  {
    await using kit = openTestServer({ dataDir });
    expect(await kit.query(executions, { id })).toMatchObject({
      triggerExecutions: { edges: [{ node: { state: 'FAILED' } }] },
    });
  }
  rmSync(dataDir, { recursive: true });
});

it('hears of tags that a version gets when it is logged again', async () => {
  await using kit = await openAutomationServer();
  const version = { files: { a: 'one' }, input: { projectName: 'vision', tags: [{ tagName: 'first' }] } };
  await kit.automate('tagged', { triggeringEventType: 'ADD_ARTIFACT_TAG' });

  await logVersion(kit, version);
  expect(await kit.acted()).toEqual([]);
  await logVersion(kit, { ...version, input: { ...version.input, tags: [{ tagName: 'first' }, { tagName: 'new' }] } });

  expect(await kit.acted()).toEqual(['tagged']);
});
