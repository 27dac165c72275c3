export { createServer, type EmbeddedServer, type ServerOptions } from './create-server.js';
export type { ListenOptions } from './listen.js';
export type { SeedData, SeedProject, SeedRun, SeedSweep, SeedUser } from './seed.js';
