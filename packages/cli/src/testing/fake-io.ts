import type { Io, OutputStream } from '../terminal/io.js';

/** What a test gives a command. */
export interface FakeIoOptions {
  /** Whether a person reads both streams. @defaultValue false */
  readonly isTty?: boolean;
  /** @defaultValue 80 */
  readonly columns?: number;
  readonly environment?: Io['environment'];
  readonly signal?: AbortSignal;
  /** What a second Ctrl-C aborts. @defaultValue nothing */
  readonly secondSignal?: AbortSignal;
  readonly workingDirectory?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** The lines that a person types, or a pipe brings. @defaultValue none */
  readonly typed?: readonly string[];
}

/** An {@link Io} that remembers what was written. Its clock stands at noon of 22 November 2030, UTC. */
export interface FakeIo extends Io {
  /** What was written to standard output so far. */
  readonly written: { readonly stdout: string; readonly stderr: string };
}

/** Makes an {@link Io} for a test. Its environment names no netrc file of the machine. */
export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written): OutputStream => ({
    write: (text) => {
      written[name] += text;
    },
    isTty: options.isTty ?? false,
    columns: options.isTty ? (options.columns ?? 80) : undefined,
  });
  const typed = [...(options.typed ?? [])];
  return {
    stdin: {
      isTty: options.isTty ?? false,
      readLine: async () => typed.shift() ?? null,
      lines: async function* () {
        yield* typed.splice(0);
      },
    },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    environment: { NETRC: '/nonexistent/netrc', ...options.environment },
    workingDirectory: options.workingDirectory ?? '/nonexistent',
    signal: options.signal ?? new AbortController().signal,
    nextInterrupt: () => options.secondSignal ?? new AbortController().signal,
    now: () => new Date('2030-11-22T12:00:00Z'),
    fetch: options.fetch,
    written,
  };
}
