/** The chapter "Testing with MSW" of the README. */
import assert from 'node:assert/strict';

// #region msw
import { listRunsOperation } from '@wandb-ts/core/requests/runs';
import { overrideOperation, wandbHandlers } from '@wandb-ts/msw';
import { Api, GraphQLError } from '@wandb-ts/public-api';
import { createServer } from '@wandb-ts/server';
import { setupServer } from 'msw/node';

await using wandb = createServer({ dataDir: ':memory:', publicUrl: 'https://api.wandb.ai' });
wandb.seed({ runs: [{ project: 'vision', name: 'r1', summary: { loss: 0.1 } }] });
const network = setupServer(...wandbHandlers(wandb));
network.listen({ onUnhandledFrame: 'error' }); // a request for anything else fails instead of leaving the process
const api = new Api({ baseUrl: 'https://api.wandb.ai', apiKey: wandb.apiKey }); // or the code under test, unchanged
const loss = (await api.run('vision/r1')).summary.get('loss');
const refusal = overrideOperation(listRunsOperation, () => ({ errors: [{ message: 'no' }] }), { once: true });
network.use(refusal); // variables and data are typed by the operation
await assert.rejects(api.runs('vision').first(), GraphQLError);
// #endregion

assert(refusal.isUsed);
assert.equal(loss, 0.1);
assert.equal((await api.runs('vision').first())?.id, 'r1');
await assert.rejects(fetch('https://elsewhere.example.com'));
network.close();
