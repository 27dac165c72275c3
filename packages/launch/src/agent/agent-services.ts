import type { BuildOptions, BuiltImage } from '../image-build/image-build.js';
import type { JobArtifacts } from '../job-sources/job-artifacts.js';
import type { PreparedJob, Runner } from '../runners/runner.js';
import type { AgentClock, AgentIntervals } from './agent-clock.js';
import type { AgentLog } from './agent-log.js';
import type { AgentServer } from './agent-server.js';
import type { AgentConfig } from './config/agent-config.js';
import type { ErrorFiles } from './error-files.js';

/** Builds the image of a job; null when this agent builds none for it. @throws {@link LaunchError} when that fails. */
export type BuildImage = (prepared: PreparedJob, options: BuildOptions) => Promise<BuiltImage | null>;

/** What the parts of an agent work with. */
export interface AgentServices {
  /** What the server calls the agent; null on a server that knows no agents. */
  readonly agentId: string | null;
  readonly server: AgentServer;
  readonly config: AgentConfig;
  /** Of the agent's process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly artifacts: JobArtifacts;
  readonly errorFiles: ErrorFiles;
  /** Loads what runs jobs on a resource. @throws {@link LaunchError} when nothing does. */
  readonly loadRunner: (resource: string) => Promise<Runner>;
  /** Null when the agent builds no images. */
  readonly buildImage: BuildImage | null;
  readonly clock: AgentClock;
  readonly intervals: AgentIntervals;
  readonly log: AgentLog;
}
