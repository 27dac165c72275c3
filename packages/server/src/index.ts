export { createServer, type EmbeddedServer, type ServerOptions } from './create-server.js';
export { DataDirectoryError } from './data-directory-error.js';
export { DataDirectoryInUseError } from './data-directory-lock.js';
export type { ListenOptions } from './listen.js';
export type {
  SeedData,
  SeedOrganization,
  SeedProject,
  SeedReport,
  SeedRun,
  SeedSweep,
  SeedTeam,
  SeedUser,
} from './seed.js';
export type { SeedArtifact, SeedReference } from './seed-artifacts.js';
export type { SeedIntegration, SeedSlackChannel, SeedWebhook } from './seed-integration.js';
export type { AutomationExecuted, RunAlertRaised, ServerEvent } from './server-event.js';
export type { RunAlert } from './storage/run-alerts.js';
