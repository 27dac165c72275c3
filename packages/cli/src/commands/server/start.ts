import { join, relative, resolve } from 'node:path';
import type { EmbeddedServer, ServerEvent } from '@wandb-ts/server';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import type { Io } from '../../terminal/io.js';
import type { TextStream } from '../../terminal/text-stream.js';
import { printable } from '../../terminal/text-width.js';

const defaultDataDirectory = '.wandb-ts/server';
const loopbackNames = new Set(['127.0.0.1', '::1', 'localhost']);

/** `wandb-ts server start` */
export const command: Command = defineCommand({
  summary: 'Start the embedded server and keep it running until Ctrl-C',
  description:
    'It keeps runs in a directory of this machine and speaks the protocol of W&B: wandb-ts and the Python client "wandb" both work with it. The first start makes a user "local" and an API key. Webhooks of automations go to whatever address they name. Prints the URL.',
  arguments: [],
  flags: {
    'data-dir': {
      kind: 'string',
      valueName: 'directory',
      description: `Where to keep the data (default WANDB_TS_DATA_DIR, or ${defaultDataDirectory})`,
    },
    port: {
      kind: 'integer',
      minimum: 0,
      maximum: 65_535,
      default: 8080,
      description: 'Port to listen on; 0 takes a free one',
    },
    host: { kind: 'string', valueName: 'address', default: '127.0.0.1', description: 'Address to listen on' },
  },
  examples: [
    { title: 'Keep runs below the working directory', command: 'server start' },
    { title: 'A free port and another directory', command: 'server start --port 0 --data-dir /tmp/wandb-data' },
  ],
  environment: ['WANDB_TS_DATA_DIR'],
  async run({ flags }, { io, stdout, stderr }) {
    const dataDirectory = resolve(io.workingDirectory, chooseDirectory(flags['data-dir'], io));
    io.signal.throwIfAborted();
    const { createServer } = await import('@wandb-ts/server');
    await using server = openServer(() =>
      createServer({ dataDir: dataDirectory, onEvent: (event) => writeEvent(stderr, event) }),
    );
    const { url } = await server
      .listen({ port: flags.port, hostname: flags.host })
      .catch((error: unknown) => explainListen(error, flags.host, flags.port));
    stdout.line(url);
    writeHints(stderr, { url, dataDirectory, host: flags.host, workingDirectory: io.workingDirectory });
    await aborted(io.signal);
    if (stderr.isTty) stderr.line();
    stderr.line('Stopped.');
  },
});

function chooseDirectory(flag: string | undefined, io: Io): string {
  if (flag !== undefined) return flag;
  return io.environment['WANDB_TS_DATA_DIR'] || defaultDataDirectory;
}

interface Place {
  readonly url: string;
  readonly host: string;
  readonly dataDirectory: string;
  readonly workingDirectory: string;
}

/** Says how to use the server. The key itself stays in its file: what is on a screen or in a log is not a secret any more. */
function writeHints(stderr: TextStream, { url, host, dataDirectory, workingDirectory }: Place): void {
  const keyFile = join(dataDirectory, 'api-key');
  const shown = relative(workingDirectory, keyFile);
  stderr.line(`The data is in ${dataDirectory}, the API key in ${keyFile}.`);
  if (!loopbackNames.has(host))
    stderr.line(`${stderr.style('yellow', 'warning:')} other machines can reach ${host}, without encryption.`);
  stderr.line();
  stderr.line('Use it from wandb-ts or from Python:');
  stderr.line(`  export WANDB_BASE_URL=${url}`);
  stderr.line(`  export WANDB_API_KEY="$(cat '${shown.startsWith('..') ? keyFile : shown}')"`);
  stderr.line();
  stderr.line('Press Ctrl-C to stop.');
}

/** Tells of alerts, and of automations that failed, which nobody would hear of else. */
function writeEvent(stderr: TextStream, event: ServerEvent): void {
  if (event.type === 'run-alert') {
    const { severity, title, text } = event;
    const run = printable(`${event.entity}/${event.project}/${event.run}`);
    stderr.line(`${stderr.style('yellow', `${severity}:`)} ${run}: ${printable(title)}. ${printable(text)}`.trim());
    return;
  }
  const { entity, name, state, reason } = event;
  if (state === 'FINISHED') return;
  const who = printable(`${entity}: ${name}`);
  stderr.line(`${stderr.style('yellow', 'warning:')} the automation ${who} failed. ${reason ?? ''}`.trim());
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

function openServer(open: () => EmbeddedServer): EmbeddedServer {
  try {
    return open();
  } catch (error) {
    const message = hasCode(error, 'DATA_DIRECTORY_IN_USE')
      ? 'Another server uses this data directory.'
      : `${messageOf(error)}.`;
    throw new CliError(message, { cause: error, next: 'wandb-ts server start --data-dir <directory>' });
  }
}

function explainListen(error: unknown, host: string, port: number): never {
  if (hasCode(error, 'EADDRINUSE')) {
    const next = 'wandb-ts server start --port 0';
    throw new CliError(`The port ${port} of ${host} is in use.`, { cause: error, next });
  }
  const message = `The server cannot listen on ${host}, port ${port}: ${messageOf(error)}.`;
  throw new CliError(message, { cause: error, next: 'wandb-ts server start --help' });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
