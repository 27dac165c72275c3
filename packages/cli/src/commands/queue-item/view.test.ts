import { expect, it } from 'vitest';
import { announceAgent } from '../../testing/announced-agent.js';
import { mutate, queueJob } from '../../testing/queued-jobs.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const id = btoa('RunQueueItem:1');

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await queueJob(wandb);
  return wandb;
}

it('shows an item and why it failed, without API keys', async () => {
  await using wandb = await start();
  await mutate(
    wandb,
    'mutation($id:ID!){failRunQueueItem(input:{runQueueItemId:$id,message:"no image",stage:"build"}){success}}',
    { id },
  );

  const { code, stdout, stderr } = await wandb.runOnTty('queue-item', 'view', 'gpu', id);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "id        UnVuUXVldWVJdGVtOjE=
    state     failed
    runs      busybox
    entity    local
    project   vision
    resource  local-container
    added     just now
    spec      {"entity":"local","project":"vision","docker":{"docker_image":"busybox"},"resource":"local-container","resource_args":{"local-container":{"gpus":"1"}}}
    failure   build: no image
    "
  `);
  expect(stdout).not.toContain('poisoned');
});

it('prints every name with its value in a pipe', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.run('queue-item', 'view', 'local/gpu', id);

  const names = stdout.split('\n').map((line) => line.split('\t')[0]);
  expect(names.join(' ')).toBe(
    'id state run runs entity project resource added agent spec failure failure log warning warning log ',
  );
  expect(stdout).toContain('state\tpending\n');
});

it('shows which agent ran an item, and what "file get" takes to save what the job wrote', async () => {
  await using wandb = await start();
  const agent = await announceAgent(wandb);
  const place = { entityName: 'local', projectName: 'model-registry', queueName: 'gpu' };
  await mutate(wandb, 'mutation($input:PopFromRunQueueInput!){popFromRunQueue(input:$input){runQueueItemId}}', {
    input: { ...place, launchAgentId: btoa('LaunchAgent:1') },
  });
  const failure = { message: 'not started', stage: 'run', filePaths: [`${id}/error/error.log`] };
  await mutate(wandb, 'mutation($input:FailRunQueueItemInput!){failRunQueueItem(input:$input){success}}', {
    input: { runQueueItemId: id, ...failure },
  });

  const shown = await wandb.run('queue-item', 'view', 'gpu', id);
  const json = await wandb.run('queue-item', 'view', 'gpu', id, '--json', 'failure,warning');

  expect(shown.stdout).toContain(`\nagent\t${agent}\n`);
  expect(shown.stdout).toContain(`\nfailure log\tlocal/model-registry/${agent} ${id}/error/error.log\n`);
  expect(JSON.parse(json.stdout)).toEqual({ failure, warning: null });
});

it('prints what it runs as JSON', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.run('queue-item', 'view', 'gpu', id, '--json', 'state,runSpec');

  expect(JSON.parse(stdout)).toEqual({
    state: 'pending',
    runSpec: {
      entity: 'local',
      project: 'vision',
      docker: { docker_image: 'busybox' },
      resource: 'local-container',
      resource_args: { 'local-container': { gpus: '1' } },
    },
  });
});

it('says that there is no such item', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('queue-item', 'view', 'gpu', 'x');

  expect(code).toBe(1);
  expect(stderr).toContain('error: Could not find the item x in the queue local/gpu');
});
