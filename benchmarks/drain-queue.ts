import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRunId } from '@wandb-ts/core';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import { launchAdd } from '@wandb-ts/launch';
import { listLaunchAgents, stopLaunchAgent } from '@wandb-ts/launch/agent';
import { type Api, queueItems } from '@wandb-ts/public-api';
import { isolatedEnvironment } from '../conformance/python-client.ts';
import type { Bench } from './contender.ts';

const giveUpMs = 600_000;

/** A program that works for a queue; how many items at once follows its words. */
export interface AgentCommand {
  readonly name: string;
  readonly words: readonly string[];
  /** A folder that comes first in PATH; empty for none. */
  readonly bin: string;
}

/** What is drained. */
export interface DrainSetting {
  readonly bench: Bench;
  readonly api: Api;
  readonly job: string;
  readonly queueName: string;
  /** For everything that agents write. */
  readonly folder: string;
}

/** By whom, and of how many items. */
export interface DrainPlan {
  readonly agent: AgentCommand;
  readonly agentCount: number;
  readonly slotCount: number;
  readonly items: number;
}

/** What happened. */
export interface Drain {
  readonly items: number;
  /** From the first item that ran to the last, in milliseconds. */
  readonly betweenMs: number;
  /** What the server received while the agents worked. */
  readonly requests: number;
  /** One line for each item that did not run, ran twice, or has not its run. */
  readonly wrong: readonly string[];
}

/** Puts items on a queue, starts agents, and waits until each item has run. @throws Error when that takes ten minutes */
export async function drainQueue(setting: DrainSetting, plan: DrainPlan): Promise<Drain> {
  const { bench, api, queueName } = setting;
  const folder = mkdtempSync(join(setting.folder, 'drain-'));
  const log = join(folder, 'runs.log');
  writeFileSync(log, '');
  const runIds = await pushItems(setting, plan.items);
  await bench.server.takeRequests();
  const progress = followLines(log, plan.items);
  const ends = Array.from({ length: plan.agentCount }, (_, index) => startAgent(setting, plan, { folder, index, log }));
  try {
    const betweenMs = await Promise.race([progress, ...ends.map(async (end) => Promise.reject(await end))]);
    const requests = await bench.server.takeRequests();
    await stopAgents(api);
    await Promise.all(ends);
    const ran = readLines(log);
    const items = await queueItems(api.client, { entity: bench.server.entity, queueName }).toArray();
    const claimed = new Set(
      items.flatMap(({ state, runId }) => (state === 'claimed' && runId !== null ? [runId] : [])),
    );
    const wrong = runIds.flatMap((runId) => {
      const times = ran.filter((line) => line === runId).length;
      if (times !== 1) return [`${runId} ran ${times} times`];
      return claimed.has(runId) ? [] : [`${runId} has no item`];
    });
    console.log(`L1 ${plan.agent.name}: ${plan.items} items in ${betweenMs.toFixed(0)} ms, ${requests} requests`);
    return { items: plan.items, betweenMs, requests, wrong };
  } finally {
    await stopAgents(api);
  }
}

/** Items whose runs exist, as if the processes had started them. */
async function pushItems({ api, job, queueName }: DrainSetting, count: number): Promise<string[]> {
  const runIds = Array.from({ length: count }, () => generateRunId());
  const entity = await api.defaultEntity();
  const part = 20;
  for (let start = 0; start < count; start += part) {
    await Promise.all(
      runIds.slice(start, start + part).map(async (runId) => {
        await upsertRun(api.client, { name: runId, project: 'launched', entity });
        await launchAdd({ job, queueName, runId, project: 'launched', resource: 'local-process' }, { api });
      }),
    );
  }
  return runIds;
}

interface AgentPlace {
  readonly folder: string;
  readonly index: number;
  readonly log: string;
}

/** Resolves with an error when the agent has ended. */
async function startAgent(
  { bench: { server } }: DrainSetting,
  { agent, slotCount }: DrainPlan,
  { folder, index, log }: AgentPlace,
): Promise<Error> {
  const home = join(folder, `agent-${index}`);
  const address = { url: server.url(0), apiKey: server.apiKey };
  const [command = '', ...words] = agent.words;
  const environment = { ...isolatedEnvironment(agent.bin, home, address), WANDB_ENTITY: server.entity, BENCH_LOG: log };
  const child = spawn(command, [...words, String(slotCount)], { env: environment, cwd: home, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output = `${output}${text}`.slice(-4_000)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return new Error(`${agent.name} ended with ${code}:\n${output}`);
}

async function stopAgents({ client }: Api): Promise<void> {
  for (const { name, status } of await listLaunchAgents(client)) {
    if (status !== 'KILLED') await stopLaunchAgent(client, name);
  }
}

/** Waits until a file has that many lines, and returns the time since its first one, in milliseconds. */
function followLines(file: string, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let firstMs = Number.NaN;
    const watcher = watch(file, () => {
      const lines = readLines(file).length;
      if (lines > 0 && Number.isNaN(firstMs)) firstMs = performance.now();
      if (lines >= count) finish(() => resolve(performance.now() - firstMs));
    });
    const timer = setTimeout(() => finish(() => reject(new Error('the queue was not drained'))), giveUpMs);
    const finish = (settle: () => void): void => {
      watcher.close();
      clearTimeout(timer);
      settle();
    };
  });
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}
