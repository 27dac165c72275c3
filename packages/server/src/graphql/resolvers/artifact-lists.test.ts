import { expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const model = (collection: string, lr: number, tags: readonly string[] = []) => ({
  ...{ project: 'p', type: 'model', collection, metadata: { lr }, tags },
});

function start(): TestServer {
  const test = openTestServer();
  test.server.seed({
    artifacts: [
      { ...model('mnist', 0.1, ['good']), aliases: ['best'] },
      model('mnist', 0.2, ['good', 'prod']),
      model('mnist', 0.3),
      model('cifar', 0.4),
      { project: 'p', type: 'dataset', collection: 'images' },
    ],
  });
  return test;
}

const inProject = (selection: string) => `{project(name: "p"){${selection}}}`;

it('lists the types of a project, page by page', async () => {
  await using test = start();
  const query = `query($after: String){project(name:"p"){artifactTypes(first: 1, after: $after){
    edges{node{name}} pageInfo{endCursor hasNextPage}}}}`;

  const first = (await test.query(query)) as { project: { artifactTypes: { pageInfo: { endCursor: string } } } };
  const second = await test.query(query, { after: first.project.artifactTypes.pageInfo.endCursor });

  expect(first).toMatchObject({
    project: { artifactTypes: { edges: [{ node: { name: 'model' } }], pageInfo: { hasNextPage: true } } },
  });
  expect(second).toMatchObject({
    project: { artifactTypes: { edges: [{ node: { name: 'dataset' } }], pageInfo: { hasNextPage: false } } },
  });
});

it('reads a type with its project and its collections', async () => {
  await using test = start();

  const data = await test.query(
    inProject(`artifactType(name: "model"){id name description createdAt project{name}
      artifactCollection(name: "mnist"){__typename name} other: artifactCollection(name: "images"){name}
      artifactSequence(name: "cifar"){name} artifact(name: "mnist:best"){versionIndex}
      wrong: artifact(name: "images:v0"){versionIndex} artifactSequences{totalCount edges{node{name}}}
      artifactCollections(order: "+name"){totalCount edges{node{name}}}} none: artifactType(name: "x"){id}`),
  );

  const cifar = { node: { name: 'cifar' } };
  const mnist = { node: { name: 'mnist' } };
  expect(data).toEqual({
    project: {
      artifactType: {
        id: btoa('ArtifactType:1'),
        name: 'model',
        description: null,
        createdAt: expect.stringMatching(/^\d{4}-/),
        project: { name: 'p' },
        artifactCollection: { __typename: 'ArtifactSequence', name: 'mnist' },
        other: null,
        artifactSequence: { name: 'cifar' },
        artifact: { versionIndex: 0 },
        wrong: null,
        artifactSequences: { totalCount: 2, edges: [cifar, mnist] },
        artifactCollections: { totalCount: 2, edges: [cifar, mnist] },
      },
      none: null,
    },
  });
});

it('lists collections of all types by filters, kinds and orders', async () => {
  await using test = start();
  const list = (args: string) => `artifactCollections${args}{totalCount edges{node{name}} pageInfo{hasNextPage}}`;

  const data = await test.query(
    inProject(
      `all: ${list('')} some: ${list('(filters: "{\\"name\\": {\\"$in\\": [\\"cifar\\", \\"images\\"]}}", order: "-name")')}
       page: ${list('(first: 1)')} links: ${list('(collectionTypes: [PORTFOLIO])')}`,
    ),
  );

  const names = (...found: string[]) => found.map((name) => ({ node: { name } }));
  expect(data).toEqual({
    project: {
      all: { totalCount: 3, edges: names('images', 'cifar', 'mnist'), pageInfo: { hasNextPage: false } },
      some: { totalCount: 2, edges: names('images', 'cifar'), pageInfo: { hasNextPage: false } },
      page: { totalCount: 3, edges: names('images'), pageInfo: { hasNextPage: true } },
      links: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    },
  });
});

it('lists the versions of a collection, newest first, by filters and orders', async () => {
  await using test = start();
  const list = (args: string) => `artifacts${args}{totalCount edges{version node{versionIndex tags{name}}}}`;

  const data = await test.query(
    inProject(`artifactCollection(name: "mnist"){all: ${list('')}
      good: ${list('(filters: "{\\"state\\": \\"COMMITTED\\", \\"tag\\": \\"good\\"}", order: "+version")')}
      fast: ${list('(filters: "{\\"metadata.lr\\": {\\"$gt\\": 0.15}}", order: "-metadata.lr", first: 1)')}
      artifactMemberships(first: 2){edges{node{versionIndex commitHash artifact{id} artifactCollection{name}}} pageInfo{hasNextPage}}}`),
  );

  const edge = (versionIndex: number, ...tags: string[]) => ({
    version: `v${versionIndex}`,
    node: { versionIndex, tags: tags.map((name) => ({ name })) },
  });
  expect(data).toMatchObject({
    project: {
      artifactCollection: {
        all: { totalCount: 3, edges: [edge(2), edge(1, 'good', 'prod'), edge(0, 'good')] },
        good: { totalCount: 2, edges: [edge(0, 'good'), edge(1, 'good', 'prod')] },
        fast: { totalCount: 2, edges: [edge(2)] },
        artifactMemberships: {
          edges: [
            { node: { versionIndex: 2, artifactCollection: { name: 'mnist' } } },
            { node: { versionIndex: 1, commitHash: expect.stringMatching(/^\w{20}$/) } },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    },
  });
});

it('reads all pages of versions without one twice, while new ones are logged', async () => {
  await using test = start();
  const query = `query($after: String){project(name:"p"){artifactCollection(name:"mnist"){
    artifacts(first: 1, after: $after){edges{version} pageInfo{endCursor hasNextPage}}}}}`;
  type Page = { edges: { version: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  const versions: string[] = [];
  let after: string | null = null;

  for (let more = true; more; ) {
    const data = (await test.query(query, { after })) as { project: { artifactCollection: { artifacts: Page } } };
    const { edges, pageInfo } = data.project.artifactCollection.artifacts;
    versions.push(...edges.map(({ version }) => version));
    test.server.seed({ artifacts: [model('mnist', versions.length)] });
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }

  expect(versions).toEqual(['v2', 'v1', 'v0']);
});

it('lists the aliases of a collection but those of version numbers, page by page', async () => {
  await using test = start();
  const query = `query($after: String){project(name:"p"){artifactCollection(name:"mnist"){
    aliases(first: 1, after: $after){edges{node{alias artifactCollection{name} artifact{versionIndex}}} pageInfo{endCursor hasNextPage}}}}}`;

  const first = (await test.query(query)) as {
    project: { artifactCollection: { aliases: { pageInfo: { endCursor: string } } } };
  };
  const { endCursor: after } = first.project.artifactCollection.aliases.pageInfo;
  const second = await test.query(query, { after });

  const page = (alias: string, versionIndex: number, hasNextPage: boolean) => ({
    project: {
      artifactCollection: {
        aliases: {
          edges: [{ node: { alias, artifactCollection: { name: 'mnist' }, artifact: { versionIndex } } }],
          pageInfo: { hasNextPage, endCursor: expect.any(String) },
        },
      },
    },
  });
  expect([first, second]).toEqual([page('latest', 2, true), page('best', 0, false)]);
});

it('finds the member of a collection by alias, version, digest or commit hash', async () => {
  await using test = start();
  const { project } = (await test.query(inProject('artifact(name: "mnist:v1"){digest commitHash}'))) as {
    project: { artifact: { digest: string; commitHash: string } };
  };
  const { digest, commitHash } = project.artifact;
  const member = (name: string) => `artifactMembership(aliasName: "${name}"){versionIndex aliases{alias}}`;

  const data = await test.query(
    inProject(`artifactCollection(name: "mnist"){best: ${member('best')} version: ${member('v1')} digest: ${member(digest)}
      commit: ${member(commitHash)} none: ${member('v9')}} byName: artifactCollectionMembership(name: "mnist:best"){versionIndex}
      latest: artifactCollectionMembership(name: "mnist"){versionIndex} missing: artifactCollectionMembership(name: "x:y"){id}`),
  );

  expect(data).toMatchObject({
    project: {
      artifactCollection: {
        best: { versionIndex: 0, aliases: [{ alias: 'v0' }, { alias: 'best' }] },
        version: { versionIndex: 1 },
        digest: { versionIndex: expect.any(Number) },
        commit: { versionIndex: 1 },
        none: null,
      },
      byName: { versionIndex: 0 },
      latest: { versionIndex: 2 },
      missing: null,
    },
  });
});

it('tells the collections that a version is in', async () => {
  await using test = start();
  const find = inProject('artifact(name: "mnist:v1"){id}');
  const { project } = (await test.query(find)) as { project: { artifact: { id: string } } };
  await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
    i: { artifactID: project.artifact.id, artifactPortfolioName: 'top', projectName: 'p' },
  });

  const data = await test.query(
    inProject(`artifact(name: "top:v0"){versionIndex top: versionIndex(artifactCollectionName: "top")
      none: versionIndex(artifactCollectionName: "x") artifactSequence{name} artifactType{name}
      aliases(artifactCollectionName: "top"){alias artifactCollectionName}
      artifactMemberships(first: 1){edges{node{versionIndex artifactCollection{__typename name}}} pageInfo{endCursor hasNextPage}}
      all: artifactMemberships{edges{node{versionIndex artifactCollection{__typename name}}}}}`),
  );

  const inSequence = {
    node: { versionIndex: 1, artifactCollection: { __typename: 'ArtifactSequence', name: 'mnist' } },
  };
  const inTop = { node: { versionIndex: 0, artifactCollection: { __typename: 'ArtifactPortfolio', name: 'top' } } };
  expect(data).toEqual({
    project: {
      artifact: {
        versionIndex: 1,
        top: 0,
        none: null,
        artifactSequence: { name: 'mnist' },
        artifactType: { name: 'model' },
        aliases: [
          { alias: 'v0', artifactCollectionName: 'top' },
          { alias: 'latest', artifactCollectionName: 'top' },
        ],
        artifactMemberships: { edges: [inSequence], pageInfo: { endCursor: expect.any(String), hasNextPage: true } },
        all: { edges: [inSequence, inTop] },
      },
    },
  });
});

it('shows each collection of a version once while the version is unlinked between the pages', async () => {
  await using test = start();
  const query = `query($after:String){project(name:"p"){artifact(name:"mnist:v1"){id artifactMemberships(first:1,after:$after){
    edges{node{artifactCollection{id name}}} pageInfo{endCursor hasNextPage}}}}}`;
  interface Page {
    readonly project: {
      readonly artifact: {
        readonly id: string;
        readonly artifactMemberships: {
          readonly edges: readonly { readonly node: { readonly artifactCollection: { id: string; name: string } } }[];
          readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        };
      };
    };
  }
  const read = async (after: string | null): Promise<Page['project']['artifact']> =>
    ((await test.query(query, { after })) as Page).project.artifact;
  const { id: artifactID } = await read(null);
  for (const artifactPortfolioName of ['a', 'b', 'c']) {
    await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
      i: { artifactID, artifactPortfolioName, projectName: 'p' },
    });
  }

  const names: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { artifactMemberships } = await read(after);
    const { edges, pageInfo } = artifactMemberships;
    for (const { id: artifactPortfolioID, name } of edges.map(({ node }) => node.artifactCollection)) {
      names.push(name);
      if (name !== 'mnist') {
        await test.query('mutation($i: UnlinkArtifactInput!){unlinkArtifact(input: $i){success}}', {
          i: { artifactID, artifactPortfolioID },
        });
      }
    }
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }

  expect(names).toEqual(['mnist', 'a', 'b', 'c']);
});

it('filters the tags of a collection by their category, of which there is none', async () => {
  await using test = start();
  await test.query(
    `mutation{createArtifactCollectionTagAssignments(input: {entityName: "local", projectName: "p",
      artifactCollectionName: "mnist", tags: [{tagName: "a"}, {tagName: "b"}]}){tags{name}}}`,
  );

  const data = await test.query(
    inProject(
      `artifactCollection(name: "mnist"){tags(first: 1){edges{node{name attributes}}} none: tags(tagCategoryName: "x"){edges{cursor}}}`,
    ),
  );

  expect(data).toEqual({
    project: {
      artifactCollection: { tags: { edges: [{ node: { name: 'a', attributes: '{}' } }] }, none: { edges: [] } },
    },
  });
});

it.each([
  ['artifactCollections(filters: "{\\"colour\\": 1}"){totalCount}', /Collections have no field "colour"/],
  ['artifactCollections(order: "+tag"){edges{cursor}}', /Collections cannot be ordered by "tag"/],
  ['artifactCollections(after: "x"){edges{cursor}}', /cursor/],
  ['artifactCollection(name: "mnist"){artifacts(filters: "[]"){edges{cursor}}}', /not a JSON object/],
])('refuses %s', async (selection, message) => {
  await using test = start();

  const [status, { errors }] = await test.answer(inProject(selection));

  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringMatching(message)]);
});
