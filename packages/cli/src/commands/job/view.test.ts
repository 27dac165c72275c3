import { expect, it } from 'vitest';
import { makeJobs } from '../../testing/made-jobs.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('shows what a job is made of, without what only programs need [L117]', async () => {
  await using wandb = startSeededServer();
  await makeJobs(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('job', 'view', 'local/vision/train');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "train:v1 in local/vision

      artifact      train:v1
      aliases       latest,best
      source_type   image
      source        {"image":"train:v2"}
      input_types   {"wb_type":"typedDict","params":{"type_map":{}}}
      output_types  {"wb_type":"typedDict","params":{"type_map":{}}}
      has run       not yet
    "
  `);
});

it('prints whole values in a pipe, and JSON [L117]', async () => {
  await using wandb = startSeededServer();
  await makeJobs(wandb);

  const { stdout } = await wandb.run('job', 'view', 'vision/train:v0');

  expect(stdout).toContain('artifact\ttrain:v0\n');
  expect(stdout).toContain('source\t{"image":"train:v1"}\n');
  expect(stdout).not.toContain('_version');
  const json = await wandb.run('job', 'view', 'vision/train:v0', '--json', 'name,sourceType,isPartial');
  expect(JSON.parse(json.stdout)).toEqual({ isPartial: true, name: 'local/vision/train:v0', sourceType: 'image' });
});

it('fails for a job that does not exist', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('job', 'view', 'local/vision/none:v0');

  expect(code).toBe(1);
  expect(stderr).toContain('Job artifact local/vision/none:v0 not found');
});
