import { resolve } from 'node:path';
import type { AgentLogLevel } from '@wandb-ts/launch/agent';
import { type Command, defineCommand } from '../../command/definition.js';
import type { Io } from '../../terminal/io.js';
import type { TextStream, TextStyle } from '../../terminal/text-stream.js';
import { printable, printableLines } from '../../terminal/text-width.js';

const levelStyles: ReadonlyMap<AgentLogLevel, TextStyle> = new Map([
  ['error', 'red'],
  ['warning', 'yellow'],
  ['debug', 'dim'],
]);

/** `wandb-ts agent start` */
export const command: Command = defineCommand({
  summary: 'Run the jobs of launch queues on this machine until Ctrl-C',
  description:
    'Jobs run where their queue says: as processes (local-process), in Docker or Podman (local-container), or on kubernetes, sagemaker or gcp-vertex (whose client has to be installed). The first Ctrl-C takes no more jobs and waits for those that run; the second ends them. What jobs write goes to standard output.',
  arguments: [],
  flags: {
    queue: {
      kind: 'list',
      short: 'q',
      valueName: 'names',
      description: 'The queues, with commas between them (default those of the configuration)',
    },
    entity: { kind: 'string', short: 'e', description: 'The owner of the queues (default your own)' },
    'max-jobs': {
      kind: 'integer',
      short: 'j',
      minimum: -1,
      description: 'How many at once, -1 for any number (default WANDB_LAUNCH_MAX_JOBS, that of the file, or 1)',
    },
    config: {
      kind: 'string',
      short: 'c',
      valueName: 'file',
      description: 'YAML file of the agent (default ~/.config/wandb/launch-config.yaml)',
    },
    verbosity: { kind: 'integer', short: 'v', minimum: 0, maximum: 2, description: 'How much to log, up to 2' },
  },
  examples: [
    { title: 'The jobs of one queue, four at once', command: 'agent start -q gpu -j 4' },
    { title: 'Two queues of a team, as a file says', command: 'agent start -q gpu,cpu -e team -c agent.yaml' },
  ],
  environment: [
    'WANDB_API_KEY',
    'WANDB_BASE_URL',
    'WANDB_ENTITY',
    'WANDB_LAUNCH_MAX_JOBS',
    'WANDB_LAUNCH_START_TIMEOUT',
    'WANDB_AGENT_VERSION',
    'KUBECONFIG',
    'WANDB_RELEASE_NAME',
    'WANDB_LAUNCH_CODE_PVC_NAME',
    'WANDB_LAUNCH_CODE_PVC_MOUNT_PATH',
    'NETRC',
  ],
  async run({ flags }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { loadAgentConfig, runLaunchAgent } = await import('@wandb-ts/launch/agent');
    const config = await loadAgentConfig({
      path: flags.config === undefined ? undefined : resolve(io.workingDirectory, flags.config),
      entity: flags.entity,
      queues: flags.queue,
      maxJobs: flags['max-jobs'],
      verbosity: flags.verbosity,
      environment: io.environment,
      onWarning: (message) => writeLine(stderr, 'warning', message),
    });
    await runLaunchAgent(api.client, {
      config,
      environment: io.environment,
      whenStopped: 'wait',
      signal: io.signal,
      cancelSignal: secondInterrupt(io, stderr),
      onLog: (level, line) => writeLine(stderr, level, line),
      onOutput: (text) => stdout.write(stdout.isTty ? printableLines(text) : text),
    });
  },
});

/** A signal that aborts with the interruption after the first. */
function secondInterrupt(io: Io, stderr: TextStream): AbortSignal {
  const controller = new AbortController();
  io.signal.addEventListener(
    'abort',
    () => {
      stderr.line('No more jobs are taken; Ctrl-C ends those that run.');
      const next = io.nextInterrupt();
      next.addEventListener('abort', () => controller.abort(next.reason), { once: true });
    },
    { once: true },
  );
  return controller.signal;
}

function writeLine(stderr: TextStream, level: AgentLogLevel, line: string): void {
  const style = levelStyles.get(level);
  const label = level === 'info' ? '' : `${level}: `;
  const text = `${label}${printable(line)}`;
  stderr.line(style === undefined ? text : stderr.style(style, text));
}
