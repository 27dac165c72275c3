/** The chapter "In Vitest" of the README of msw. */
import { Api } from '@wandb-ts/public-api';

/** Stands for the code under test, which knows nothing of the server. */
async function bestLoss(project: string): Promise<unknown> {
  const best = await new Api().runs(project, { order: '+summary_metrics.loss' }).first();
  return best?.summary.get('loss');
}

// #region vitest
import { wandbHandlers } from '@wandb-ts/msw';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

const network = setupServer();
let wandb: EmbeddedServer;

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  wandb = createServer({ dataDir: ':memory:', publicUrl: 'https://api.wandb.ai' }); // an empty one for each test
  network.use(...wandbHandlers(wandb));
  vi.stubEnv('WANDB_API_KEY', wandb.apiKey);
});
afterEach(async () => {
  network.resetHandlers();
  await wandb.close();
});
afterAll(() => network.close());

it('finds the best run', async () => {
  wandb.seed({ runs: [0.3, 0.1].map((loss, index) => ({ project: 'vision', name: `r${index}`, summary: { loss } })) });
  expect(await bestLoss('vision')).toBe(0.1);
});
// #endregion

it('has a server of its own for each test', async () => {
  await expect(bestLoss('vision')).rejects.toThrow('Could not find project local/vision.');
});
