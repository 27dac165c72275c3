import { resolve } from 'node:path';
import type { CreateJobOptions, NewJobType, SavedJob } from '@wandb-ts/launch/jobs';
import { type Command, defineCommand } from '../../command/definition.js';
import { CliError } from '../../failure/cli-error.js';
import { readJsonOption } from '../../queues/json-option.js';
import { splitWords } from '../../queues/split-words.js';
import { printable } from '../../terminal/text-width.js';

const standardEntryPoint = 'python main.py';

/** `wandb-ts job create` */
export const command: Command = defineCommand({
  summary: 'Make a job of a Git repository, a folder with code, or a container image',
  description: 'The same job as one that exists makes no new version. In a pipe, prints the path of the version.',
  arguments: [
    { name: 'type', description: 'What the job is made of: git, code or image' },
    { name: 'path', description: 'The address of the repository, the folder, or the name of the image' },
  ],
  flags: {
    project: {
      kind: 'string',
      short: 'p',
      valueName: 'entity/project',
      description: 'The project, of your default entity without one (default WANDB_PROJECT)',
    },
    name: { kind: 'string', short: 'n', description: 'The name of the job (default made of its source)' },
    description: { kind: 'string', short: 'd', valueName: 'markdown', description: 'What the job does' },
    alias: { kind: 'list', short: 'a', valueName: 'aliases', description: 'Aliases of the version besides latest' },
    'entry-point': {
      kind: 'string',
      short: 'E',
      valueName: 'words',
      description: `The program and its first arguments (default ${standardEntryPoint})`,
    },
    'git-hash': { kind: 'string', short: 'g', description: 'The commit, branch or tag of a repository' },
    runtime: { kind: 'string', short: 'r', valueName: 'version', description: 'The version of Python, such as 3.12' },
    'build-context': { kind: 'string', short: 'b', description: 'The folder of the code to build an image from' },
    dockerfile: { kind: 'string', short: 'D', description: 'The Dockerfile below the build context' },
    'base-image': { kind: 'string', short: 'B', description: 'An image to put the code into instead of building one' },
    service: {
      kind: 'list',
      valueName: 'name=always,…',
      description: 'Whether services of the agent are started: always or never',
    },
    schema: {
      kind: 'string',
      valueName: 'json',
      description: 'A JSON schema of the configuration, as JSON or a file',
    },
  },
  examples: [
    { title: 'A job of the folder here', command: "job create code . -p team/vision -n train -E 'python train.py'" },
    { title: 'A job of an image', command: 'job create image registry.example.com/train:v1 -p team/vision' },
  ],
  environment: ['WANDB_API_KEY', 'WANDB_BASE_URL', 'WANDB_ENTITY', 'WANDB_PROJECT', 'NETRC'],
  async run({ flags, arguments: typed }, { api: connect, io, stdout }) {
    const api = await connect();
    const { signal } = io;
    const { parseProjectPath } = await import('@wandb-ts/core');
    const { entity, project } = parseProjectPath(flags.project, api.client.settings);
    if (!project) throw new CliError('Name the project with --project.', { next: 'wandb-ts job create --help' });
    const options: CreateJobOptions = {
      // The library knows the types.
      type: typed.type as NewJobType,
      path: typed.type === 'code' ? codePath(io.workingDirectory, typed.path) : typed.path,
      entity,
      project,
      name: flags.name,
      description: flags.description,
      aliases: flags.alias,
      entryPoint: flags['entry-point'] === undefined ? undefined : splitWords(flags['entry-point']),
      gitHash: flags['git-hash'],
      runtime: flags.runtime,
      buildContext: flags['build-context'],
      dockerfile: flags.dockerfile,
      baseImage: flags['base-image'],
      services: flags.service === undefined ? undefined : readServices(flags.service),
      schema: flags.schema === undefined ? undefined : await readJsonOption(io, 'schema', flags.schema),
    };
    const isAssumed = typed.type !== 'image' && options.entryPoint === undefined;
    if (isAssumed) {
      const message = `No --entry-point is given: it is taken to be ${standardEntryPoint}.`;
      api.client.emit({ type: 'warning', message });
    }
    const { createJob } = await import('@wandb-ts/launch/jobs');
    const entryPoint = isAssumed ? splitWords(standardEntryPoint) : options.entryPoint;
    const saved = await createJob({ ...options, entryPoint }, { api, signal, environment: io.environment });
    stdout.line(stdout.isTty ? describe(saved) : saved.artifact.qualifiedName);
  },
});

/** The folder that was typed, from where the command runs. Relative paths make short names of jobs. */
function codePath(workingDirectory: string, typed: string): string {
  const path = resolve(workingDirectory, typed);
  return resolve(typed) === path ? typed : path;
}

function readServices(texts: readonly string[]): NonNullable<CreateJobOptions['services']> {
  const entries = texts.map((text): [string, 'always' | 'never'] => {
    const [, name = '', when] = /^([^=]+)=(always|never)$/.exec(text) ?? [];
    if (when === 'always' || when === 'never') return [name, when];
    throw new CliError(`A service has the form name=always or name=never, not ${text}.`);
  });
  return Object.fromEntries(entries);
}

function describe({ artifact, change, aliases }: SavedJob): string {
  const action = { created: 'Created', updated: 'Updated', unchanged: 'No changes detected for' }[change];
  return `${action} the job ${printable(artifact.qualifiedName)}, with the aliases ${printable(aliases.join(', '))}.`;
}
