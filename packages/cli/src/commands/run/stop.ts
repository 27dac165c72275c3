import { type Command, defineCommand } from '../../command/definition.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts run stop` */
export const command: Command = defineCommand({
  summary: 'Ask the process of a run to stop',
  description:
    'The process learns of it with its next sign of life and ends by itself; "run watch" waits for that. In a pipe, prints the path of the run.',
  arguments: [{ name: 'run', description: 'Path of the run, such as team/vision/abc12345' }],
  flags: {},
  examples: [
    { title: 'A run of any project', command: 'run stop team/vision/abc12345' },
    { title: 'A run by its page', command: 'run stop http://localhost:8080/team/vision/runs/abc12345' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const run = await api.run(typed.run, { signal });
    await run.stop({ signal });
    const path = `${run.entity}/${run.project}/${run.id}`;
    stdout.line(stdout.isTty ? `Asked ${printable(run.name)} (${path}) to stop.` : path);
  },
});
