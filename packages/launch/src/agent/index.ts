export {
  type LaunchAgentOptions,
  type LaunchAgentRecord,
  listLaunchAgents,
} from '../agent-records/list-launch-agents.js';
export { stopLaunchAgent } from '../agent-records/stop-launch-agent.js';
export type { BuildOptions, BuiltImage } from '../image-build/image-build.js';
export type { ArtifactReference } from '../job-sources/artifact-reference.js';
export type { FindArtifactOptions, FoundArtifact, JobArtifacts } from '../job-sources/job-artifacts.js';
export type { CodeOrigin, JobSource, RemoteCode } from '../job-sources/job-source.js';
export type { JobOrigin, JobOverrides, LaunchJob, SpecObject } from '../run-spec/launch-job.js';
export type { RunnerLoaders } from '../runners/load-runner.js';
export type {
  PreparedJob,
  Runner,
  RunnerContext,
  RunnerFactory,
  RunnerRunOptions,
  RunnerState,
  RunnerStatus,
  SubmittedRun,
} from '../runners/runner.js';
export type { AgentClock, AgentIntervals } from './agent-clock.js';
export type { AgentLog, AgentLogLevel } from './agent-log.js';
export type {
  AgentAnnouncement,
  AgentServer,
  AgentStatus,
  ItemHolder,
  ItemMessage,
  ItemToPush,
  LeasedItem,
  RunPlace,
  ServerAgent,
  ServerQueue,
} from './agent-server.js';
export type { BuildImage } from './agent-services.js';
export type { AgentConfig, ConfigBlock } from './config/agent-config.js';
export { type LoadAgentConfigOptions, loadAgentConfig } from './config/load-agent-config.js';
export type { ErrorFiles } from './error-files.js';
export { type RunLaunchAgentOptions, runLaunchAgent } from './run-launch-agent.js';
