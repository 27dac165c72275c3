import type { RunFilter, Sweep } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { sweepJsonFields, toSweepJson } from '../../json/sweep-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { bestCell, runCountCell, sweepStateCell } from '../../terminal/sweep-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts sweep list` */
export const command: Command = defineCommand({
  summary: 'List the sweeps of a project',
  description:
    'The newest come first. In a pipe, the columns are id, name, method, state, number of runs, best value of the metric and creation time.',
  arguments: [],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
    filter: { kind: 'json', description: 'Only sweeps that match, such as {"state":"RUNNING"}' },
    ...limitFlags('sweep'),
  },
  jsonFields: sweepJsonFields,
  examples: [
    { title: 'The newest sweeps of a project', command: 'sweep list -p team/vision' },
    {
      title: 'The best values of sweeps that are over, as JSON',
      command: `sweep list -p team/vision --filter '{"state":"FINISHED"}' --json id,bestLoss`,
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const limit = readLimit(flags);
    const api = await connect();
    const { sweeps } = await import('@wandb-ts/public-api');
    // Whether it is a filter only the server can tell.
    const filters = flags.filter as RunFilter | undefined;
    const list = sweeps(api.client, flags.project, { filters, perPage: largestPage, limit, signal: io.signal });
    const listed = await list.toArray();
    if (json !== null)
      return writeJson(
        stdout,
        listed.map((sweep) => toSweepJson(sweep, json)),
      );
    if (stdout.isTty) {
      const place = `${list.entity}/${list.project}`;
      // The server counts the sweeps of the project, not those that match.
      const count = filters === undefined ? () => list.count() : undefined;
      await writeCaption(stderr, { noun: 'sweep', place, shown: listed.length, limit, count });
    }
    if (listed.length > 0) writeTable(stdout, columns(io.now()), listed);
  },
});

function columns(now: Date): Column<Sweep>[] {
  return [
    { title: 'id', cell: ({ id }) => ({ text: id, style: 'cyan' }) },
    { title: 'name', cell: ({ name }) => ({ text: name }), isFlexible: true },
    { title: 'method', cell: ({ method }) => ({ text: method }) },
    { title: 'state', cell: sweepStateCell },
    { title: 'runs', cell: runCountCell, align: 'right' },
    { title: 'best', cell: bestCell, align: 'right' },
    { title: 'created', cell: ({ createdAt }) => timeCell(createdAt, now) },
  ];
}
