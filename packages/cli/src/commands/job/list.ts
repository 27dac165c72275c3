import type { JobCollection } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { listedJobJsonFields } from '../../json/job-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { writeCaption } from '../../listing/listing.js';
import { timeCell } from '../../terminal/run-cells.js';
import { type Column, writeTable } from '../../terminal/table.js';

/** `wandb-ts job list` */
export const command: Command = defineCommand({
  summary: 'List the jobs of a project',
  description:
    'In a pipe, the columns are name, number of versions, newest version, aliases of all versions, and time of the newest version.',
  arguments: [],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
  },
  jsonFields: listedJobJsonFields,
  examples: [
    { title: 'The jobs of a project', command: 'job list -p team/vision' },
    { title: 'Their names and versions as JSON', command: 'job list -p team/vision --json name,versions' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, json }, { api: connect, io, stdout, stderr }) {
    const api = await connect();
    const { parseProjectPath, resolveEntity } = await import('@wandb-ts/core');
    const { signal } = io;
    const path = parseProjectPath(flags.project, api.client.settings);
    if (!path.project) throw new CliError('Name the project with --project.', { next: 'wandb-ts job list --help' });
    const entity = await resolveEntity(api.client, path.entity, { signal });
    const jobs = await api.listJobs(entity, path.project, { signal });
    if (json !== null) {
      return writeJson(
        stdout,
        jobs.map((job) => pickFields({ ...job }, json)),
      );
    }
    if (stdout.isTty) {
      const place = `${entity}/${path.project}`;
      await writeCaption(stderr, { noun: 'job', place, shown: jobs.length, limit: undefined });
    }
    if (jobs.length > 0) writeTable(stdout, columns(io.now()), jobs);
  },
});

function columns(now: Date): Column<JobCollection>[] {
  return [
    { title: 'name', cell: ({ name }) => ({ text: name, style: 'cyan' }), isFlexible: true },
    { title: 'versions', cell: ({ versions }) => ({ text: String(versions.length) }), align: 'right' },
    { title: 'newest', cell: ({ versions }) => ({ text: versions[0]?.version ?? '' }) },
    {
      title: 'aliases',
      cell: ({ versions }) => {
        const aliases = versions.flatMap((version) => version.aliases);
        return { text: aliases.join(', '), data: aliases.join(',') };
      },
      isFlexible: true,
    },
    { title: 'updated', cell: ({ versions }) => timeCell(versions[0]?.createdAt ?? null, now) },
  ];
}
