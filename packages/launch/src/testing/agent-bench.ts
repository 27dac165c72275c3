import { createClient } from '@wandb-ts/core';
import type { AgentIntervals } from '../agent/agent-clock.js';
import type { AgentLogLevel } from '../agent/agent-log.js';
import type { AgentConfig } from '../agent/config/agent-config.js';
import type { ErrorFiles } from '../agent/error-files.js';
import { type RunLaunchAgentOptions, runLaunchAgent } from '../agent/run-launch-agent.js';
import { EventList } from './event-list.js';
import { type FakeAgentServer, type FakeServerState, fakeAgentServer } from './fake-agent-server.js';
import { fakeArtifacts } from './fake-artifacts.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { agentConfig, agentKey } from './runner-context.js';
import { type StubRunner, stubRunner } from './stub-runner.js';

/** An agent with a clock, a server and a runner of a test. */
export interface AgentBench extends AsyncDisposable {
  readonly server: FakeAgentServer;
  readonly clock: FakeClock;
  readonly runner: StubRunner;
  readonly lines: { readonly level: AgentLogLevel; readonly line: string }[];
  /** What was saved about items, by path. */
  readonly files: Map<string, string>;
  /** `saved <path>` and `files closed`. */
  readonly fileEvents: EventList;
  /** Resolves when the agent has ended. */
  readonly ended: Promise<void>;
  stop(): void;
  cancel(): void;
  /** Puts an item for the runner of the test on a queue. */
  push(itemId: string, spec?: Record<string, unknown>, queue?: string): void;
  /** Waits until the agent waits between two looks at its queues, and lets that be over. */
  poll(): Promise<void>;
}

/** What differs from the usual agent. */
export interface AgentBenchOptions extends Partial<Omit<RunLaunchAgentOptions, 'config' | 'server' | 'intervals'>> {
  readonly config?: Partial<AgentConfig>;
  readonly state?: Partial<FakeServerState>;
  readonly intervals?: Partial<AgentIntervals>;
  /** Items of the queue `q` by id, with what differs from the usual spec. */
  readonly items?: Readonly<Record<string, Record<string, unknown>>>;
}

/** Starts an agent of the queue `q` with one slot. */
export function startAgent(options: AgentBenchOptions = {}): AgentBench {
  const { config, state, items = {}, intervals, ...rest } = options;
  const server = fakeAgentServer(state);
  const push = (itemId: string, spec: Record<string, unknown> = {}, queue = 'q'): void => {
    server.state.waiting[queue] = [...(server.state.waiting[queue] ?? []), { itemId, spec: stubSpec(itemId, spec) }];
  };
  for (const [itemId, spec] of Object.entries(items)) push(itemId, spec);
  const clock = fakeClock();
  const runner = stubRunner();
  const lines: { level: AgentLogLevel; line: string }[] = [];
  const files = new Map<string, string>();
  const fileEvents = new EventList();
  const [stop, cancel] = [new AbortController(), new AbortController()];
  const ended = runLaunchAgent(createClient({ baseUrl: 'https://wandb.test', apiKey: agentKey, environment: {} }), {
    config: agentConfig(config),
    server,
    clock,
    artifacts: fakeArtifacts({}),
    runners: { stub: async () => runner.factory },
    errorFiles: keepFiles(files, fileEvents),
    // Jobs are looked at a second earlier than queues, so that a test can tell the waits apart.
    intervals: { jobPollMs: 9_000, ...intervals },
    environment: { PATH: process.env['PATH'] },
    onLog: (level, line) => lines.push({ level, line }),
    signal: stop.signal,
    cancelSignal: cancel.signal,
    ...rest,
  });
  // A start that fails is for the test to see.
  ended.catch(() => undefined);
  return {
    server,
    clock,
    runner,
    lines,
    files,
    fileEvents,
    ended,
    stop: () => stop.abort(),
    cancel: () => cancel.abort(),
    push,
    poll: async () => {
      await clock.untilSleeping(10_000);
      clock.advance(10_000);
    },
    [Symbol.asyncDispose]: async () => {
      cancel.abort();
      await ended.catch(() => undefined);
    },
  };
}

/** A spec for the runner of the test, whose run is called as the item. */
export function stubSpec(itemId: string, spec: Record<string, unknown> = {}): Record<string, unknown> {
  return { entity: 'Ent_1', project: 'p', run_id: `run-${itemId}`, image_uri: 'i', resource: 'stub', ...spec };
}

function keepFiles(files: Map<string, string>, events: EventList): ErrorFiles {
  return {
    save: async (itemId, kind, name, text) => {
      const path = `${itemId}/${kind}/${name}`;
      files.set(path, text);
      events.add(`saved ${path}`);
      return [path];
    },
    close: async () => events.add('files closed'),
  };
}
