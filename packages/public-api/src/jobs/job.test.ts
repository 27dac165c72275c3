import { mkdtempDisposable, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommError, NotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { imageFile, number, saveRawJob } from '../testing/raw-job.js';
import { startTestApi } from '../testing/test-api.js';

it('reads a job without writing to this machine [API-211, API-613, API-614, L096]', async () => {
  await using kit = startTestApi();
  const file = imageFile({ lr: number }, { runtime: '3.12' });
  await saveRawJob(kit, 'job-a', { file });

  const job = await kit.api.job('local/p/job-a:latest');

  expect(job.name).toBe('local/p/job-a:latest');
  expect(job.artifact.name).toBe('job-a:v0');
  expect([job.entity, job.project, job.path]).toEqual(['local', 'p', null]);
  expect(job).toMatchObject({ sourceType: 'image', source: { image: 'busybox:1' }, runtime: '3.12', entryPoint: [] });
  expect(job.inputTypes).toEqual({ wb_type: 'typedDict', params: { type_map: { lr: number } } });
  expect(job.requirements).toBe('numpy==2.0.0\n');
  expect(String(job)).toBe('<Job local/p/job-a:latest>');
  expect(Object.keys(job.describe())).toEqual(['source_type', 'source', 'input_types', 'output_types', 'runtime']);
});

it('downloads the files of a job to a folder [API-214]', async () => {
  await using kit = startTestApi();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await saveRawJob(kit, 'job-a', { file: imageFile({}) });

  const job = await kit.api.job('local/p/job-a:v0', { path: join(folder.path, 'files') });

  expect(job.path).toBe(join(folder.path, 'files'));
  expect((await readdir(job.path ?? '')).toSorted()).toEqual(['requirements.frozen.txt', 'wandb-job.json']);
  expect(JSON.parse(await readFile(join(job.path ?? '', 'wandb-job.json'), 'utf8'))).toEqual(imageFile({}));
});

it.each([
  ['API-213', undefined],
  ['API-213', null],
  ['API-212', ''],
  ['API-212', 'job-a:latest'],
  ['API-212', 'p/job-a:latest'],
  ['API-212', 'local/p/job-a'],
  ['API-212', 'local/p/q/job-a:latest'],
  ['API-212, L094', 'local/p/:latest'],
])('refuses a name of another form before any request [%s]', async (_id, name) => {
  await using kit = startTestApi();

  await expect(kit.api.job(name as string)).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
});

it('rejects for a job that is missing, and for an artifact that is none [L095]', async () => {
  await using kit = startTestApi();
  await saveRawJob(kit, 'job-a', { file: imageFile({}) });
  const { Artifact } = await import('../artifacts/artifact.js');
  const other = new Artifact('data', 'dataset');
  await other.newFile('a.txt', 'a');
  await other.save({ api: kit.api, entity: 'local', project: 'p' });

  for (const name of ['local/p/job-b:latest', 'local/p/job-a:v7', 'local/none/job-a:v0', 'local/p/data:v0']) {
    const error = await kit.api.job(name).catch((reason: unknown) => reason);
    expect(error, name).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(CommError);
    expect((error as Error).message).toContain(`Job artifact ${name} not found`);
  }
});

it('takes files that old versions wrote, and refuses what is no file of a job', async () => {
  await using kit = startTestApi();
  await saveRawJob(kit, 'job-old', {
    file: { source: { git: { remote: 'https://a/b.git', commit: 'c' }, entrypoint: ['python', 1] }, _partial: '1' },
  });
  await saveRawJob(kit, 'job-broken', { file: '{"source":' });
  await saveRawJob(kit, 'job-list', { file: '[]' });

  expect(await kit.api.job('local/p/job-old:v0')).toMatchObject({
    sourceType: 'repo',
    entryPoint: ['python', '1'],
    runtime: null,
    inputTypes: null,
    isPartial: true,
  });
  await expect(kit.api.job('local/p/job-broken:v0')).rejects.toThrow(UnexpectedResponseError);
  await expect(kit.api.job('local/p/job-list:v0')).rejects.toThrow(UnexpectedResponseError);
});
