import process from 'node:process';
import { createClient } from '@wandb-ts/core';
import type { AgentConfig } from '../agent/config/agent-config.js';
import type { JobSource } from '../job-sources/job-source.js';
import type { RunnerContext } from '../runners/runner.js';

/** The API key of {@link runnerContext}. */
export const agentKey = 'a'.repeat(40);

/** The configuration of an agent of the queue `q`. */
export function agentConfig(changes: Partial<AgentConfig> = {}): AgentConfig {
  return {
    entity: null,
    queues: ['q'],
    maxJobs: 1,
    maxSchedulers: 1,
    isSecure: false,
    stoppedRunTimeoutMs: 60_000,
    verbosity: 0,
    environment: {},
    registry: {},
    builder: {},
    secretMacros: [],
    ...changes,
  };
}

/** A context whose log and output are kept. */
export interface TestRunnerContext extends RunnerContext {
  readonly lines: string[];
  readonly output: string[];
}

/** What runners get in tests: a client of a server that is not asked, and an environment with little more than a PATH. */
export function runnerContext(changes: Partial<RunnerContext> & { readonly baseUrl?: string } = {}): TestRunnerContext {
  const { baseUrl = 'https://wandb.test', ...rest } = changes;
  const lines: string[] = [];
  const output: string[] = [];
  return {
    client: createClient({ baseUrl, apiKey: agentKey, environment: {} }),
    config: agentConfig(),
    environment: { PATH: process.env['PATH'], AGENT_VARIABLE: 'inherited' },
    agentName: 'agent-1',
    stopGraceMs: 30_000,
    log: (line) => lines.push(line),
    writeOutput: (text) => output.push(text),
    lines,
    output,
    ...rest,
  };
}

/** Code in a folder, without a command. */
export function jobSource(changes: Partial<JobSource> = {}): JobSource {
  return {
    directory: null,
    entryPoint: null,
    image: null,
    baseImage: null,
    dockerfile: null,
    buildContext: null,
    pythonVersion: null,
    artifactName: null,
    remoteCode: null,
    ...changes,
  };
}
