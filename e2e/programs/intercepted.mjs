import process from 'node:process';
import * as core from '@wandb-ts/core';
import { wandbHandlers } from '@wandb-ts/msw';
import * as publicApi from '@wandb-ts/public-api';
import * as runs from '@wandb-ts/public-api/runs';
import { createServer } from '@wandb-ts/server';
import { setupServer } from 'msw/node';
import { readProject } from './read-project.mjs';
import { seed } from './seed.mjs';

// The packed server takes the place of the seeded one, and nothing listens.
const baseUrl = 'http://wandb.invalid';
const server = createServer({ dataDir: ':memory:', publicUrl: baseUrl });
server.seed(seed);
const network = setupServer(...wandbHandlers(server, { baseUrl }));
network.listen({ onUnhandledFrame: 'error' });
try {
  const place = { ...JSON.parse(process.env.PLACE), baseUrl, apiKey: server.apiKey };
  process.stdout.write(`${await readProject({ core, publicApi, runs }, place)}\n`);
} finally {
  network.close();
  await server.close();
}
