import { NotFoundError, UnexpectedResponseError, UnsupportedError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Sweep } from './sweep.js';

const seeded = {
  sweeps: [{ project: 'vision', name: 'abcd1234', config: 'method: random\nparameters: {lr: {values: [1, 2]}}\n' }],
};

const create = 'mutation Create($i:CreateAgentInput!){createAgent(input:$i){agent{id}}}';
const beat = 'mutation Beat($i:AgentHeartbeatInput!){agentHeartbeat(input:$i){commands}}';

/** Announces an agent, and lets it start so many runs. */
async function addAgent(kit: TestApi, host: string, runCount: number): Promise<string[]> {
  const { createAgent } = await kit.api.graphql<{ createAgent: { agent: { id: string } } }>(create, {
    i: { host, projectName: 'vision', sweep: 'abcd1234' },
  });
  const ids: string[] = [];
  for (let count = 0; count < runCount; count++) {
    const { agentHeartbeat } = await kit.api.graphql<{ agentHeartbeat: { commands: string } }>(beat, {
      i: { id: createAgent.agent.id, runState: '{}' },
    });
    const [{ run_id: id }] = JSON.parse(agentHeartbeat.commands) as [{ run_id: string }];
    kit.server.seed({
      runs: [
        {
          project: 'vision',
          name: id,
          sweep: 'abcd1234',
          createdAt: `2026-01-01T00:00:0${count}Z`,
          summary: { count },
        },
      ],
    });
    ids.push(id);
  }
  kit.takeNames();
  return ids;
}

async function sweepOf(kit: TestApi): Promise<Sweep> {
  const sweep = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);
  kit.takeNames();
  return sweep;
}

it('lists the agents of a sweep [API-520, API-962]', async () => {
  await using kit = startTestApi(seeded);
  await addAgent(kit, 'alpha', 2);
  await addAgent(kit, 'beta', 0);
  const sweep = await sweepOf(kit);

  const agents = await sweep.agents();

  expect({ ...agents[0] }).toEqual({
    id: btoa('Agent:1'),
    name: expect.stringMatching(/^[a-z0-9]{8}$/),
    host: 'alpha',
    state: 'RUNNING',
    totalRuns: 2,
    createdAt: expect.stringMatching(/^\d{4}-/),
    heartbeatAt: expect.stringMatching(/^\d{4}-/),
  });
  expect(agents.map(({ host, totalRuns }) => [host, totalRuns])).toEqual([
    ['alpha', 2],
    ['beta', 0],
  ]);
  expect(String(agents[0])).toBe(`<Agent ${btoa('Agent:1')} (RUNNING)>`);
  expect(kit.takeNames()).toEqual(['ListSweepAgents']);
});

it('reads one agent by its id or name [API-519]', async () => {
  await using kit = startTestApi(seeded);
  await addAgent(kit, 'alpha', 0);
  const sweep = await sweepOf(kit);

  const agent = await sweep.agent(btoa('Agent:1'));

  expect((await sweep.agent(agent.name)).id).toBe(agent.id);
  await expect(sweep.agent('nobody')).rejects.toThrow(
    new NotFoundError(`Could not find agent nobody of sweep ${kit.server.entity}/vision/abcd1234.`),
  );
});

it('rejects agents of a sweep that is gone, and agents without name and id [API-519, API-962]', async () => {
  await using kit = startTestApi(seeded);
  const sweep = await sweepOf(kit);
  const nameless = { id: '', name: '', host: 'h', state: null, totalRuns: 0, createdAt: '', heartbeatAt: null };
  kit.answer('GetSweepAgent', () => data({ project: { sweep: { agent: nameless } } }));

  await expect(sweep.agent('x')).rejects.toThrow(UnexpectedResponseError);
  kit.answer('GetSweepAgent', () => data({ project: { sweep: null } }));
  kit.answer('ListSweepAgents', () => data({ project: null }));
  await expect(sweep.agent('x')).rejects.toThrow(NotFoundError);
  await expect(sweep.agents()).rejects.toThrow(NotFoundError);
});

it('lists the runs of an agent in the order of their creation [API-522]', async () => {
  await using kit = startTestApi(seeded);
  const ids = await addAgent(kit, 'alpha', 3);
  await addAgent(kit, 'beta', 1);
  const [agent] = await (await sweepOf(kit)).agents();
  kit.takeNames();

  const runs = agent?.runs({ perPage: 2 });

  expect((await runs?.toArray())?.map(({ id, summaryMetrics }) => [id, summaryMetrics['count']])).toEqual(
    ids.map((id, count) => [id, count]),
  );
  expect(await runs?.count()).toBe(3);
  expect(String(runs)).toBe(`<AgentRuns ${kit.server.entity}/vision/abcd1234/${agent?.name}>`);
  expect(kit.takeNames()).toEqual(['ListAgentRuns', 'ListAgentRuns']);
  expect(await agent?.runs().toArray()).toHaveLength(3);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ cursor: null, perPage: 50 });
});

it('rejects the runs of an agent that is gone [API-522]', async () => {
  await using kit = startTestApi(seeded);
  await addAgent(kit, 'alpha', 0);
  const [agent] = await (await sweepOf(kit)).agents();
  kit.answer('ListAgentRuns', () => data({ project: { sweep: { agent: null } } }));

  await expect(agent?.runs().first()).rejects.toThrow(NotFoundError);
});

it('adds a run with a configuration of its own to a sweep [API-521]', async () => {
  await using kit = startTestApi(seeded);
  const sweep = await sweepOf(kit);

  const id = await sweep.enqueueRun({ lr: { value: 7 } }, { displayName: 'mine' });
  const [run] = await sweep.runs().toArray();

  expect(run).toMatchObject({
    storageId: id,
    name: 'mine',
    state: 'pending',
    config: { lr: 7 },
    sweepName: 'abcd1234',
  });
});

it('says that a server cannot add runs to a sweep [API-521]', async () => {
  await using kit = startTestApi(seeded);
  const sweep = await sweepOf(kit);
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features: [] } }));

  await expect(sweep.enqueueRun({ lr: { value: 7 } })).rejects.toThrow(UnsupportedError);
  expect(kit.takeNames()).toEqual(['GetServerFeatures']);
});
