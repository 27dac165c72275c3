import { expect, it } from 'vitest';
import { fillRegistry } from '../../testing/filled-registry.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await fillRegistry(wandb);
  return wandb;
}

it('shows a registry to a person', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty('registry', 'view', 'model');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "model in local-org

      visibility      organization
      artifact types  dataset
      created         just now
      updated         just now
      description     What is in use

    Collections
      digits  dataset

    Members
      local  admin
    "
  `);
});

it('prints a line for each value in a pipe', async () => {
  await using wandb = await start();

  const { code, stdout } = await wandb.run('registry', 'view', 'wandb-registry-model', '-o', 'local-org');

  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^id\t[\w+/]+=*$/),
    'name\tmodel',
    'fullName\twandb-registry-model',
    'entity\tlocal-org',
    'organization\tlocal-org',
    'visibility\torganization',
    'artifactTypes\tdataset',
    'allowAllArtifactTypes\tfalse',
    'createdAt\t2030-11-22T12:00:00Z',
    'updatedAt\t2030-11-22T12:00:00Z',
    'description\tWhat is in use',
    'collection.digits\tdataset',
    'user.local\tadmin',
    '',
  ]);
});

it('prints JSON', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.run('registry', 'view', 'model', '--json', 'name,artifactTypes,allowAllArtifactTypes');

  expect(JSON.parse(stdout)).toEqual({ name: 'model', artifactTypes: ['dataset'], allowAllArtifactTypes: false });
});

it('explains that a registry does not exist', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run('registry', 'view', 'model')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Could not find registry model of the organization local-org.'),
  });
});
