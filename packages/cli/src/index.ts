export { CliError, type CliErrorOptions, InterruptedError, OutputClosedError } from './failure/cli-error.js';
export { exitCodes } from './failure/exit-code.js';
export { main } from './main.js';
export type { Io, OutputStream } from './terminal/io.js';
