import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';

it('names a project without a request when the entity is given [API-139, API-284, API-285, API-290]', async () => {
  await using kit = startTestApi();

  const project = await kit.api.project('vision', 'team');

  expect([project.name, project.entity, project.path]).toEqual(['vision', 'team', ['team', 'vision']]);
  expect([project.createdAt, project.isBenchmark, project.entityName]).toEqual([undefined, undefined, undefined]);
  expect(kit.takeNames()).toEqual([]);
});

it('takes the configured, then the default entity [API-140]', async () => {
  await using kit = startTestApi();
  await using configured = startTestApi({}, { entity: 'team' });

  expect((await kit.api.project('vision')).entity).toBe(kit.server.entity);
  expect((await configured.api.project('vision')).entity).toBe('team');
  expect(configured.takeNames()).toEqual([]);
});

it.each(['', undefined])('rejects the name %j', async (name) => {
  await using kit = startTestApi();

  await expect(kit.api.project(name as string)).rejects.toThrow(new ValidationError('A project needs a name.'));
});

it('rejects without any entity [API-140]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: null }));

  await expect(kit.api.project('vision')).rejects.toThrow(ValidationError);
});

it('links to its workspace [API-291, API-292]', async () => {
  await using kit = startTestApi({}, { baseUrl: 'https://api.wandb.test' });
  const project = await kit.api.project('my vision', 'team');

  expect(project.url).toBe('https://app.wandb.test/team/my%20vision/workspace');
  expect(project.toHtml({ height: 300 })).toContain(
    'src="https://app.wandb.test/team/my%20vision/workspace?jupyter=true" style="border:none;width:100%;height:300px;"',
  );
  expect(String(project)).toBe('<Project team/my vision>');
});

it('reads its id and fields on demand, once [API-286, API-287, API-288, API-289]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  const project = await kit.api.project('vision', kit.server.entity);

  const [id] = await Promise.all([project.id(), project.load()]);

  expect(await project.id()).toBe(id);
  expect(project.createdAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect([project.isBenchmark, project.entityName]).toEqual([false, kit.server.entity]);
  expect(kit.takeNames()).toEqual(['GetProject']);
});

it('rejects reading a project that does not exist [API-286]', async () => {
  await using kit = startTestApi();
  const project = await kit.api.project('nothing', kit.server.entity);

  await expect(project.id()).rejects.toThrow(new NotFoundError(`Could not find project ${kit.server.entity}/nothing.`));
});

it('creates a project and leaves an existing one as it is [API-103, API-104]', async () => {
  await using kit = startTestApi();
  const { entity } = kit.server;

  expect(await kit.api.createProject('vision', entity)).toBeUndefined();
  const id = await (await kit.api.project('vision', entity)).id();
  await kit.api.createProject('vision', entity);

  expect(await (await kit.api.project('vision', entity)).id()).toBe(id);
  expect(kit.sent[0]).toEqual({ name: 'UpsertProject', variables: { name: 'vision', entityName: entity } });
});

it('refuses to create a project without name or entity', async () => {
  await using kit = startTestApi();

  await expect(kit.api.createProject('', 'team')).rejects.toThrow(ValidationError);
  await expect(kit.api.createProject('vision', '')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('reads the user who made the project [API-300]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  const project = await kit.api.project('vision', kit.server.entity);

  expect((await project.owner()).username).toBe('local');
  expect(kit.takeNames()).toEqual(['GetProjectOwner']);
});

it('rejects the owner of a project that does not exist, and one that is not shown [API-300]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });

  await expect((await kit.api.project('nothing', kit.server.entity)).owner()).rejects.toThrow(NotFoundError);
  kit.answer('GetProjectOwner', () => data({ project: { user: null } }));
  await expect((await kit.api.project('vision', kit.server.entity)).owner()).rejects.toThrow(
    new NotFoundError(`The server does not say who owns ${kit.server.entity}/vision.`),
  );
});
