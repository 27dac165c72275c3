import { hostname } from 'node:os';
import { CommError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startAgent } from '../testing/agent-bench.js';
import { type FakeServerState, fakeAgentServer } from '../testing/fake-agent-server.js';
import { agentConfig } from '../testing/runner-context.js';
import { agentIntervals } from './agent-intervals.js';
import type { AgentLogLevel } from './agent-log.js';
import { readAgentVersion } from './agent-version.js';
import { registerAgent } from './register-agent.js';

it('finds its queues, announces itself, asks whether it serves a team, and learns its name [L181]', async () => {
  const { server, agent } = await register({ queues: ['other', 'q', 'r'] }, ['r', 'q']);

  expect(server.events.all).toEqual(['queues', 'create agent', 'team?', 'read agent']);
  expect(agent).toEqual({ id: 'agent-id', name: 'agent-1' });
  expect(server.announcements).toEqual([
    {
      queueIds: ['id-q', 'id-r'],
      hostname: hostname(),
      config: expect.stringContaining('"queues":["r","q"]'),
      version: 'wandb-ts@1.2.0',
    },
  ]);
  expect(JSON.parse(server.announcements[0]?.config ?? '')).toMatchObject({ entity: 'Ent_1', max_jobs: 1 });
});

it('names the queues that there are when one is missing [L182]', async () => {
  const failure = await register({ queues: ['a', 'b'] }, ['b', 'x', 'y']).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(CommError);
  expect((failure as CommError).message).toBe('Ent_1 has no queue x, y. Available are: a, b.');
});

it.each([[null], [[]]])('makes the queue default where there is none at all, %j [L183]', async (queues) => {
  const { server } = await register({ queues }, ['default']);

  expect(server.events.all.slice(0, 3)).toEqual(['queues', 'create queue default', 'queues']);
  expect(server.announcements[0]?.queueIds).toEqual(['id-default']);
});

it('makes no other queue than default [L183]', async () => {
  await expect(register({ queues: [] }, ['mine'])).rejects.toThrow('Ent_1 has no queue mine. Available are: default.');
});

it.each([true, false])('warns when it serves a team, %s [L184]', async (isTeam) => {
  const { lines } = await register({ isTeam });

  expect(lines).toEqual(
    isTeam ? [{ level: 'warning', line: 'Ent_1 is a team: its members can run code on this machine.' }] : [],
  );
});

it.each([
  [{}, /^wandb-ts@1\.2\.0$/],
  [{ WANDB_AGENT_VERSION: '1.2.3' }, /^1\.2\.3$/],
  [{ WANDB_AGENT_VERSION: 'wandb-launch-agent' }, /^wandb-ts@1\.2\.0$/],
])('calls its version so in the environment %j [L185]', (environment, version) => {
  expect(readAgentVersion('wandb-ts/1.2.0 (node/24.1.0; linux x64)', environment)).toMatch(version);
});

it('works with a server that knows no agents, and says nothing of itself there [L186]', async () => {
  await using bench = startAgent({ state: { hasAgents: false }, items: { a: {} } });

  (await bench.runner.started('run-a')).end('finished');
  await bench.server.events.until('pop q', 2);
  bench.stop();
  await bench.ended;

  expect(bench.server.events.all.filter((event) => /^(status|read agent)/.test(event))).toEqual([]);
});

it.each([
  [undefined, 1_800_000],
  ['', 1_800_000],
  ['2.5', 2_500],
  ['0', Number.POSITIVE_INFINITY],
  ['-1', Number.POSITIVE_INFINITY],
])('reads the time to start %j [L197]', (text, startTimeoutMs) => {
  expect(agentIntervals({ WANDB_LAUNCH_START_TIMEOUT: text }, 0)).toMatchObject({ startTimeoutMs });
});

it('does not start with a time to start that is no number [L197]', async () => {
  await using bench = startAgent({ environment: { WANDB_LAUNCH_START_TIMEOUT: 'soon' } });

  await expect(bench.ended).rejects.toThrow('WANDB_LAUNCH_START_TIMEOUT must be a number of seconds');
  expect(bench.server.events.all).toEqual([]);
});

async function register(state: Partial<FakeServerState>, queues: readonly string[] = ['q']) {
  const server = fakeAgentServer(state);
  const lines: { level: AgentLogLevel; line: string }[] = [];
  const agent = await registerAgent(server, {
    userAgent: 'wandb-ts/1.2.0 (node/24.1.0; linux x64)',
    config: agentConfig({ queues }),
    environment: {},
    log: (level, line) => lines.push({ level, line }),
  });
  return { server, agent, lines };
}
