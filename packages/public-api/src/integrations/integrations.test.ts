import { ConflictError, NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { DoNothing, OnLinkArtifact, SendWebhook } from '../automations/index.js';
import { data, startTestApi } from '../testing/test-api.js';

const seed = {
  projects: [{ name: 'vision' }],
  teams: [{ name: 'team' }],
  integrations: [
    { name: 'hook', urlEndpoint: 'https://example.com/hook' },
    { teamName: 'Acme', channelName: '#alerts' },
    { teamName: 'Acme', channelName: '#runs' },
    { name: 'last hook', urlEndpoint: 'http://127.0.0.1:9' },
    { entity: 'team', name: 'theirs', urlEndpoint: 'https://example.com/theirs' },
  ],
};

it('lists the Slack channels and webhooks of an entity [API-233, API-957, API-958]', async () => {
  await using kit = startTestApi(seed);

  expect(await kit.api.integrations('local').toArray()).toEqual([
    { type: 'webhook', id: expect.any(String), name: 'hook', urlEndpoint: 'https://example.com/hook' },
    { type: 'slack', id: expect.any(String), teamName: 'Acme', channelName: '#alerts' },
    { type: 'slack', id: expect.any(String), teamName: 'Acme', channelName: '#runs' },
    { type: 'webhook', id: expect.any(String), name: 'last hook', urlEndpoint: 'http://127.0.0.1:9' },
  ]);
  expect(kit.sent.at(-1)).toEqual({
    name: 'ListIntegrations',
    variables: { entity: 'local', cursor: null, perPage: 50 },
  });
});

it('lists those of the default entity, or of another one [API-233]', async () => {
  await using kit = startTestApi(seed);

  expect(await kit.api.integrations().toArray()).toHaveLength(4);
  expect(await kit.api.integrations('team').toArray()).toMatchObject([{ name: 'theirs' }]);
  await expect(kit.api.integrations('nobody').toArray()).rejects.toThrow(NotFoundError);
  expect(String(kit.api.integrations())).toBe('<Integrations>');
});

it('goes on past pages without webhooks [API-234]', async () => {
  await using kit = startTestApi(seed);

  const names = (await kit.api.webhookIntegrations('local', { perPage: 1 }).toArray()).map(({ name }) => name);

  expect(names).toEqual(['hook', 'last hook']);
  expect(kit.takeNames()).toHaveLength(4);
});

it('goes on past pages without Slack channels [API-235]', async () => {
  await using kit = startTestApi(seed);

  const listed = await kit.api.slackIntegrations('local', { perPage: 1 }).toArray();

  expect(listed.map(({ channelName }) => channelName)).toEqual(['#alerts', '#runs']);
});

it('leaves out kinds that it does not know [API-233]', async () => {
  await using kit = startTestApi(seed);
  const edges = [{ node: { __typename: 'GitHubOAuthIntegration' } }, { node: null }];
  const page = { edges, pageInfo: { endCursor: null, hasNextPage: false } };
  kit.answer('ListIntegrations', () => data({ entity: { integrations: page } }));

  expect(await kit.api.integrations('local').toArray()).toEqual([]);
});

it('keeps an address and deletes it', async () => {
  await using kit = startTestApi(seed);

  const webhook = await kit.api.createWebhookIntegration({ name: 'new', urlEndpoint: 'https://example.com/new' });

  expect(webhook).toMatchObject({ type: 'webhook', name: 'new', urlEndpoint: 'https://example.com/new' });
  expect(await kit.api.integrations().toArray()).toContainEqual(webhook);
  expect(await kit.api.deleteIntegration(webhook)).toBe(true);
  expect(await kit.api.integrations().toArray()).not.toContainEqual(webhook);
  await expect(kit.api.deleteIntegration(webhook.id)).rejects.toThrow(NotFoundError);
});

it('refuses names that are taken, and addresses that are none', async () => {
  await using kit = startTestApi(seed);
  const urlEndpoint = 'https://example.com';

  await expect(kit.api.createWebhookIntegration({ name: 'hook', urlEndpoint })).rejects.toThrow(ConflictError);
  await expect(kit.api.createWebhookIntegration({ name: '', urlEndpoint })).rejects.toThrow(ValidationError);
  await expect(kit.api.createWebhookIntegration({ name: 'x', urlEndpoint: 'file:///etc/passwd' })).rejects.toThrow(
    ValidationError,
  );
  await expect(kit.api.createWebhookIntegration({ name: 'a/b', urlEndpoint })).rejects.toThrow('The name of a webhook');
});

it('deletes no integration that an automation uses', async () => {
  await using kit = startTestApi(seed);
  const [webhook] = await kit.api.webhookIntegrations().toArray();
  if (webhook === undefined) throw new Error('no webhook');
  const event = new OnLinkArtifact(await kit.api.project('vision'));
  const automation = await kit.api.createAutomation(event.triggers(SendWebhook.fromIntegration(webhook)), {
    name: 'a',
  });

  await expect(kit.api.deleteIntegration(webhook)).rejects.toThrow(ConflictError);
  await kit.api.updateAutomation(automation, { action: new DoNothing() });
  expect(await kit.api.deleteIntegration(webhook)).toBe(true);
});
