import type { Client } from '@wandb-ts/core';
import type { RunObserver } from './run-observer.js';
import type { StartRunOptions } from './start-run-options.js';

/** What watches the process and the machine, and the client that the run sends with while it does. */
interface Observers {
  readonly client: Client;
  readonly observers: readonly RunObserver[];
}

/**
 * Creates the observers that options ask for.
 * @throws {@link UnsupportedError} where programs see neither a console nor a machine.
 */
export async function createObservers(client: Client, options: StartRunOptions): Promise<Observers> {
  const { captureConsole = false, systemMetrics } = options;
  const observers: RunObserver[] = [];
  let observed = client;
  if (captureConsole) {
    const { observeConsole } = await import('./console-observer.js');
    const observer = observeConsole(client);
    observed = observer.client;
    observers.push(observer);
  }
  if (systemMetrics !== undefined) {
    const { observeSystem } = await import('./system-observer.js');
    observers.push(observeSystem(observed, systemMetrics.intervalMs));
  }
  return { client: observed, observers };
}
