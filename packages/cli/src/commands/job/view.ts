import type { Api, Job } from '@wandb-ts/public-api';
import { type Command, defineCommand } from '../../command/definition.js';
import { jobJsonFields, toJobJson } from '../../json/job-fields.js';
import { pickFields, writeJson } from '../../json/write-json.js';
import { formatData, formatValue } from '../../terminal/format-value.js';
import { writeRecord } from '../../terminal/record.js';
import { printable } from '../../terminal/text-width.js';

/** `wandb-ts job view` */
export const command: Command = defineCommand({
  summary: 'Show one version of a job: its code, its entry point and the configurations that it takes',
  description:
    'Without a version or an alias, it is the latest one. In a pipe, each line is a name, a tab and a value, in the words of the file of the job.',
  arguments: [{ name: 'job', description: 'Path of the job, such as team/vision/train:v0' }],
  flags: {},
  jsonFields: jobJsonFields,
  examples: [
    { title: 'The latest version of a job', command: 'job view team/vision/train' },
    { title: 'Where its code is, as JSON', command: 'job view team/vision/train:v0 --json sourceType,source' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ arguments: typed, json }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const job = await api.job(await readJobName(api, typed.job, signal), { signal });
    if (json !== null) return writeJson(stdout, pickFields(toJobJson(job), json));
    if (!stdout.isTty) return writeRecord(stdout, rows(job, formatData));
    const { name, entity, project } = job.artifact;
    stdout.line(`${stdout.style('bold', printable(name))} in ${printable(`${entity}/${project}`)}`);
    stdout.line();
    writeRecord(stdout, rows(job, formatValue), '  ');
  },
});

/** The whole name of a job that was typed. */
async function readJobName(api: Api, typed: string, signal: AbortSignal): Promise<string> {
  const { parseArtifactPath, resolveEntity } = await import('@wandb-ts/core');
  const path = parseArtifactPath(typed, api.client.settings);
  const entity = await resolveEntity(api.client, path.entity, { signal });
  return `${entity}/${path.project}/${path.name}:${path.alias ?? 'latest'}`;
}

function rows(job: Job, format: (value: unknown) => string) {
  const facts = {
    artifact: job.artifact.name,
    aliases: job.artifact.aliases.join(','),
    ...job.describe(),
    ...(job.isPartial && { 'has run': 'not yet' }),
    input_types: job.inputTypes,
    output_types: job.outputTypes,
  };
  return Object.entries(facts).map(([name, value]) => {
    return [name, { text: typeof value === 'string' ? value : format(value) }] as const;
  });
}
