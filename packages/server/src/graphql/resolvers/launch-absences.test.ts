import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const place = { entityName: 'local', projectName: 'model-registry' };
const queue = { ...place, queueName: 'q' };
const day = 24 * 60 * 60 * 1000;

async function makeQueue({ query }: TestServer): Promise<void> {
  const settings = { resourceType: 'local-process', resourceConfig: '{"resource_args":{}}' };
  await query('mutation($input:UpsertRunQueueInput!){upsertRunQueue(input:$input){success}}', {
    input: { ...queue, ...settings },
  });
}

async function pushItem({ query }: TestServer): Promise<void> {
  await query('mutation($input:PushToRunQueueByNameInput!){pushToRunQueueByName(input:$input){runQueueItemId}}', {
    input: { ...queue, runSpec: '{"job":"j"}' },
  });
}

async function popItem({ query }: TestServer, launchAgentId?: string): Promise<boolean> {
  const answer = (await query('mutation($input:PopFromRunQueueInput!){popFromRunQueue(input:$input){runQueueItemId}}', {
    input: { ...queue, launchAgentId },
  })) as { popFromRunQueue: object | null };
  return answer.popFromRunQueue !== null;
}

it('gives agents time to claim what they took after the server was away', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-away-'));
  let now = Date.UTC(2030, 0, 1);
  const options = { dataDir: folder.path, now: () => now };
  const first = openTestServer(options);
  await makeQueue(first);
  await pushItem(first);
  await popItem(first);
  await first.server.close();
  now += day;

  await using second = openTestServer(options);
  const popped = [await popItem(second)];
  now += 59_999;
  popped.push(await popItem(second));
  now += 1;

  expect([...popped, await popItem(second)]).toEqual([false, false, true]);
});

it('deletes agents that were silent for a week, but those whose items are there', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = Date.UTC(2030, 0, 1);
  await using test = openTestServer({ now: () => now });
  try {
    await makeQueue(test);
    await pushItem(test);
    const agents: string[] = [];
    for (const hostname of ['silent', 'alive', 'busy']) {
      const { createLaunchAgent } = (await test.query(
        'mutation($input:CreateLaunchAgentInput!){createLaunchAgent(input:$input){launchAgentId}}',
        { input: { ...place, hostname, runQueues: [btoa('RunQueue:1')] } },
      )) as { createLaunchAgent: { launchAgentId: string } };
      agents.push(createLaunchAgent.launchAgentId);
    }
    await popItem(test, agents[2]);
    await test.query(
      'mutation($run:String!){ackRunQueueItem(input:{runQueueItemId:"UnVuUXVldWVJdGVtOjE=",runName:$run}){success}}',
      { run: 'run12345' },
    );
    const hosts = async () => {
      vi.advanceTimersByTime(30_000);
      const { project } = (await test.query('{project(name:"model-registry"){launchAgents{hostname}}}')) as {
        project: { launchAgents: { hostname: string }[] };
      };
      return project.launchAgents.map(({ hostname }) => hostname);
    };

    now += 7 * day;
    const atFirst = await hosts();
    await popItem(test, agents[1]);
    now += 1;

    expect(atFirst).toEqual(['busy', 'alive', 'silent']);
    expect(await hosts()).toEqual(['busy', 'alive']);
  } finally {
    vi.useRealTimers();
  }
});
