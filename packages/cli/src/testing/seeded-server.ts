import { createServer, type EmbeddedServer, type SeedData } from '@wandb-ts/server';
import { main } from '../main.js';
import { type FakeIo, type FakeIoOptions, fakeIo } from './fake-io.js';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A server in memory, and commands that talk to it without a network. */
export interface SeededServer extends AsyncDisposable {
  readonly server: EmbeddedServer;
  /** An {@link FakeIo} whose environment and `fetch` lead to the server, at `http://localhost:8080`. */
  io(options?: FakeIoOptions): FakeIo;
  /** Runs a command as in a pipe. */
  run(...argv: string[]): Promise<Outcome>;
  /** Runs a command as on a terminal of 80 columns without colour. */
  runOnTty(...argv: string[]): Promise<Outcome>;
  /** Runs a command with these streams and this working directory. */
  runWith(options: FakeIoOptions, ...argv: string[]): Promise<Outcome>;
}

/** Three runs and a sweep of the project `local/vision`. */
export const seedData: SeedData = {
  reports: [
    {
      project: 'vision',
      name: 'abc123',
      displayName: 'My Report',
      description: 'What we learnt',
      spec: { blocks: [] },
      createdAt: '2030-11-22T10:00:00Z',
    },
    { project: 'vision', name: 'def456', displayName: 'Größe: A/B', createdAt: '2030-11-19T12:00:00Z' },
  ],
  sweeps: [
    {
      project: 'vision',
      name: 'swp12345',
      state: 'FINISHED',
      config: 'method: grid\nmetric: {name: loss}\nparameters: {lr: {values: [0.1]}}\n',
      createdAt: '2030-11-21T12:00:00.000Z',
    },
  ],
  runs: [
    {
      project: 'vision',
      name: 'abc12345',
      displayName: 'brisk-sun-1',
      state: 'finished',
      tags: ['baseline', 'v2'],
      group: 'sweep-a',
      jobType: 'train',
      config: { lr: 0.1, model: { layers: 3 } },
      summary: { loss: 0.25, accuracy: 0.875, big: Number.NaN, _step: 4 },
      history: [4, 2, 1, 0.5, 0.25].map((loss, step) => ({ _step: step, loss, accuracy: 1 - loss / 5 })),
      console: ['2030-11-22T10:00:01.500000 step 0', 'ERROR 2030-11-22T10:00:02.000000 no GPU', 'step 1'],
      createdAt: '2030-11-22T10:00:00.000Z',
    },
    {
      project: 'vision',
      name: 'def67890',
      displayName: 'a very long name that no narrow terminal can show in one piece',
      state: 'failed',
      config: { lr: 10 },
      summary: { loss: 9 },
      createdAt: '2030-11-19T12:00:00.000Z',
    },
    {
      project: 'vision',
      name: 'ghi13579',
      displayName: 'calm-moon-3',
      state: 'running',
      tags: ['v2'],
      summary: { loss: 1.5 },
      createdAt: '2030-11-22T11:59:30.000Z',
    },
  ],
};

/** Starts a server and fills it. The first user, and owner of all runs, is `local` when no other name is given. */
export function startSeededServer(data: SeedData = seedData, username = 'local'): SeededServer {
  const server = createServer({
    dataDir: ':memory:',
    username,
    publicUrl: 'http://localhost:8080',
    now: () => Date.parse('2030-11-22T12:00:00Z'),
  });
  server.seed(data);
  const io = (options: FakeIoOptions = {}): FakeIo =>
    fakeIo({
      fetch: (input, init) => server.fetch(new Request(input, init)),
      ...options,
      environment: {
        WANDB_BASE_URL: 'http://localhost:8080',
        WANDB_API_KEY: server.apiKey,
        NO_COLOR: '1',
        ...options.environment,
      },
    });
  const run = async (argv: readonly string[], options: FakeIoOptions): Promise<Outcome> => {
    const streams = io(options);
    const code = await main(argv, streams);
    return { code, ...streams.written };
  };
  return {
    server,
    io,
    run: (...argv) => run(argv, {}),
    runOnTty: (...argv) => run(argv, { isTty: true }),
    runWith: (options, ...argv) => run(argv, options),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
