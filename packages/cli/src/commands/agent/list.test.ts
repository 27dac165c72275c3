import { createClient } from '@wandb-ts/core';
import { createLaunchAgent, updateLaunchAgent } from '@wandb-ts/core/requests/launch';
import { createRunQueue, queueProject } from '@wandb-ts/public-api/run-queues';
import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

it('lists agents as a table on a terminal', async () => {
  await using wandb = startSeededServer();
  await announceTwo(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('agent', 'list');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replaceAll(/agent-\w{8}/g, 'agent-NNNNNNNN')).toMatchInlineSnapshot(`
    "NAME            STATUS   MACHINE  QUEUES  PROGRAM       HEARD OF
    agent-NNNNNNNN  killed   second   q       wandb@0.20.1  just now
    agent-NNNNNNNN  polling  first    q                     just now
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();
  await announceTwo(wandb);

  const { code, stdout } = await wandb.run('agent', 'list', '-e', 'local');

  expect(code).toBe(0);
  expect(stdout.replaceAll(/agent-\w{8}/g, 'agent')).toBe(
    'agent\tKILLED\tsecond\tq\twandb@0.20.1\t2030-11-22T12:00:00Z\nagent\tPOLLING\tfirst\tq\t\t2030-11-22T12:00:00Z\n',
  );
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();
  await announceTwo(wandb);

  const { stdout } = await wandb.run('agent', 'list', '--json', 'hostname,queues,isToStop');

  expect(JSON.parse(stdout)).toEqual([
    { hostname: 'second', queues: ['q'], isToStop: false },
    { hostname: 'first', queues: ['q'], isToStop: false },
  ]);
});

it('asks an agent to stop', async () => {
  await using wandb = startSeededServer();
  await announceTwo(wandb);
  const listed = await wandb.run('agent', 'list', '--json', 'name');
  const [second, first] = (JSON.parse(listed.stdout) as { name: string }[]).map(({ name }) => name);

  const onTty = await wandb.runOnTty('agent', 'stop', first ?? '');
  const inPipe = await wandb.run('agent', 'stop', second ?? '', '-e', 'local');

  expect(onTty).toEqual({ code: 0, stdout: `Asked ${first} on first to stop.\n`, stderr: '' });
  expect(inPipe).toEqual({ code: 0, stdout: `${second}\n`, stderr: '' });
  expect((await wandb.runOnTty('agent', 'list')).stdout).toContain('polling, to stop');
});

it('says that there is no agent', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.runOnTty('agent', 'list')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No agent has served a queue of this entity.\n',
  });
  expect(await wandb.run('agent', 'stop', 'agent-x')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: There is no launch agent agent-x.\nnext: wandb-ts help paths\n',
  });
});

async function announceTwo({ server }: SeededServer): Promise<void> {
  const client = createClient({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  await createRunQueue(client, 'q', 'local-process', { entity: 'local' });
  const place = { entityName: 'local', projectName: queueProject, runQueues: [btoa('RunQueue:1')] };
  await createLaunchAgent(client, { ...place, hostname: 'first' });
  const { createLaunchAgent: second } = await createLaunchAgent(client, {
    ...place,
    hostname: 'second',
    version: 'wandb@0.20.1',
  });
  await updateLaunchAgent(client, { launchAgentId: second?.launchAgentId ?? '', agentStatus: 'KILLED' });
}
