export { createServer, type EmbeddedServer, type ServerOptions } from './create-server.js';
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
