import type { Client } from '@wandb-ts/core';
import type { ReferenceHandlers } from './types.js';

const handlersByClient = new WeakMap<Client, ReferenceHandlers>();

/** Sets the handlers that the artifacts of a client use before those that are built in. */
export function setReferenceHandlers(client: Client, handlers: ReferenceHandlers): void {
  handlersByClient.set(client, handlers);
}

/** The handlers that the artifacts of a client use before those that are built in. */
export function referenceHandlersOf(client: Client): ReferenceHandlers {
  return handlersByClient.get(client) ?? {};
}
