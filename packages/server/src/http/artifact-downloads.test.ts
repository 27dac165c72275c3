import { expect, it } from 'vitest';
import { anonymous, hexMd5, md5 } from '../testing/artifact-writer.js';
import { basic, openTestServer, type TestServer } from '../testing/test-server.js';

const eveKey = 'e'.repeat(40);

interface Listed {
  readonly name: string;
  readonly directUrl: string;
  readonly [field: string]: unknown;
}

function open(): TestServer {
  const test = openTestServer({ now: () => Date.UTC(2026, 0, 31) });
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    artifacts: [
      {
        project: 'p',
        type: 'dataset',
        collection: 'ds',
        files: { 'deep/ü b#%.txt': '0123456789', 'empty.bin': '', same: 'same' },
        references: { 's3.bin': { ref: 's3://bucket/key', sizeBytes: 7 } },
      },
      { project: 'p', type: 'dataset', collection: 'ds', files: { same: 'same', new: 'new' } },
    ],
  });
  return test;
}

async function listFiles(test: TestServer, version: string, variables: object = {}) {
  const data = (await test.query(
    `query($name:String!,$names:[String!],$first:Int,$after:String){project(name:"p"){artifact(name:$name){
      files(names:$names,first:$first,after:$after){totalCount edges{cursor node{id name displayName sizeBytes md5 digest
        mimetype updatedAt directUrl url uploadUrl storagePath artifact{versionIndex}}} pageInfo{endCursor hasNextPage}}}}}`,
    { name: `ds:${version}`, ...variables },
  )) as {
    project: {
      artifact: {
        files: {
          totalCount: number;
          edges: { node: Listed }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    };
  };
  const { edges, ...page } = data.project.artifact.files;
  return { ...page, files: edges.map(({ node }) => node) };
}

it('lists a file for each entry, references included', async () => {
  await using test = open();

  const { files, totalCount } = await listFiles(test, 'v0');
  const { files: next } = await listFiles(test, 'v1');

  expect(totalCount).toBe(4);
  expect(files.map(({ name, sizeBytes, md5: digest }) => [name, sizeBytes, digest])).toEqual([
    ['deep/ü b#%.txt', 10, md5('0123456789')],
    ['empty.bin', 0, md5('')],
    ['s3.bin', 7, null],
    ['same', 4, md5('same')],
  ]);
  expect(files[0]).toEqual({
    id: expect.stringMatching(/^[\w+/]+=*$/),
    name: 'deep/ü b#%.txt',
    displayName: 'deep/ü b#%.txt',
    sizeBytes: 10,
    md5: md5('0123456789'),
    digest: md5('0123456789'),
    mimetype: 'text/plain; charset=utf-8',
    updatedAt: '2026-01-31T00:00:00Z',
    directUrl: expect.stringContaining('http://wandb.test/artifact-files/1/deep/%C3%BC%20b%23%25.txt?action=read'),
    url: files[0]?.directUrl,
    uploadUrl: null,
    storagePath: `wandb_artifacts/1/1/${hexMd5('0123456789')}`,
    artifact: { versionIndex: 0 },
  });
  expect(files[2]).toMatchObject({ directUrl: 's3://bucket/key', digest: 's3://bucket/key', storagePath: null });
  expect(next.map(({ name, artifact }) => [name, artifact])).toEqual([
    ['new', { versionIndex: 1 }],
    ['same', { versionIndex: 0 }],
  ]);
});

it('lists files in pages, and those of given names', async () => {
  await using test = open();

  const first = await listFiles(test, 'v0', { first: 3 });
  const second = await listFiles(test, 'v0', { first: 3, after: first.pageInfo.endCursor });
  const named = await listFiles(test, 'v0', { names: ['same', 'absent', 's3.bin'] });

  expect([first.files.length, first.pageInfo.hasNextPage, first.totalCount]).toEqual([3, true, 4]);
  expect([second.files.map(({ name }) => name), second.pageInfo.hasNextPage]).toEqual([['same'], false]);
  expect([named.files.map(({ name }) => name), named.totalCount]).toEqual([['s3.bin', 'same'], 2]);
  expect((await listFiles(test, 'v0', { names: [] })).files.length).toBe(4);
});

it('lists the same files of a membership, and those of given entries on one page', async () => {
  await using test = open();
  const entries = [
    { name: 'same', digest: md5('same') },
    { name: 's3.bin', digest: 's3://bucket/key' },
  ];
  const byEntries = `query($entries:[ArtifactManifestEntryInput!]){project(name:"p"){artifact(name:"ds:v0"){
    filesByManifestEntries(entries:$entries,manifestVersion:"1",storageLayout:"V2"){edges{node{name}}
      pageInfo{hasNextPage}}}}}`;

  const membership = await test.query(
    `{project(name:"p"){artifactCollection(name:"ds"){artifactMembership(aliasName:"v1"){files(first:5000){totalCount
      edges{node{name directUrl}}}}}}}`,
  );
  const found = await test.query(byEntries, { entries });
  const [, missing] = await test.answer(byEntries, { entries: [{ name: 'same', digest: md5('other') }] });
  const { files } = await listFiles(test, 'v1');

  expect(membership).toEqual({
    project: {
      artifactCollection: {
        artifactMembership: {
          files: { totalCount: 2, edges: files.map(({ name, directUrl }) => ({ node: { name, directUrl } })) },
        },
      },
    },
  });
  expect(found).toEqual({
    project: {
      artifact: {
        filesByManifestEntries: {
          edges: [{ node: { name: 'same' } }, { node: { name: 's3.bin' } }],
          pageInfo: { hasNextPage: false },
        },
      },
    },
  });
  expect(missing.errors?.[0]?.message).toBe('The artifact has no entry "same" with this digest.');
});

it('gives content to signed addresses, whole and in parts', async () => {
  await using test = open();
  const [file] = (await listFiles(test, 'v0')).files;
  const url = file?.directUrl ?? '';
  const answer = async (init: RequestInit) => {
    const response = await anonymous(test, url, init);
    return [response.status, response.headers.get('content-range'), await response.text()];
  };
  const whole = await anonymous(test, url);

  expect(whole.headers.get('etag')).toBe(`"${hexMd5('0123456789')}"`);
  expect(await whole.text()).toBe('0123456789');
  expect(await answer({ method: 'HEAD' })).toEqual([200, null, '']);
  expect(await answer({ headers: { range: 'bytes=3-5' } })).toEqual([206, 'bytes 3-5/10', '345']);
  expect((await answer({ headers: { range: 'bytes=10-' } }))[0]).toBe(416);
  expect((await anonymous(test, url.replace(/\?.*/, ''))).status).toBe(403);
  expect((await anonymous(test, url.replace('/1/', '/2/'))).status).toBe(403);
});

it('gives content to every form of address that clients make from manifests', async () => {
  await using test = open();
  const md5Hex = hexMd5('same');
  const [born, next] = [btoa('Artifact:1'), btoa('Artifact:2')].map(encodeURIComponent);
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await test.send('GET', path, null, headers);
    return response.status === 200 ? response.text() : response.status;
  };

  const forms = {
    v1: `/artifacts/local/${md5Hex}`,
    short: `/artifactsV2/default/local/${born}/${md5Hex}`,
    shortWithoutBirth: `/artifactsV2/default/local//${md5Hex}`,
    collection: `/artifactsV2/default/local/p/ds/${born}/${md5Hex}/same`,
    collectionWithoutBirth: `/artifactsV2/default/local/p/ds//${md5Hex}/same`,
    version: `/artifactsV2/default/local/p/ds/${next}/${born}/${md5Hex}/same`,
    versionWithoutBirth: `/artifactsV2/default/local/p/ds/${next}//${md5Hex}/same`,
  };
  const range = await test.send('GET', forms.version, null, { range: 'bytes=1-2' });

  for (const [form, path] of Object.entries(forms)) {
    expect([form, await read(path)]).toEqual([form, 'same']);
    expect([form, await read(path, { authorization: '' })]).toEqual([form, 401]);
    expect([form, await read(path, { authorization: basic(eveKey) })]).toEqual([form, 404]);
    expect([form, await read(path.replace(md5Hex, hexMd5('absent')))]).toEqual([form, 404]);
  }
  expect([range.status, await range.text()]).toEqual([206, 'am']);
  expect(await read(forms.short.replace('default', 'moon-1'))).toBe(404);
  expect(await read('/artifactsV2/default/local')).toBe(404);
  expect(await read(`${forms.v1}/more`)).toBe(404);
});

it('gives content of a registry to those who may see the link, and of nothing else', async () => {
  await using test = open();
  test.server.seed({ organizations: [{ name: 'acme', members: ['local', 'eve'] }] });
  await test.query(
    'mutation{upsertModel(input:{entityName:"acme",name:"wandb-registry-data",allowAllArtifactTypesInRegistry:true}){inserted}}',
  );
  await test.query(
    `mutation($id:ID!){linkArtifact(input:{artifactID:$id,artifactPortfolioName:"shared",entityName:"acme",
      projectName:"wandb-registry-data"}){versionIndex}}`,
    { id: btoa('Artifact:2') },
  );
  const read = async (path: string) =>
    (await test.send('GET', `/artifactsV2/default/acme/${path}`, null, { authorization: basic(eveKey) })).status;
  const place = 'wandb-registry-data/shared';

  expect(await read(`${place}/${btoa('Artifact:2')}/${hexMd5('new')}/new`)).toBe(200);
  expect(await read(`${place}/${btoa('Artifact:2')}//${hexMd5('same')}/same`)).toBe(200);
  expect(await read(`${place}//${hexMd5('0123456789')}/x`)).toBe(404);
  expect(await read(`${place}/${btoa('Artifact:1')}//${hexMd5('0123456789')}/x`)).toBe(404);
  expect(await read(`/${hexMd5('new')}`)).toBe(404);
});
