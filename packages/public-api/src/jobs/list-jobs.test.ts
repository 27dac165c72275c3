import { NotFoundError, ServerError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { imageFile, saveRawJob } from '../testing/raw-job.js';
import { startTestApi } from '../testing/test-api.js';

it('lists jobs with their versions and aliases in one request [API-215]', async () => {
  await using kit = startTestApi();
  const first = await saveRawJob(kit, 'job-a', { file: imageFile({}), aliases: ['best'] });
  const second = await saveRawJob(kit, 'job-a', { file: imageFile({}, { runtime: '3.12' }) });
  const other = await saveRawJob(kit, 'job-b', { file: imageFile({}) });
  kit.takeNames();

  const jobs = await kit.api.listJobs('local', 'p');

  expect(kit.takeNames()).toEqual(['ListJobs']);
  const state = 'COMMITTED';
  const place = { entity: 'local', project: 'p' };
  const version = ({ id, createdAt }: Artifact, name: string, aliases: readonly string[]) => ({
    id,
    version: name,
    state,
    aliases,
    createdAt,
  });
  expect(jobs.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { ...place, name: 'job-a', versions: [version(second, 'v1', ['latest']), version(first, 'v0', ['best'])] },
    { ...place, name: 'job-b', versions: [version(other, 'v0', ['latest'])] },
  ]);
});

it('reads every page of jobs, and of the versions of a job [API-215]', async () => {
  await using kit = startTestApi();
  const node = (index: number) => ({
    id: `A${index}`,
    state: 'COMMITTED',
    versionIndex: index,
    createdAt: '2026-01-01T00:00:00Z',
    aliases: [{ alias: 'x', artifactCollection: { name: 'elsewhere' } }],
    artifactSequence: { name: 'job-a' },
  });
  const page = (items: object[], endCursor: string | null) => ({
    edges: items.map((item) => ({ node: item })),
    pageInfo: { endCursor, hasNextPage: endCursor !== null },
  });
  const answer = (collections: object) => ({
    data: { project: { artifactType: { artifactCollections: collections } } },
  });
  kit.answer('ListJobs', ({ cursor }) =>
    Response.json(
      answer(
        cursor === 'j1'
          ? page([{ name: 'job-b', artifacts: page([], null) }], null)
          : page([{ name: 'job-a', artifacts: page([node(2)], 'v2') }], 'j1'),
      ),
    ),
  );
  kit.answer('ListJobVersions', ({ cursor }) =>
    Response.json({
      data: {
        project: {
          artifactType: {
            artifactCollection: { artifacts: cursor === 'v2' ? page([node(1)], 'v1') : page([node(0)], null) },
          },
        },
      },
    }),
  );

  const jobs = await kit.api.listJobs('local', 'p');

  expect(jobs.map(({ name, versions }) => [name, versions.map(({ version }) => version)])).toEqual([
    ['job-a', ['v2', 'v1', 'v0']],
    ['job-b', []],
  ]);
  expect(jobs[0]?.versions[0]?.aliases).toEqual([]);
});

it.each([
  [undefined, 'p'],
  ['local', null],
  ['', 'p'],
  ['local', ''],
])('needs an entity and a project [API-216, L105]', async (entity, project) => {
  await using kit = startTestApi();

  await expect(kit.api.listJobs(entity as string, project as string)).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
});

it('finds no jobs in a project without any, and tells when there is no such project [API-217, L105]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'empty', name: 'r1' }] });
  const data = new Artifact('data', 'dataset');
  await data.newFile('a.txt', 'a');
  await data.save({ api: kit.api, entity: 'local', project: 'empty' });

  expect(await kit.api.listJobs('local', 'empty')).toEqual([]);
  await expect(kit.api.listJobs('local', 'none')).rejects.toThrow(NotFoundError);
});

it('rejects when the server fails [API-218]', async () => {
  await using kit = startTestApi({}, { maxRetries: 0 });
  kit.answer('ListJobs', () => new Response('no', { status: 500 }));

  await expect(kit.api.listJobs('local', 'p')).rejects.toThrow(ServerError);
});
