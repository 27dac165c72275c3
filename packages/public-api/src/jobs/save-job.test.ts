import { expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { NewJob } from './new-job.js';
import { artifactName, saveJob, saveJobArtifact } from './save-job.js';

const newJob: NewJob = {
  entity: 'local',
  project: 'p',
  name: 'x',
  source: { type: 'repo', remote: 'https://git.test/a/b.git', commit: 'abc' },
  entryPoint: ['python', 'main.py'],
  pythonVersion: '3.12',
  requirements: 'numpy==2.0.0\n',
  patch: null,
};

const anyTypes = { wb_type: 'typedDict', params: { type_map: {} } };

async function saved({ api }: TestApi, job: Partial<NewJob>) {
  const { artifact } = await saveJobArtifact(api.client, { ...newJob, ...job });
  const files = await artifact.files().toArray();
  const texts = await Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
  const { 'wandb-job.json': file = '', ...others } = Object.fromEntries(texts);
  return { artifact, file: JSON.parse(file) as Record<string, unknown>, others };
}

it('writes the file of a job of a repository, with its patch and its packages [L080, L085, L086]', async () => {
  await using kit = startTestApi();

  const { artifact, file, others } = await saved(kit, { patch: 'diff --git' });

  expect(artifact.type).toBe('job');
  expect(artifact.metadata).toEqual({ _partial: true });
  expect(file).toEqual({
    _version: 'v0',
    source_type: 'repo',
    source: {
      git: { remote: 'https://git.test/a/b.git', commit: 'abc' },
      entrypoint: ['python', 'main.py'],
      notebook: false,
    },
    input_types: anyTypes,
    output_types: anyTypes,
    runtime: '3.12',
  });
  expect(others).toEqual({ 'requirements.frozen.txt': 'numpy==2.0.0\n', 'diff.patch': 'diff --git' });
});

it('refers to the artifact that holds the code by its id, and has a list of packages without any [L081, L085]', async () => {
  await using kit = startTestApi();

  const { file, others } = await saved(kit, {
    source: { type: 'artifact', artifactId: 'QXJ0' },
    entryPoint: ['python', 'a.ipynb'],
    requirements: null,
    pythonVersion: null,
  });

  expect(file).toMatchObject({
    source_type: 'artifact',
    source: { artifact: 'wandb-artifact://_id/QXJ0', entrypoint: ['python', 'a.ipynb'], notebook: true },
    runtime: '',
  });
  expect(others).toEqual({ 'requirements.frozen.txt': '' });
});

it('writes the file of a job of an image, with its arguments and an entry point if there are any [L082]', async () => {
  await using kit = startTestApi();

  const plain = await saved(kit, { name: 'a', source: { type: 'image', image: 'busybox:1' }, entryPoint: [] });
  const full = await saved(kit, { name: 'b', source: { type: 'image', image: 'busybox:1', args: ['-a'] } });

  expect(plain.file).toMatchObject({ source_type: 'image' });
  expect(plain.file['source']).toEqual({ image: 'busybox:1' });
  expect(full.file['source']).toEqual({ image: 'busybox:1', args: ['-a'], entrypoint: ['python', 'main.py'] });
});

it.each<[Partial<NewJob>, string, object]>([
  [{ dockerfile: 'Dockerfile.gpu' }, '0.17.0', { dockerfile: 'Dockerfile.gpu' }],
  [{ buildContext: 'train' }, '0.17.0', { build_context: 'train' }],
  [{ baseImage: 'python:3.12' }, 'v0', { base_image: 'python:3.12' }],
])('marks jobs that old clients cannot build [L083, L084]', async (more, version, source) => {
  await using kit = startTestApi();

  const { file, artifact } = await saved(kit, more);

  expect(file).toMatchObject({ _version: version, source });
  expect((await kit.api.job(artifact.qualifiedName)).source).toMatchObject(source);
});

it('tells a new job, a new version and the same version apart [L112]', async () => {
  await using kit = startTestApi();
  const save = (job: Partial<NewJob>) => saveJobArtifact(kit.api.client, { ...newJob, ...job });

  const first = await save({ aliases: ['best', 'latest'] });
  const second = await save({ pythonVersion: '3.13', description: 'newer' });
  const same = await save({ pythonVersion: '3.13' });
  const old = await save({});

  expect([first, second, same, old].map(({ change }) => change)).toEqual([
    'created',
    'updated',
    'unchanged',
    'unchanged',
  ]);
  expect(first.aliases).toEqual(['best', 'latest']);
  expect(first.artifact.name).toBe('job-x:v0');
  expect([second.artifact.version, second.artifact.description]).toEqual(['v1', 'newer']);
});

it('keeps a schema of the configuration and the services of a job [L116]', async () => {
  await using kit = startTestApi();
  const inputSchema = { type: 'object', properties: { lr: { type: 'number' } } };

  const { artifact, file } = await saved(kit, { inputSchema, services: { db: 'always' } });

  expect(artifact.metadata).toEqual({ input_schemas: { '@wandb.config': inputSchema } });
  expect(file['services']).toEqual({ db: 'always' });
  expect((await kit.api.job(artifact.qualifiedName)).isPartial).toBe(true);
});

it.each([
  ['job-https://github.com/x/y_train.py', 'job-https___github.com_x_y_train.py'],
  ['a b:c', 'a_b_c'],
  ['é', '_'],
  ['a'.repeat(128), 'a'.repeat(128)],
  ['a'.repeat(129), `${'a'.repeat(63)}..${'a'.repeat(63)}`],
])('makes names that artifacts can have as wandb 0.20.1 does [L088]', (text, name) => {
  expect(artifactName(text)).toBe(name);
});

it('answers the name of a saved job with its version', async () => {
  await using kit = startTestApi();

  expect(await saveJob(kit.api.client, { ...newJob, name: 'a b' })).toBe('local/p/job-a_b:v0');
});
