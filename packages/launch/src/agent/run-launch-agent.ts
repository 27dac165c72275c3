import process from 'node:process';
import { type Client, resolveEntity } from '@wandb-ts/core';
import { clientJobArtifacts } from '../job-sources/client-job-artifacts.js';
import type { JobArtifacts } from '../job-sources/job-artifacts.js';
import { withoutSecrets } from '../processes/secret-filter.js';
import { loadRunner, type RunnerLoaders, runnerLoaders } from '../runners/load-runner.js';
import type { RunnerContext } from '../runners/runner.js';
import { type AgentClock, type AgentIntervals, systemClock } from './agent-clock.js';
import { agentImageBuild } from './agent-image-build.js';
import { agentIntervals } from './agent-intervals.js';
import type { AgentLog, AgentLogLevel } from './agent-log.js';
import type { AgentServer } from './agent-server.js';
import type { AgentServices, BuildImage } from './agent-services.js';
import { clientAgentServer } from './client-agent-server.js';
import type { AgentConfig } from './config/agent-config.js';
import { agentErrorFiles, type ErrorFiles } from './error-files.js';
import { removeAbandonedFolders } from './job-folder.js';
import { LaunchAgent } from './launch-agent.js';
import { redactKeys } from './redact-spec.js';
import { registerAgent } from './register-agent.js';

/** Options of {@link runLaunchAgent}. */
export interface RunLaunchAgentOptions {
  /** See `loadAgentConfig`. */
  readonly config: AgentConfig;
  /** Ends the agent: it takes no more items, and its jobs end as `whenStopped` says. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the agent and cancels its jobs. */
  readonly cancelSignal?: AbortSignal | undefined;
  /**
   * What becomes of running jobs when the agent is to end, by its signal or because somebody asked for it in the web app.
   * @defaultValue `cancel`
   */
  readonly whenStopped?: 'cancel' | 'wait' | undefined;
  /** Takes lines about what the agent does, without keys and values of `secretMacros`. @defaultValue nobody */
  readonly onLog?: AgentLog | undefined;
  /** Takes what local jobs write, as it comes and without keys. @defaultValue nobody */
  readonly onOutput?: ((text: string) => void) | undefined;
  /** The environment that local jobs inherit, and that macros show. @defaultValue that of the process */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** How long a local job has to end by itself when it is cancelled, in milliseconds. @defaultValue 10,000 */
  readonly stopGraceMs?: number | undefined;
  /** What runs jobs, by resource, besides what this package has. */
  readonly runners?: RunnerLoaders | undefined;
  /**
   * Builds the images of jobs that have none. @defaultValue docker, podman or buildah, as the block `builder` of the
   * configuration says, or the one that is there
   */
  readonly buildImage?: BuildImage | undefined;
  /** The longest time for the build of one image, in milliseconds. @defaultValue 3,600,000 */
  readonly buildTimeoutMs?: number | undefined;
  /** The time. @defaultValue that of the machine */
  readonly clock?: AgentClock | undefined;
  /** How often the agent does what it repeats. */
  readonly intervals?: Partial<AgentIntervals> | undefined;
  /** Speaks to the server instead of the client. */
  readonly server?: AgentServer | undefined;
  /** Finds the artifacts of jobs instead of the client. */
  readonly artifacts?: JobArtifacts | undefined;
  /** Keeps texts about failures instead of the agent's own run. */
  readonly errorFiles?: ErrorFiles | undefined;
}

/**
 * Runs a launch agent in this process: it takes the items of queues and runs them. Resolves when the agent was ended and none
 * of its jobs runs any more.
 *
 * What keeps one item from running is told the server, and the agent goes on; so it does when the server cannot be reached.
 * @throws {@link LaunchError}, {@link NotFoundError} or another error of the client when the agent cannot start.
 */
export async function runLaunchAgent(client: Client, options: RunLaunchAgentOptions): Promise<void> {
  const { config, environment = process.env, signal, cancelSignal, clock = systemClock } = options;
  signal?.throwIfAborted();
  cancelSignal?.throwIfAborted();
  const secrets = [client.apiKey, ...config.secretMacros.map((name) => environment[name] ?? null)];
  const log = safeLog(options.onLog, config.verbosity, secrets);
  const intervals = agentIntervals(environment, config.verbosity, options.intervals);
  // What the server does not answer before the agent ends is given up.
  const over = new AbortController();
  const request = { signal: over.signal };
  const server = options.server ?? clientAgentServer(client, await resolveEntity(client, config.entity), request);
  const agent = await registerAgent(server, { userAgent: client.userAgent, config, environment, log });
  const context: RunnerContext = {
    client,
    config,
    environment,
    agentName: agent.name,
    stopGraceMs: options.stopGraceMs ?? 10_000,
    log: (line) => log('info', line),
    writeOutput: options.onOutput ?? (() => undefined),
  };
  const services: AgentServices = {
    agentId: agent.id,
    server,
    config,
    environment,
    artifacts: options.artifacts ?? clientJobArtifacts(client),
    errorFiles:
      options.errorFiles ?? agentErrorFiles({ client, entity: server.entity, agentName: agent.name, log, ...request }),
    loadRunner: (resource) => loadRunner(resource, context, { ...runnerLoaders, ...options.runners }),
    buildImage: options.buildImage ?? agentImageBuild(context, options.buildTimeoutMs),
    clock,
    intervals,
    log,
  };
  const never = new AbortController().signal;
  const end = {
    signal: signal ?? never,
    cancelSignal: cancelSignal ?? never,
    whenStopped: options.whenStopped ?? 'cancel',
  };
  await Promise.all([new LaunchAgent(services, agent, end).run(), removeAbandonedFolders(log)]);
  over.abort(new DOMException('The agent has ended.', 'AbortError'));
}

function safeLog(onLog: AgentLog | undefined, verbosity: number, secrets: ReadonlyArray<string | null>): AgentLog {
  const shown: readonly AgentLogLevel[] =
    verbosity >= 2 ? ['debug', 'info', 'warning', 'error'] : ['info', 'warning', 'error'];
  return (level, line) => {
    if (shown.includes(level)) onLog?.(level, redactKeys(withoutSecrets(line, secrets)));
  };
}
