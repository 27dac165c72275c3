/**
 * The example of the README. It uses the server of WANDB_BASE_URL and WANDB_API_KEY; without a key it starts one in memory,
 * so that it runs anywhere.
 */
import { createServer } from '@wandb-ts/server';

await using server = createServer(':memory:');
if (!process.env['WANDB_API_KEY']) {
  const { url } = await server.listen({ port: 0 });
  Object.assign(process.env, { WANDB_BASE_URL: url, WANDB_API_KEY: server.apiKey });
}

// #region readme
import { Api } from '@wandb-ts/public-api';

const api = new Api();
const run = await api.startRun({ project: 'hello', config: { learningRate: 0.1 }, tags: ['demo'] });
for (let step = 0; step < 100; step++) run.log({ loss: 1 / (step + 1) });
await run.finish();

for await (const found of api.runs('hello', { filters: { tags: 'demo' }, order: '+summary_metrics.loss', limit: 3 })) {
  console.log(found.name, found.state, found.config, found.summary.get('loss'), found.url);
  for await (const row of found.scanHistory({ keys: ['loss'], minStep: 97 })) console.log(row);
}
// #endregion
