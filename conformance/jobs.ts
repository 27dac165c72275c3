import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type CreateJobOptions, createJob } from '@wandb-ts/launch/jobs';
import { type Api, queueItems } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

const project = 'jobs-made';
const kinds = ['code', 'git', 'image'] as const;

/** Code in a folder and in a repository, and how git reaches that. */
interface Sources {
  readonly code: string;
  readonly remote: string;
  /** A command that git takes for SSH. */
  readonly ssh: string;
  readonly environment: Record<string, string>;
}

/**
 * Lets each Python client make jobs of a folder, a repository and an image, which TypeScript reads and calls, and read and call
 * the same jobs made by TypeScript. Their files are the same.
 */
export async function proveJobs(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  const sources = makeSources(join(session.folder, 'job-sources'));
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, { sources, prefix: `${prefixes[index]}-job` });
  }
}

interface Outcome {
  readonly made: Readonly<Record<string, string | null>>;
  readonly ours: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly listed: Readonly<Record<string, readonly string[]>>;
  readonly called: readonly unknown[];
  readonly runs: readonly string[];
}

async function proveClient(
  session: Session,
  client: PythonClient,
  { sources, prefix }: { readonly sources: Sources; readonly prefix: string },
): Promise<void> {
  const { api, report } = session;
  const entity = (await api.defaultEntity()) ?? '';
  const queue = `${prefix}-queue`;
  await api.createRunQueue(queue, 'local-container');
  for (const options of ourJobs(sources)) {
    const name = `${prefix}-ts-${options.type}`;
    await createJob({ ...options, project, name }, { api, environment: sources.environment });
  }
  const { code, remote, ssh } = sources;
  const words = [JSON.stringify({ prefix, project, queue, code, remote, ssh })];
  const end = await runPython(session, client, 'make_jobs.py', words);
  const name = `python ${client.version} makes and reads jobs`;
  report.check(name, end.code === 0, end.output.split('\n').slice(-20));
  if (end.code !== 0) return;
  const outcome = JSON.parse(end.stdout.trim().split('\n').at(-1) ?? '') as Outcome;
  const expected = { entity, prefix, remote };
  report.differences(`${name} of TypeScript`, differences(expectedReads(expected), comparable(outcome.ours)));
  report.differences(
    `${name} and leaves nothing else behind`,
    differences(
      { made: Object.fromEntries(kinds.map((kind) => [kind, `${prefix}-${kind}:v0`])), runs: [] },
      { made: outcome.made, runs: outcome.runs },
    ),
  );
  report.differences(`python ${client.version} lists jobs as TypeScript does`, [
    ...differences(await listOurs(api, entity), outcome.listed),
  ]);
  await proveOurReading(session, client, { entity, prefix });
  await proveCalls(session, client, { entity, prefix, queue, called: outcome.called });
}

function ourJobs({ code, remote }: Sources): readonly CreateJobOptions[] {
  return [
    { type: 'code', path: code, entryPoint: 'python main.py --fast', runtime: '3.11', aliases: ['best'] },
    { type: 'git', path: remote, entryPoint: 'python main.py', description: 'About' },
    { type: 'image', path: 'registry.test:5000/img:t1' },
  ];
}

const files = { 'main.py': 'print(1)\n', '.python-version': '3.12.1\n', 'requirements.txt': 'wandb\n' };

/** What Python finds in the jobs of TypeScript. */
function expectedReads({ entity, prefix }: { readonly entity: string; readonly prefix: string }): unknown {
  const name = (kind: string): string => `${entity}/${project}/${prefix}-ts-${kind}:latest`;
  return {
    code: {
      name: name('code'),
      entryPoint: ['python', 'main.py', '--fast'],
      files: { ...files, 'requirements.frozen.txt': 'wandb\n' },
      image: null,
    },
    git: {
      name: name('git'),
      entryPoint: ['python', 'main.py'],
      files: { ...files, 'requirements.frozen.txt': '' },
      image: null,
    },
    image: { name: name('image'), entryPoint: null, files: {}, image: 'registry.test:5000/img:t1' },
  };
}

function comparable(jobs: Outcome['ours']): unknown {
  return Object.fromEntries(Object.entries(jobs).map(([kind, { file: _, ...job }]) => [kind, job]));
}

async function listOurs(api: Api, entity: string): Promise<Record<string, readonly string[]>> {
  const jobs = await api.listJobs(entity, project);
  return Object.fromEntries(jobs.map(({ name, versions }) => [name, versions.map(({ id }) => id).toSorted()]));
}

/** The same job has the same file, whoever made it; only the artifact of its code is another one. */
async function proveOurReading(
  { api, report }: Session,
  { version }: PythonClient,
  { entity, prefix }: { readonly entity: string; readonly prefix: string },
): Promise<void> {
  const read = async (kind: string): Promise<Record<string, unknown>> => {
    const job = await api.job(`${entity}/${project}/${prefix}${kind}:latest`);
    const { artifact: code = null, ...source } = job.source;
    const { aliases, description, metadata, type } = job.artifact;
    const requirements = job.requirements?.trim();
    const artifact = { aliases: aliases.toSorted(), description, metadata, type };
    return { ...job.describe(), source, hasCode: code !== null, requirements, artifact, isPartial: job.isPartial };
  };
  for (const kind of kinds) {
    report.differences(
      `TypeScript reads the ${kind} job of python ${version} as its own`,
      differences(await read(`-ts-${kind}`), await read(`-${kind}`)),
    );
  }
}

interface Calls {
  readonly entity: string;
  readonly prefix: string;
  readonly queue: string;
  /** What Python says of the item that it queued. */
  readonly called: readonly unknown[];
}

async function proveCalls(
  { api, report }: Session,
  { version }: PythonClient,
  { entity, prefix, queue, called }: Calls,
): Promise<void> {
  const job = await api.job(`${entity}/${project}/${prefix}-ts-image:latest`);
  const queued = await job.call({}, { queue, resource: 'local-container' });
  const items = await queueItems(api.client, { entity, queueName: queue }).toArray();
  const specOf = (id: unknown): unknown => items.find((item) => item.id === id)?.runSpec;
  const name = `TypeScript calls a job as python ${version} does`;
  report.differences(name, differences(specOf(queued.id), specOf(called[0])));
  report.differences(`${name} for its queue`, [
    ...differences([queued.project, queued.queueName, await queued.state()], called.slice(1)),
  ]);
}

function makeSources(folder: string): Sources {
  const [code, repository, home] = ['code', 'git-repository', 'home'].map((name) => join(folder, name));
  if (code === undefined || repository === undefined || home === undefined) throw new Error('no folders');
  const ssh = join(folder, 'ssh');
  for (const path of [code, repository, home]) {
    mkdirSync(path, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      if (path !== home) writeFileSync(join(path, name), content);
    }
  }
  // The last word is the command that git wants the server to execute.
  writeFileSync(ssh, '#!/bin/sh\nfor word; do last=$word; done\nexec sh -c "$last"\n', { mode: 0o755 });
  const environment = { PATH: process.env['PATH'] ?? '', HOME: home, GIT_SSH_COMMAND: ssh, GIT_CONFIG_NOSYSTEM: '1' };
  const author = ['-c', 'user.name=Ann', '-c', 'user.email=ann@wandb.test'];
  for (const words of [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'uploadpack.allowAnySHA1InWant', 'true'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message', 'first'],
  ]) {
    execFileSync('git', words, { cwd: repository, env: environment, stdio: 'pipe' });
  }
  return { code, remote: `ssh://git@server${repository}`, ssh, environment };
}
