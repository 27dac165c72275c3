import type { Client } from '@wandb-ts/core';

/**
 * Makes what a store needs once for each client of W&B, because its own client looks for credentials and opens connections. A
 * failure is not kept.
 */
export function perClient<Value>(make: () => Promise<Value>): (client: Client) => Promise<Value> {
  const made = new WeakMap<Client, Promise<Value>>();
  return (client) => {
    const value = made.get(client) ?? make();
    made.set(client, value);
    value.catch(() => made.delete(client));
    return value;
  };
}
