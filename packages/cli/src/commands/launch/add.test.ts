import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { mutate, queueJob } from '../../testing/queued-jobs.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const words = ['launch', 'add', '--image', 'img:1', '-q', 'gpu', '-p', 'vision'];
const id = btoa('RunQueueItem:2');

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await queueJob(wandb);
  return wandb;
}

async function specOf(wandb: SeededServer): Promise<unknown> {
  const { stdout } = await wandb.run('queue-item', 'view', 'gpu', id, '--json', 'runSpec');
  return (JSON.parse(stdout) as { runSpec: unknown }).runSpec;
}

it('adds a run to a queue, and tells a person [L066]', async () => {
  await using wandb = await start();

  expect(await wandb.runOnTty(...words)).toEqual({
    code: 0,
    stdout: `Added run to queue gpu. Its item is ${id}.\n`,
    stderr: '',
  });
});

it('prints the id of the item in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run(...words)).toEqual({ code: 0, stdout: `${id}\n`, stderr: '' });
});

it('names the project of the queue when it is not the usual one [L066]', async () => {
  await using wandb = await start();
  await mutate(
    wandb,
    'mutation{createRunQueue(input:{entityName:"local",projectName:"legacy",queueName:"q",access:PROJECT}){success}}',
  );

  const { stdout } = await wandb.runOnTty('launch', 'add', '-d', 'img', '-q', 'q', '--project-queue', 'legacy');

  expect(stdout).toContain('Added run to queue legacy/q. Its item is ');
});

it('sends every flag', async () => {
  await using wandb = await start();
  const config = '{"overrides":{"run_config":{"lr":0.1}},"_wandb_api_key":"poisoned-secret"}';

  const { code, stdout } = await wandb.run(
    ...words,
    ...['--config', config, '--set-var', 'gpus=3', '--priority', 'high', '-e', 'local', '--name', 'n', '--run-id', 'r'],
    ...['--version', 'v', '-E', `python 'a b.py'`, '--author', 'au', '--sweep', 's', '--repository', 'repo'],
    ...['--resource', 'kubernetes', '--json', 'priority,runSpec'],
  );

  expect(code).toBe(0);
  expect(stdout).not.toContain('poisoned');
  expect(JSON.parse(stdout)).toEqual({ priority: 1, runSpec: await specOf(wandb) });
  expect(await specOf(wandb)).toEqual({
    overrides: { run_config: { lr: 0.1 }, entry_point: ['python', 'a b.py'] },
    entity: 'local',
    author: 'au',
    project: 'vision',
    name: 'n',
    docker: { docker_image: 'img:1' },
    sweep_id: 's',
    resource: 'local-container',
    git: { version: 'v' },
    run_id: 'r',
    registry: { url: 'repo' },
    resource_args: { 'local-container': { gpus: '3' } },
  });
});

it('takes project and queue with their owners, as other commands do', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.run(
    ...['launch', 'add', '-d', 'img', '-p', 'local/vision', '-q', 'local/gpu', '--set-var', 'gpus=3'],
    ...['--json', 'entity,project,queueEntity,queueName'],
  );

  expect(JSON.parse(stdout)).toEqual({ entity: 'local', project: 'vision', queueEntity: 'local', queueName: 'gpu' });
  expect(await specOf(wandb)).toMatchObject({
    queue_entity: 'local',
    resource_args: { 'local-container': { gpus: '3' } },
  });
});

it('sends settings in place of those of the queue', async () => {
  await using wandb = await start();

  await wandb.run(...words, '-R', '{"local-container":{"cpus":2}}');

  expect(await specOf(wandb)).toMatchObject({ resource_args: { 'local-container': { cpus: 2 } } });
});

it('takes the number of a priority', async () => {
  await using wandb = startSeededServer();
  await wandb.run('queue', 'create', 'gpu', '--type', 'local-container', '--priorities');

  const { stdout } = await wandb.run(...words, '--priority', '0', '--json', 'priority');

  expect(JSON.parse(stdout)).toEqual({ priority: 0 });
});

it('keeps the commas of values, and takes --set-var once a variable [L165]', async () => {
  await using wandb = startSeededServer();
  const config = '{"env":["{{zones}}"],"cpus":"{{size}}"}';
  const variables = '{"zones":{"schema":{"type":"string"}},"size":{"schema":{"type":"integer"}}}';
  await wandb.run(
    ...['queue', 'create', 'gpu', '--type', 'local-container', '--config', config, '--variables', variables],
  );

  const { stdout } = await wandb.run(...words, '--set-var', 'zones=a,b', '--set-var', 'size=2', '--json', 'runSpec');

  expect(JSON.parse(stdout)).toMatchObject({
    runSpec: { resource_args: { 'local-container': { env: ['a,b'], cpus: '2' } } },
  });
});

it.each([
  [['launch', 'add'], 'error: The run spec names neither a job nor a docker image.'],
  [[...words, '-j', 'a/b/c:v0'], 'error: The run spec names both a job and a docker image.'],
  [[...words, '--priority', 'urgent'], 'error: A priority is a number from 0 (first) to 3, or critical, high,'],
  [[...words, '--set-var', 'x=1'], 'error: The queue gpu has no template variable x.'],
  [[...words, '--set-var', 'gpus=x'], 'error: The value of the template variable gpus must be of the type integer.'],
  [
    [...words, '--set-var', 'gpus=1', '--project-queue', 'p'],
    'error: The flag --set-var is for queues of model-registry',
  ],
  [[...words, '-q', 'none'], 'error: The run was not added to the queue local/none: there is no such queue.'],
  [[...words, '--timeout', '3'], 'error: The flags --timeout and --exit-status need --wait.'],
  [[...words, '--wait', '--json', 'id'], 'error: The flags --json and --wait exclude each other.'],
  [[...words, '-E', `bash 'x`], 'error: There is a quote without its end in: bash'],
])('explains the mistake in %j', async (typed, message) => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run(...typed);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect((await wandb.run('queue-item', 'list', 'gpu', '--json', 'id')).stdout).toContain(btoa('RunQueueItem:1'));
});

/** Runs the words, and lets an agent act on the item before the first look at it. */
async function runWithAgent(wandb: SeededServer, isTty: boolean, typed: readonly string[], act: string) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if ((await request.clone().text()).includes('query GetRunQueueItem(')) await mutate(wandb, act);
    return wandb.server.fetch(request);
  };
  return wandb.runWith({ isTty, fetch }, ...typed);
}

const claim = (run: string): string =>
  `mutation{ackRunQueueItem(input:{runQueueItemId:"${id}",runName:"${run}"}){success}}`;

it('waits until the run has ended', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await runWithAgent(wandb, true, [...words, '--wait'], claim('abc12345'));

  expect([code, stdout]).toEqual([0, 'brisk-sun-1 (local/vision/abc12345) is finished.\n']);
  expect(stderr).toBe('Added run to queue gpu.\nIt is claimed\nIt is finished\n');
});

it('prints the run and its state in a pipe, and fails when the run did', async () => {
  await using wandb = await start();

  const plain = await runWithAgent(wandb, false, [...words, '--wait'], claim('def67890'));

  expect(plain).toEqual({ code: 0, stdout: 'local/vision/def67890\tfailed\n', stderr: '' });
});

it('fails when the run did, with --exit-status', async () => {
  await using wandb = await start();

  const strict = await runWithAgent(wandb, false, [...words, '-w', '--exit-status'], claim('def67890'));

  expect([strict.code, strict.stdout]).toEqual([1, 'local/vision/def67890\tfailed\n']);
  expect(strict.stderr).toContain('error: The run local/vision/def67890 is failed.');
});

it('says why an item failed', async () => {
  await using wandb = await start();
  const fail = `mutation{failRunQueueItem(input:{runQueueItemId:"${id}",message:"no image",stage:"build"}){success}}`;

  const { code, stderr } = await runWithAgent(wandb, false, [...words, '--wait'], fail);

  expect(code).toBe(1);
  expect(stderr).toContain(`The item ${id} of the queue local/gpu failed at the stage build: no image`);
  expect(stderr).toContain(`next: wandb-ts queue-item view local/gpu ${id}\n`);
});

it('stops to wait after a time with an exit code of its own', async () => {
  await using wandb = await start();
  const never: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isLook = (await request.clone().text()).includes('query GetRunQueueItem(');
    return isLook ? new Promise(() => undefined) : wandb.server.fetch(request);
  };

  const { code, stderr } = await wandb.runWith({ fetch: never }, ...words, '--wait', '--timeout', '1');

  expect(code).toBe(8);
  expect(stderr).toContain('is still in an unknown state after 1000 ms.');
  expect(stderr).toContain(`next: wandb-ts queue-item view local/gpu ${id}\n`);
});

it('builds an image of a job and queues that, and shows what the builder writes [L072, L073]', async () => {
  await using wandb = await start();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const script = `#!/bin/sh\ncase "$1$2" in imageinspect) exit 1;; buildxbuild) echo 'step 1';; esac\n`;
  await writeFile(join(folder.path, 'docker'), script, { mode: 0o755 });
  await writeFile(join(folder.path, 'package.json'), '{}');
  const io = {
    workingDirectory: folder.path,
    environment: { PATH: [folder.path, '/usr/bin', '/bin'].join(delimiter) },
  };
  await wandb.runWith(io, 'job', 'create', 'code', '.', '-p', 'vision', '-n', 'train', '-E', 'node main.js');

  const { code, stdout, stderr } = await wandb.runWith(
    io,
    ...['launch', 'add', '--job', 'local/vision/train:latest', '-q', 'gpu', '--build', '--json', 'runSpec'],
  );

  expect(code).toBe(0);
  expect(stderr).toContain('step 1\n');
  const { runSpec } = JSON.parse(stdout) as { readonly runSpec: { readonly job: string } };
  expect(runSpec.job).toMatch(/^local\/vision\/job-local__vision__train_[\da-f]{8}:v0$/);
  expect((await wandb.run('launch', 'add', '-d', 'img', '-q', 'gpu', '--build', '-p', 'vision')).code).toBe(1);
});
