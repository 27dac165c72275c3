import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDelay } from './delay.ts';

/** The server that every contender talks to, in a process of its own. */
export interface BenchServer extends AsyncDisposable {
  readonly apiKey: string;
  readonly entity: string;
  /** The URL that adds a latency to each request; 0 is the server itself. */
  url(latencyMs: number): string;
  /** Adds the project `names`, 20,000 runs, when it is not there yet: it takes seconds. */
  fillNames(): Promise<void>;
  /** How many requests came since the last call. */
  takeRequests(): Promise<number>;
}

/** Starts the server that a script makes and fills, with one more port for each latency above 0. */
export async function startBenchServer(
  latenciesMs: readonly number[],
  script = 'server-process.ts',
  parameters: readonly string[] = [],
): Promise<BenchServer> {
  const child = fork(join(import.meta.dirname, script), parameters);
  const exit = once(child, 'exit');
  const { url, apiKey, entity } = await message<{ url: string; apiKey: string; entity: string }>(child, exit);
  const delays = new Map(
    await Promise.all(
      latenciesMs
        .filter((latencyMs) => latencyMs > 0)
        .map(async (latencyMs) => [latencyMs, await openDelay(url, latencyMs)] as const),
    ),
  );
  return {
    apiKey,
    entity,
    url: (latencyMs) => delays.get(latencyMs)?.url ?? url,
    fillNames: async () => {
      child.send('fill names');
      await message(child, exit);
    },
    takeRequests: async () => {
      child.send('take');
      return (await message<{ requests: number }>(child, exit)).requests;
    },
    [Symbol.asyncDispose]: async () => {
      for (const delay of delays.values()) delay.close();
      child.disconnect();
      await exit;
    },
  };
}

/** The next message of the server process. @throws Error when the process ends instead. */
function message<Message>(child: ChildProcess, exit: Promise<unknown>): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once('message', (value) => resolve(value as Message));
    exit.then(() => reject(new Error('the server process ended')));
  });
}
