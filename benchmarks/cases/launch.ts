import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJob } from '@wandb-ts/launch/jobs';
import { Api } from '@wandb-ts/public-api';
import { preparePython } from '../../conformance/python-client.ts';
import type { Bench } from '../contender.ts';
import { type AgentCommand, type Drain, drainQueue } from '../drain-queue.ts';
import type { CaseResult, Goal, Measurement } from '../measurement.ts';

const figure = 'L1';
const agents = 2;
const slots = 8;
const goalOverheadMs = 150;
const goalFactor = 5;
const script = 'echo "$WANDB_RUN_ID" >> "$BENCH_LOG"\n';

/** Lets agents work through a queue of local processes that do nothing, and counts what they did. */
export async function measureLaunch(bench: Bench): Promise<CaseResult> {
  const folder = mkdtempSync(join(bench.folder, 'launch-'));
  const api = new Api({ baseUrl: bench.server.url(0), apiKey: bench.server.apiKey, entity: bench.server.entity });
  const job = await makeJob(api, folder);
  const queue = await api.createRunQueue('noop', 'local-process');
  const command = join(import.meta.dirname, '../../packages/cli/dist/bin.js');
  const ours: AgentCommand = {
    name: 'wandb-ts',
    words: [process.execPath, command, 'agent', 'start', '-q', queue.name, '-j'],
    bin: '',
  };
  const bin = preparePython('0.20.1');
  const theirs: AgentCommand = {
    name: 'wandb 0.20.1',
    words: [join(bin, 'wandb'), 'launch-agent', '-q', queue.name, '-j'],
    bin,
  };
  const drain = (agent: AgentCommand, agentCount: number, slotCount: number, items: number): Promise<Drain> =>
    drainQueue({ bench, api, job, queueName: queue.name, folder }, { agent, agentCount, slotCount, items });
  const many = await drain(ours, agents, slots, bench.repeats >= 5 ? 1_000 : 200);
  const few = await drain(theirs, agents, slots, 48);
  const oneByOne = await drain(ours, 1, 1, 50);
  const overheadMs = oneByOne.betweenMs / (oneByOne.items - 1) - childMs(folder, 50);
  const factor = rate(many) / rate(few);
  return {
    title: `Run items of a queue that do nothing as local processes`,
    unit: 'items',
    measurements: [
      measurement(`wandb-ts, ${agents} agents with ${slots} slots`, many),
      measurement(`wandb 0.20.1, ${agents} agents with ${slots} slots`, few),
      measurement('wandb-ts, one agent with one slot', oneByOne),
    ],
    goals: [
      ...[many, oneByOne].map(onceGoal),
      {
        figure,
        goal: `wandb-ts at least ${goalFactor} times as many items a second as wandb 0.20.1`,
        measured: `${factor.toFixed(1)} times`,
        isMet: factor >= goalFactor,
      },
      {
        figure: 'L2',
        goal: `one agent with one slot: at most ${goalOverheadMs} ms an item besides the process itself`,
        measured: `${overheadMs.toFixed(0)} ms`,
        isMet: overheadMs <= goalOverheadMs,
      },
    ],
  };
}

async function makeJob(api: Api, folder: string): Promise<string> {
  const path = join(folder, 'code');
  mkdirSync(path);
  writeFileSync(join(path, 'noop.sh'), script);
  writeFileSync(join(path, 'requirements.txt'), 'wandb\n');
  const { artifact } = await createJob(
    { type: 'code', path, entryPoint: ['sh', 'noop.sh'], project: 'launched', name: 'noop' },
    { api },
  );
  return artifact.qualifiedName;
}

/** What the process of an item takes by itself, in milliseconds. */
function childMs(folder: string, times: number): number {
  const startMs = performance.now();
  for (let time = 0; time < times; time += 1) {
    const env = { ...process.env, WANDB_RUN_ID: String(time), BENCH_LOG: join(folder, 'alone.log') };
    spawnSync('sh', [join(folder, 'code', 'noop.sh')], { env });
  }
  return (performance.now() - startMs) / times;
}

function rate({ items, betweenMs }: Drain): number {
  return ((items - 1) / betweenMs) * 1_000;
}

function onceGoal({ items, wrong }: Drain): Goal {
  return {
    figure,
    goal: `${items.toLocaleString('en')} items: each runs once, and has its run`,
    measured: wrong.length === 0 ? 'all do' : wrong.slice(0, 3).join('; '),
    isMet: wrong.length === 0,
  };
}

function measurement(contender: string, { items, betweenMs, requests }: Drain): Measurement {
  const sample = { elapsedMs: betweenMs, cpuMs: null, items, checksum: 0, peakRssBytes: null, requests };
  return { figure, contender, latencyMs: 0, samples: [sample] };
}
