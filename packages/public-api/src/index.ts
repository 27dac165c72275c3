export {
  ApiError,
  AuthenticationError,
  CommError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  GraphQLError,
  NotFoundError,
  PaginationStalledError,
  PermissionError,
  RateLimitError,
  RunNotFoundError,
  ServerError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
  UnsupportedError,
  ValidationError,
  WaitTimeoutError,
  WandbError,
} from '@wandb-ts/core';
export { Api, type ApiOptions } from './api.js';
export type { IframeOptions } from './app-url.js';
export { type CustomChartOptions, createCustomChart } from './custom-charts/index.js';
export { type Organization, organization } from './organizations/index.js';
export { createProject, Project, Projects, type ProjectsOptions, project, projects } from './projects/index.js';
export {
  ActiveRun,
  type ActiveRunState,
  type ConsoleStream,
  type FinishOptions,
  type LogOptions,
  RunBufferFullError,
  type StartRunOptions,
  startRun,
  type UploadWaitOptions,
} from './run-writer/index.js';
export {
  type CreateRunOptions,
  createRun,
  type FilterCondition,
  type FilterOperators,
  type HistoriesOptions,
  type HistoriesRow,
  type HistoryKey,
  type HistoryKeys,
  type HistoryOptions,
  type HistoryRow,
  HistoryScan,
  history,
  type LoadOptions,
  Run,
  type RunFilter,
  type RunLocation,
  RunNotLoadedError,
  type RunOrder,
  type RunState,
  RunSummary,
  Runs,
  type RunsOptions,
  run,
  runs,
  type ScanHistoryOptions,
  scanHistory,
  type UpdateSummaryOptions,
} from './runs/index.js';
export { Sweep, type SweepState, sweep } from './sweeps/index.js';
export {
  type CreateTeamOptions,
  createTeam,
  type InviteOptions,
  Member,
  Team,
  type TeamLoadOptions,
  team,
} from './teams/index.js';
export {
  type CreateUserOptions,
  createUser,
  type GenerateApiKeyOptions,
  type OpenApi,
  User,
  type UserOptions,
  user,
  users,
} from './users/index.js';
export { defaultEntity, viewer } from './viewer/index.js';
