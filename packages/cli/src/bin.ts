#!/usr/bin/env node
import { main } from './main.js';
import { processIo } from './terminal/process-io.js';

// Not process.exit(): output that a pipe has not taken yet would be lost.
process.exitCode = await main(process.argv.slice(2), processIo(process));
