import { NotFoundError, UnsupportedError } from '@wandb-ts/core';
import { createLaunchAgent } from '@wandb-ts/core/requests/launch';
import { queueProject } from '@wandb-ts/public-api/run-queues';
import { expect, it } from 'vitest';
import { type LaunchServer, launchServer } from '../testing/launch-server.js';
import { listLaunchAgents } from './list-launch-agents.js';
import { stopLaunchAgent } from './stop-launch-agent.js';

it('lists agents with the names of their queues, newest first', async () => {
  await using wandb = await launchServer();
  await announce(wandb, 'first');
  await announce(wandb, 'second');

  const agents = await listLaunchAgents(wandb.client);

  expect(agents.map(({ hostname }) => hostname)).toEqual(['second', 'first']);
  expect(agents[0]).toEqual({
    id: expect.any(String),
    name: expect.stringMatching(/^agent-/),
    status: 'POLLING',
    isToStop: false,
    hostname: 'second',
    queues: ['q'],
    heartbeatAt: expect.stringMatching(/^\d{4}-/),
    createdAt: expect.stringMatching(/^\d{4}-/),
    version: 'wandb-ts@1.2.0',
  });
});

it('lists nothing where nobody has queues', async () => {
  await using wandb = await launchServer();
  wandb.server.seed({ users: [{ username: 'eve', apiKey: 'k'.repeat(40) }] });

  expect(await listLaunchAgents(wandb.client, { entity: 'eve' })).toEqual([]);
});

it('asks an agent to stop, by its name and by its id', async () => {
  await using wandb = await launchServer();
  await announce(wandb, 'first');
  await announce(wandb, 'second');
  const [second, first] = await listLaunchAgents(wandb.client);

  const stopped = await stopLaunchAgent(wandb.client, second?.name ?? '');
  await stopLaunchAgent(wandb.client, first?.id ?? '', { entity: 'local' });

  expect(stopped).toEqual(second);
  expect((await listLaunchAgents(wandb.client)).map(({ isToStop }) => isToStop)).toEqual([true, true]);
});

it('says that there is no such agent', async () => {
  await using wandb = await launchServer();

  await expect(stopLaunchAgent(wandb.client, 'agent-x')).rejects.toThrow(
    new NotFoundError('There is no launch agent agent-x.'),
  );
});

it('says that a server lists no agents', async () => {
  await using wandb = await launchServer();
  const client = wandb.client.with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const isList = (await request.clone().text()).includes('query ListLaunchAgents');
      const message = 'Cannot query field "launchAgents" on type "Project".';
      return isList ? Response.json({ errors: [{ message }] }, { status: 400 }) : fetch(request);
    },
  });

  await expect(listLaunchAgents(client)).rejects.toThrow(UnsupportedError);
});

async function announce({ client }: LaunchServer, hostname: string): Promise<void> {
  await createLaunchAgent(client, {
    entityName: 'local',
    projectName: queueProject,
    runQueues: [btoa('RunQueue:1')],
    hostname,
    version: 'wandb-ts@1.2.0',
  });
}
