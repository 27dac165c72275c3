import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { exitCodes } from '../../failure/exit-code.js';
import { stateCell } from '../../terminal/run-cells.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run watch` */
export const command: Command = defineCommand({
  summary: 'Wait until a run has ended',
  description:
    'Prints the state in which the run ended: finished, failed, crashed, killed or preempted. A terminal shows every change on the way.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {
    interval: { kind: 'integer', valueName: 'seconds', minimum: 1, default: 5, description: 'How often to poll' },
    timeout: {
      kind: 'integer',
      valueName: 'seconds',
      minimum: 1,
      description: `How long to wait; after that, the exit code is ${exitCodes.pending.code} (default as long as it takes)`,
    },
    'exit-status': { kind: 'boolean', description: 'Fail if the run failed' },
  },
  examples: [
    { title: 'Wait for a run', command: 'run watch team/vision/abc12345' },
    {
      title: 'In a script, for an hour at most',
      command: 'run watch team/vision/abc12345 --exit-status --timeout 3600',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const run = await api.run(typed.run, { signal: io.signal });
    let shown: string | undefined;
    const onState = (state: string): void => {
      if (stderr.isTty && state !== shown) stderr.line(stderr.style('dim', `${printable(run.name)} is ${state}`));
      shown = state;
    };
    const options = { pollIntervalMs: flags.interval * 1_000, signal: io.signal, onState };
    const timeoutMs = flags.timeout === undefined ? undefined : flags.timeout * 1_000;
    const { WaitTimeoutError } = await import('@wandb-ts/core');
    await run.waitUntilFinished({ ...options, timeoutMs }).catch((error: unknown) => {
      if (!WaitTimeoutError.is(error)) throw error;
      throw new CliError(error.message, { cause: error, exitCode: exitCodes.pending.code });
    });
    const { text, style } = stateCell(run);
    stdout.line(style === undefined ? text : stdout.style(style, text));
    if (flags['exit-status'] && run.state !== 'finished') {
      throw new CliError(`The run ${run.entity}/${run.project}/${run.id} is ${run.state}.`, {
        next: `wandb-ts run logs ${run.entity}/${run.project}/${run.id} --last 50`,
      });
    }
  },
});
