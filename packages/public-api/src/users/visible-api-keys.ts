import { ApiError } from '@wandb-ts/core';

/**
 * Asks with API keys, and without them when the server refuses to show keys to this client: W&B's own servers answer some
 * credentials with `relogin required` instead of leaving the keys out.
 */
export async function askForApiKeys<Answer>(ask: (withApiKeys: boolean) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(true);
  } catch (error) {
    const isRefusal = ApiError.is(error) && error.messages.some((message) => /relogin required/i.test(message));
    if (!isRefusal) throw error;
    return ask(false);
  }
}
