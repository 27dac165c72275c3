import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';

it('lists the projects of an entity lazily, 200 a page [API-142, API-280, API-282]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'speech' }, { name: 'vision' }] });
  const { entity } = kit.server;

  const projects = kit.api.projects(entity);
  expect(kit.takeNames()).toEqual([]);
  const listed = await projects.toArray();

  expect(listed.map((project) => [project.entity, project.name]).sort()).toEqual([
    [entity, 'speech'],
    [entity, 'vision'],
  ]);
  expect(kit.sent.map(({ variables }) => variables)).toEqual([{ entity, cursor: null, perPage: 200 }]);
});

it('gives listed projects their fields without another request [API-287, API-288, API-289]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  const project = await kit.api.projects(kit.server.entity).first();
  kit.takeNames();

  expect(project?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect([project?.isBenchmark, project?.entityName]).toEqual([false, kit.server.entity]);
  expect(await project?.id()).toEqual(expect.any(String));
  expect(kit.takeNames()).toEqual([]);
});

it('asks with the page size of each call [API-144]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });

  const small = await kit.api.projects(kit.server.entity, { perPage: 2 }).toArray();
  const large = await kit.api.projects(kit.server.entity, { perPage: 7 }).toArray();

  expect([small.length, large.length]).toEqual([3, 3]);
  expect(kit.sent.map(({ variables }) => variables['perPage'])).toEqual([2, 2, 7]);
});

it('lists the projects of the default entity, which it knows after the first page [API-142]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  const projects = kit.api.projects();
  expect(() => projects.entity).toThrow(ValidationError);

  await projects.first();

  expect(projects.entity).toBe(kit.server.entity);
  expect(kit.takeNames()).toEqual(['GetDefaultEntity', 'ListProjects']);
});

it('rejects without any entity when it is read [API-143]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: null }));

  await expect(kit.api.projects().toArray()).rejects.toThrow(ValidationError);
});

it('has no count [API-281]', async () => {
  await using kit = startTestApi();

  await expect(kit.api.projects(kit.server.entity).count()).rejects.toThrow(UnsupportedError);
});

it('skips projects that the viewer may not see, and goes on after a page of them [API-261]', async () => {
  await using kit = startTestApi();
  const node = { id: '1', name: 'seen', entityName: 'team', createdAt: '2026-01-01T00:00:00Z', isBenchmark: true };
  kit.answer('ListProjects', ({ cursor }) => {
    const edges = cursor === null ? [{ node: null, cursor: 'a' }] : [{ node, cursor: 'b' }];
    return data({ models: { edges, pageInfo: { endCursor: edges[0]?.cursor, hasNextPage: cursor === null } } });
  });

  const names = (await kit.api.projects('team').toArray()).map((project) => project.name);

  expect(names).toEqual(['seen']);
});

it('rejects an entity that does not exist', async () => {
  await using kit = startTestApi();
  kit.answer('ListProjects', () => data({ models: null }));

  await expect(kit.api.projects('nobody').toArray()).rejects.toThrow(
    new NotFoundError('Could not find entity nobody.'),
  );
});

it('names its entity [API-283]', async () => {
  await using kit = startTestApi();

  expect(String(kit.api.projects('team'))).toBe('<Projects team>');
  expect(String(kit.api.projects())).toBe('<Projects (default entity)>');
});
