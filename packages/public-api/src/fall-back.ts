import type { Client } from '@wandb-ts/core';
import { isUnknownToServer } from './unsupported.js';

/** What the server of a client was found not to know. */
const unknownByClient = new WeakMap<Client, Set<string>>();

/**
 * Sends a request as today's servers take it, and as older ones do from the first time on that the server refuses it.
 *
 * @param name - the field, argument or type that older servers do not have.
 */
export async function sendOrFallBack<Answer>(
  client: Client,
  name: string,
  send: () => Promise<Answer>,
  fallBack: () => Promise<Answer>,
): Promise<Answer> {
  const unknown = unknownByClient.get(client) ?? new Set();
  unknownByClient.set(client, unknown);
  if (unknown.has(name)) return fallBack();
  try {
    return await send();
  } catch (error) {
    if (!isUnknownToServer(error, [name])) throw error;
  }
  unknown.add(name);
  return fallBack();
}
