import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const createdAt = '2030-11-22T10:00:00Z';
const seed = {
  teams: [{ name: 'lab' }],
  projects: [
    { name: 'vision', createdAt },
    { name: 'speech', createdAt },
    { entity: 'lab', name: 'shared', createdAt },
  ],
};

it('shows the projects of the default entity on a terminal', async () => {
  await using wandb = startSeededServer(seed);

  const { code, stdout, stderr } = await wandb.runOnTty('project', 'list');

  expect([code, stderr]).toEqual([0, 'Showing 2 projects in local\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME    CREATED            ADDRESS
    speech  about 2 hours ago  http://localhost:8080/local/speech/workspace
    vision  about 2 hours ago  http://localhost:8080/local/vision/workspace
    "
  `);
});

it('prints the projects of a team between tabs in a pipe', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('project', 'list', '-e', 'lab');

  expect(stdout).toBe(`shared\t${createdAt}\thttp://localhost:8080/lab/shared/workspace\n`);
});

it('prints JSON', async () => {
  await using wandb = startSeededServer(seed);

  const { stdout } = await wandb.run('project', 'list', '--limit', '1', '--json', 'entity,name');

  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject([{ entity: 'local', name: expect.stringMatching(/vision|speech/) }]);
});

it('says on a terminal that there are none', async () => {
  await using wandb = startSeededServer(seed);

  const outcome = await wandb.runOnTty('project', 'list', '-e', 'nobody');

  expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'No projects match in nobody.\n' });
});
