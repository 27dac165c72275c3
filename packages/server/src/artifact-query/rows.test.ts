import { expect, it, vi } from 'vitest';
import { BadQueryError } from '../query/bad-query-error.js';
import { countRows, listRows, type Rows } from '../query/list-rows.js';
import { type ArtifactKit, openArtifactKit } from '../testing/artifact-store.js';
import { collectionRows, projectRows, versionRows } from './rows.js';

function list({ store }: ArtifactKit, rows: Rows, order?: string): number[] {
  const pages: number[] = [];
  let after: string | undefined;
  for (let page = 0; page < 20; page += 1) {
    const { rows: found, hasNextPage } = listRows(store.db, rows, { order, after, first: 2 });
    pages.push(...found.map(({ id }) => id));
    after = found.at(-1)?.cursor;
    if (!hasNextPage) {
      return pages;
    }
  }
  throw new Error('The pages do not end.');
}

/** The versions of a collection with three of them, by number, that pass a filter. */
function matching(filter: object, order = '+version'): number[] {
  using kit = openArtifactKit();
  const sequence = kit.makeCollection('mnist');
  kit.log(sequence, { metadata: { lr: 0.1, ok: true, deep: { a: 1 }, list: [1, 'x'], big: 2 ** 40 }, tags: ['good'] });
  kit.log(sequence, {
    metadata: { lr: 0.5, ok: false, name: 'b' },
    tags: ['good', 'prod'],
    aliases: ['best'],
    digest: 'd2',
  });
  kit.log(sequence, { metadata: '{"lr": NaN, "deep": {"a": 2}}', digest: 'd3' });
  const rows = versionRows({ collectionId: sequence.id }, JSON.stringify(filter));
  return list(kit, rows, order).map((id) => kit.store.artifacts.memberships.byId(id)?.version ?? -1);
}

it.each<[object, number[]]>([
  [{}, [0, 1, 2]],
  [{ state: 'COMMITTED' }, [0, 1, 2]],
  [{ tag: 'good' }, [0, 1]],
  [{ tags: { $in: ['prod', 'other'] } }, [1]],
  [{ $and: [{ tag: 'good' }, { tag: 'prod' }] }, [1]],
  [{ tag: { $exists: false } }, [2]],
  [{ tag: { $nin: ['prod'] } }, [0, 2]],
  [{ alias: 'best' }, [1]],
  [{ aliases: 'latest' }, [2]],
  [{ alias: { $regex: '^b' } }, [1]],
  [{ version: 1 }, [1]],
  [{ version: 'v1' }, [1]],
  [{ version_index: { $gte: 1 } }, [1, 2]],
  [{ versionIndex: { $in: ['v0', 2] } }, [0, 2]],
  [{ 'metadata.lr': 0.1 }, [0]],
  [{ 'metadata.lr': { $gt: 0.2 } }, [1]],
  [{ 'metadata.ok': true }, [0]],
  [{ 'metadata.ok': 1 }, []],
  [{ 'metadata.deep.a': { $lte: 1 } }, [0]],
  [{ 'metadata.list': 'x' }, [0]],
  [{ 'metadata.list': 1 }, [0]],
  [{ 'metadata.big': 1099511627776 }, [0]],
  [{ 'metadata.name': { $contains: 'b' } }, [1]],
  [{ 'metadata.name': { $exists: true } }, [1]],
  [{ 'metadata.name': null }, [0, 2]],
  [{ $or: [{ 'metadata.ok': false }, { version: 2 }] }, [1, 2]],
  [{ created_at: { $gt: '2026-01-01T00:00:06Z' } }, [1, 2]],
  [{ digest: 'd2' }, [1]],
  [{ size: { $gt: 5 } }, [0, 1, 2]],
])('finds versions by %j', (filter, versions) => {
  expect(matching(filter)).toEqual(versions);
});

it.each<[string, number[]]>([
  ['-version', [2, 1, 0]],
  ['version', [0, 1, 2]],
  ['-metadata.lr', [1, 0, 2]],
  ['-created_at', [2, 1, 0]],
  ['+digest', [0, 1, 2]],
])('orders versions by %s over pages', (order, versions) => {
  expect(matching({}, order)).toEqual(versions);
});

it('lists the newest versions first without an order', () => {
  using kit = openArtifactKit();
  const sequence = kit.makeCollection('mnist');
  const artifacts = ['a', 'b', 'c'].map((digest) => kit.log(sequence, { digest }));
  const rows = versionRows({ collectionId: sequence.id }, null);

  const ids = list(kit, rows).map((id) => kit.store.artifacts.memberships.byId(id)?.artifactId);

  expect(ids).toEqual(artifacts.map(({ id }) => id).reverse());
  expect(countRows(kit.store.db, rows)).toBe(3);
});

it.each([
  ['versions of a collection', versionRows({ collectionId: 1 }, null)],
  ['collections of a type', collectionRows({ typeId: 1 }, {})],
])('finds a page of the %s without sorting them', (_, rows) => {
  using kit = openArtifactKit();
  const prepare = vi.spyOn(kit.store.db, 'prepare');
  listRows(kit.store.db, rows, { first: 10 });
  const [sql = ''] = prepare.mock.calls.at(-1) ?? [];

  const plan = kit.store.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all({ v0: 1, v1: 10 });

  expect(plan.map(({ detail }) => String(detail)).join('; ')).not.toMatch(/TEMP B-TREE|SCAN [cma]\b/);
});

it('leaves out versions that are still in upload', () => {
  using kit = openArtifactKit();
  const { versions, memberships } = kit.store.artifacts;
  const sequence = kit.makeCollection('mnist');
  const portfolio = kit.makeCollection('best', { kind: 'PORTFOLIO' });
  const at = kit.store.now();
  const pending = versions.create({ sequenceId: sequence.id, digest: 'x', userId: kit.user.id, createdAt: at });
  memberships.add(portfolio.id, pending.id, at);

  expect(list(kit, versionRows({ collectionId: portfolio.id }, null))).toEqual([]);
});

it('lists the collections of a project, of a type, and of some kinds', () => {
  using kit = openArtifactKit();
  const model = kit.makeCollection('m1', { tags: ['x'] });
  const data = kit.makeCollection('d1', { type: 'dataset' });
  const best = kit.makeCollection('best', { kind: 'PORTFOLIO', tags: ['x', 'y'] });
  const inProject = { projectId: kit.project.id };
  const named = (rows: Rows, order?: string) => list(kit, rows, order);

  expect(named(collectionRows(inProject, {}))).toEqual([best.id, data.id, model.id]);
  expect(named(collectionRows(inProject, {}), '+name')).toEqual([best.id, data.id, model.id]);
  expect(named(collectionRows(inProject, {}), '-name')).toEqual([model.id, data.id, best.id]);
  expect(named(collectionRows({ typeId: model.typeId }, {}))).toEqual([best.id, model.id]);
  expect(named(collectionRows(inProject, { kinds: ['PORTFOLIO'] }))).toEqual([best.id]);
  expect(named(collectionRows(inProject, { filters: '{"tag": "x"}' }))).toEqual([best.id, model.id]);
  expect(named(collectionRows(inProject, { filters: '{"type": "dataset"}' }))).toEqual([data.id]);
  expect(countRows(kit.store.db, collectionRows(inProject, { filters: '{"name": {"$regex": "1$"}}' }))).toBe(2);
});

it('searches the projects of an organization as far as a user may see them', () => {
  using kit = openArtifactKit();
  const { store, user } = kit;
  const eve = store.users.create({ username: 'eve', name: 'Eve', email: null, admin: false, createdAt: store.now() });
  const { entityId } = store.organizations.create({ name: 'Acme', entityName: 'acme', createdAt: store.now() });
  store.teams.addMember(entityId, user.id, 'admin');
  store.teams.addMember(entityId, eve.id, 'member');
  const open = kit.makeProject(entityId, 'wandb-registry-open', 'PRIVATE');
  const closed = kit.makeProject(entityId, 'wandb-registry-closed', 'RESTRICTED');
  const artifact = kit.log(kit.makeCollection('m1'));
  const inOpen = kit.makeCollection('best', { project: open, kind: 'PORTFOLIO' });
  const inClosed = kit.makeCollection('best', { project: closed, kind: 'PORTFOLIO' });
  const links = [kit.link(inOpen, artifact, ['prod']), kit.link(inClosed, artifact)].map(({ id }) => id);
  const ofAda = { entityId, userId: user.id };
  const ofEve = { entityId, userId: eve.id };

  expect(list(kit, projectRows(ofAda))).toEqual([closed.id, open.id]);
  expect(list(kit, projectRows(ofEve))).toEqual([open.id]);
  expect(list(kit, collectionRows(ofEve, {}))).toEqual([inOpen.id]);
  expect(list(kit, versionRows(ofAda, null))).toEqual(links.toReversed());
  expect(list(kit, versionRows(ofEve, null))).toEqual([links[0]]);
  expect(list(kit, versionRows({ ...ofAda, projectFilters: `{"id": ${closed.id}}` }, null))).toEqual([links[1]]);
  expect(list(kit, versionRows({ ...ofAda, collectionFilters: '{"name": "other"}' }, null))).toEqual([]);
  expect(list(kit, versionRows(ofAda, '{"alias": "prod"}'))).toEqual([links[0]]);

  store.projectMembers.addUser(closed.id, eve.id, 'viewer');

  expect(list(kit, projectRows(ofEve), '-name')).toEqual([open.id, closed.id]);
});

it('shows a restricted registry to the teams that were added to it', () => {
  using kit = openArtifactKit();
  const { store } = kit;
  const eve = store.users.create({ username: 'eve', name: 'Eve', email: null, admin: false, createdAt: store.now() });
  const { id, entityId } = store.organizations.create({ name: 'Acme', entityName: 'acme', createdAt: store.now() });
  const team = store.teams.create({ name: 'cats', organizationId: id, createdAt: store.now() });
  store.teams.addMember(team, eve.id, 'member');
  const closed = kit.makeProject(entityId, 'wandb-registry-closed', 'RESTRICTED');

  expect(list(kit, projectRows({ entityId, userId: eve.id }))).toEqual([]);
  store.projectMembers.addTeam(closed.id, team, 'viewer');
  expect(list(kit, projectRows({ entityId, userId: eve.id }))).toEqual([closed.id]);
});

it('finds projects by a global id as well as by its number', () => {
  using kit = openArtifactKit();
  const scope = { entityId: kit.user.entityId, userId: kit.user.id };
  const filter = (id: unknown) => projectRows({ ...scope, projectFilters: JSON.stringify({ id }) });

  expect(list(kit, filter(kit.project.id))).toEqual([kit.project.id]);
  expect(list(kit, filter(btoa(`Project:${kit.project.id}`)))).toEqual([kit.project.id]);
  expect(list(kit, filter('nonsense'))).toEqual([]);
});

it.each([
  ['{"colour": "red"}', /Collections have no field "colour"/],
  ['{"name": {"$size": 1}}', /unknown operator "\$size"/],
  ['[]', /not a JSON object/],
])('refuses the filter %s', (filters, message) => {
  using kit = openArtifactKit();

  expect(() => countRows(kit.store.db, collectionRows({ projectId: 1 }, { filters }))).toThrow(message);
});

it('refuses orders by tags, metadata keys with quotes, and the cursors of other orders', () => {
  using kit = openArtifactKit();
  const rows = collectionRows({ projectId: kit.project.id }, {});
  kit.makeCollection('a');
  const { rows: page } = listRows(kit.store.db, rows, { order: '+name', first: 1 });

  expect(() => listRows(kit.store.db, rows, { order: '+tag', first: 1 })).toThrow(BadQueryError);
  expect(() => countRows(kit.store.db, versionRows({ collectionId: 1 }, '{"metadata.a\\"b": 1}'))).toThrow(
    BadQueryError,
  );
  expect(() => listRows(kit.store.db, rows, { after: page[0]?.cursor, first: 1 })).toThrow(BadQueryError);
});
