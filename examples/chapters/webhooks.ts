/** What the chapter "Automations" of the README of server says about webhooks. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, OnRunMetric, RunEvent, SendWebhook } from '@wandb-ts/public-api';

const received: string[] = [];
const office = createHttpServer((request, response) => {
  received.push(request.headers.host ?? '');
  response.end();
});
await once(office.listen(0, '127.0.0.1'), 'listening');
const { port } = office.address() as AddressInfo;
const allowed = new Set([`127.0.0.1:${port}`]);
const reasons: (string | null)[] = [];
const executed = Promise.withResolvers<void>();
const onEvent = (event: ServerEvent): void => {
  if (event.type === 'automation') reasons.push(event.reason);
  if (reasons.length === 2) executed.resolve();
};

// #region fetch
import { createServer, type ServerEvent } from '@wandb-ts/server';

const server = createServer({
  dataDir: ':memory:',
  fetch: async (input, init) => {
    const { host } = new URL(new Request(input).url);
    return allowed.has(host) ? fetch(input, init) : new Response(null, { status: 403 });
  },
  onEvent, // hears of refusals: "The address answered 403."
});
// #endregion

const { url } = await server.listen();
const api = new Api({ baseUrl: url, apiKey: server.apiKey, environment: {} });
await api.createProject('vision', server.entity);
const event = new OnRunMetric(await api.project('vision'), RunEvent.metric('loss').gt(5));
for (const [name, host] of [
  ['office', `127.0.0.1:${port}`],
  ['elsewhere', `localhost:${port}`],
]) {
  const webhook = await api.createWebhookIntegration({ name: `${name}`, urlEndpoint: `http://${host}/hook` });
  await api.createAutomation(event.triggers(SendWebhook.fromIntegration(webhook)), { name: `${name}` });
}
await using run = await api.startRun({ project: 'vision', log: 'none' });
run.log({ loss: 9 });
await run.finish();
await executed.promise;
assert.deepEqual(reasons.toSorted(), ['The address answered 403.', null]);
assert.deepEqual(received, [`127.0.0.1:${port}`]);
await server.close();
office.close();
