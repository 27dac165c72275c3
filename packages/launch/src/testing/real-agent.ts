import process from 'node:process';
import type { AgentIntervals } from '../agent/agent-clock.js';
import type { AgentConfig } from '../agent/config/agent-config.js';
import { type RunLaunchAgentOptions, runLaunchAgent } from '../agent/run-launch-agent.js';
import { EventList } from './event-list.js';
import { codeJob, fakeArtifacts } from './fake-artifacts.js';
import type { LaunchServer } from './launch-server.js';
import { agentConfig } from './runner-context.js';

/** An agent that talks to a server and runs processes. */
export interface RealAgent extends AsyncDisposable {
  /** The lines of its log, without what differs from run to run behind the first colon. */
  readonly lines: EventList;
  /** What its jobs wrote. */
  readonly output: string[];
  readonly ended: Promise<void>;
  stop(): void;
}

/** What differs from the usual agent. */
export interface RealAgentOptions extends Partial<Omit<RunLaunchAgentOptions, 'config' | 'intervals'>> {
  readonly config?: Partial<AgentConfig>;
  readonly intervals?: Partial<AgentIntervals>;
}

/** The artifacts of jobs in tests: a job `local/p/cmd:v0` without a command, and its code. */
export const commandJob = fakeArtifacts({
  'local/p/cmd:v0': codeJob('CODE', []),
  CODE: { type: 'code', files: { 'main.txt': 'the code\n' } },
});

/** Starts an agent of the queue `q` that looks at it all the time. */
export function startRealAgent({ client }: LaunchServer, options: RealAgentOptions = {}): RealAgent {
  const { config, intervals, ...rest } = options;
  const lines = new EventList();
  const output: string[] = [];
  const [stop, cancel] = [new AbortController(), new AbortController()];
  const ended = runLaunchAgent(client, {
    config: agentConfig(config),
    artifacts: commandJob,
    environment: { PATH: process.env['PATH'] },
    intervals: { pollMs: 10, jobPollMs: 10, busyReadMs: 10, runCheckMs: [1, 1], ...intervals },
    onLog: (_level, line) => lines.add(line.replace(/: \{.*$/, '')),
    onOutput: (text) => output.push(text),
    signal: stop.signal,
    cancelSignal: cancel.signal,
    ...rest,
  });
  ended.catch((error: unknown) => lines.add(`The agent does not start: ${String(error)}`));
  return {
    lines,
    output,
    ended,
    stop: () => stop.abort(),
    [Symbol.asyncDispose]: async () => {
      cancel.abort();
      await ended.catch(() => undefined);
    },
  };
}
