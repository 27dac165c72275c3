import { expect, it } from 'vitest';
import { createJob } from '../job-creation/create-job.js';
import { codeFolder } from '../testing/code-folder.js';
import { startLaunchKit } from '../testing/launch-kit.js';
import { manageConfigFile } from './manage-config-file.js';
import { manageWandbConfig } from './manage-wandb-config.js';
import { publishJobInputs } from './publish-job-inputs.js';

const number = { wb_type: 'number' };
const dict = (types: object) => ({ wb_type: 'typedDict', params: { type_map: types } });

async function start() {
  const kit = startLaunchKit();
  await createJob({ type: 'image', path: 'busybox', project: 'p', name: 'train' }, { client: kit.client });
  const environment = { WANDB_ARTIFACTS: '{"_wandb_job":"local/p/train:latest"}' };
  const run = await kit.api.startRun({ project: 'p', config: { lr: 0.1, deep: { a: 1 } }, log: 'none', environment });
  return { kit, run, environment };
}

it('replaces the metadata of a job that was made by hand by what its first run knows [L093]', async () => {
  const { kit, run, environment } = await start();
  await using _ = kit;
  run.log({ loss: 0.5 });

  expect(await publishJobInputs(run, { client: kit.client, environment })).toBe(true);
  expect(await publishJobInputs(run, { client: kit.client, environment })).toBe(false);
  await run.finish();

  expect((await kit.api.artifact('local/p/train:v0')).metadata).toEqual({
    input_types: { '@wandb.config': dict({ lr: number, deep: dict({ a: number }) }) },
    output_types: dict({ loss: number }),
  });
  const job = await kit.api.job('local/p/train:v0');
  await expect(job.call({ lr: 'x', deep: { a: 1 } })).rejects.toThrow('config.lr is String, and must be Number.');
});

it('tells the managed inputs, with copies of their files in the run [L093, L126]', async () => {
  const { kit, run, environment } = await start();
  await using _ = kit;
  await using code = await codeFolder({ 'conf/a.yaml': 'model: {layers: 18, secret: x}\n' });
  const schema = { type: 'object' };
  const file = await manageConfigFile('conf/a.yaml', { directory: code.path, exclude: ['model.secret'], schema });

  await publishJobInputs(run, {
    client: kit.client,
    environment,
    inputs: [file, manageWandbConfig({ include: ['lr'], schema })],
  });
  await run.finish();

  expect((await kit.api.artifact('local/p/train:v0')).metadata).toEqual({
    input_types: {
      files: { 'conf/a.yaml': dict({ model: dict({ layers: number }) }) },
      '@wandb.config': dict({ lr: number }),
    },
    output_types: dict({}),
    input_schemas: { files: { 'conf/a.yaml': schema }, '@wandb.config': schema },
  });
  const copy = await (await kit.api.run(`local/p/${run.id}`)).file('_wandb_configs/conf/a.yaml');
  expect(await copy.text()).toBe(file.text);
});

it('leaves everything as it is outside of a launched job', async () => {
  const { kit, run } = await start();
  await using _ = kit;

  for (const environment of [{}, { WANDB_ARTIFACTS: '{' }, { WANDB_ARTIFACTS: '{"_wandb_job":"local/p/none:v0"}' }]) {
    expect(await publishJobInputs(run, { client: kit.client, environment })).toBe(false);
  }
  await run.finish();

  expect((await kit.api.artifact('local/p/train:v0')).metadata).toEqual({ _partial: true });
});
