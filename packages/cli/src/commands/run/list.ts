import type { Run, RunFilter } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { needsDetails, runJsonFields, toRunJson } from '../../json/run-fields.js';
import { writeJson } from '../../json/write-json.js';
import { limitFlags, readLimit, writeCaption } from '../../listing/listing.js';
import { stateCell, tagsCell, timeCell, userCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

const largestPage = 200;

/** `wandb-ts run list` */
export const command: Command = defineCommand({
  summary: 'List the runs of a project',
  description:
    'In a pipe, the columns are id, name, state, user, creation time and tags. Filters are the ones of the Public API: a JSON object with MongoDB operators.',
  arguments: [],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
    filter: { kind: 'json', description: 'Only runs that match' },
    order: {
      kind: 'string',
      valueName: 'key',
      default: '-created_at',
      description: 'Sort by a key such as summary_metrics.loss, after + ascending or - descending',
    },
    ...limitFlags('run'),
  },
  jsonFields: runJsonFields,
  examples: [
    { title: 'The newest runs of a project', command: 'run list -p team/vision' },
    {
      title: 'Finished runs, the lowest loss first',
      command: `run list -p team/vision --filter '{"state":"finished"}' --order +summary_metrics.loss`,
    },
    {
      title: 'Configuration and summary of every run, as JSON',
      command: 'run list -p team/vision --all --json id,config,summaryMetrics',
    },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, json }, context) {
    const limit = readLimit(flags);
    const api = await context.api();
    const runs = api.runs(flags.project, {
      // Whether it is a filter only the server can tell.
      filters: flags.filter as RunFilter | undefined,
      order: flags.order,
      perPage: largestPage,
      limit,
      includeSweeps: false,
      lazy: json === null || !needsDetails(json),
      signal: context.io.signal,
    });
    const listed = await runs.toArray();
    if (json !== null)
      return writeJson(
        context.stdout,
        listed.map((run) => toRunJson(run, json)),
      );
    if (context.stdout.isTty) {
      const place = `${runs.entity}/${runs.project}`;
      const count = (): Promise<number> => runs.count();
      await writeCaption(context.stderr, { noun: 'run', place, shown: listed.length, limit, count });
    }
    if (listed.length > 0) writeTable(context.stdout, columns(context.io.now()), listed);
  },
});

function columns(now: Date): Column<Run>[] {
  return [
    { title: 'id', cell: (run) => ({ text: run.id, style: 'cyan' }) },
    { title: 'name', cell: (run) => ({ text: run.name }), isFlexible: true },
    { title: 'state', cell: stateCell },
    { title: 'user', cell: userCell, isFlexible: true },
    { title: 'created', cell: (run) => timeCell(run.createdAt, now) },
    { title: 'tags', cell: tagsCell, isFlexible: true },
  ];
}
