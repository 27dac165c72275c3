/** The chapter "Errors" of the README. */
import assert from 'node:assert/strict';
import { type Api, GraphQLError, RunNotFoundError, ValidationError } from '@wandb-ts/public-api';
import { startLocalServer } from './local-server.ts';

await using local = await startLocalServer({ runs: [{ project: 'vision', name: 'r1', summary: { loss: 0.5 } }] });

async function readLoss(api: Api, path: string): Promise<unknown> {
  // #region errors
  const run = await api.run(path).catch((error: unknown) => {
    if (RunNotFoundError.is(error)) return null; // also NotFoundError, ApiError, CommError and WandbError
    if (GraphQLError.is(error)) console.warn(error.operationName, error.requestId, error.messages, error.data);
    throw error;
  });
  // #endregion
  return run?.summary.get('loss');
}

assert.equal(await readLoss(local.api, 'vision/r1'), 0.5);
assert.equal(await readLoss(local.api, 'vision/nothing'), undefined);
const error = await readLoss(local.api, 'a/b/c/d').catch((reason: unknown) => reason);
assert.ok(ValidationError.is(error));
assert.equal(error.code, 'validation');
assert.ok(!JSON.stringify(error).includes(local.server.apiKey));
