import type { Client } from '@wandb-ts/core';

/** Why something failed, in one sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells the listener of a client of a failure that stops nothing. */
export function warnAbout(client: Client, what: string, error: unknown): void {
  client.emit({ type: 'warning', message: `${what}: ${reasonOf(error)}` });
}
