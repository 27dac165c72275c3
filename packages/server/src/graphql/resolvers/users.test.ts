import { expect, it } from 'vitest';
import { type Answer, basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const eve = { authorization: basic(eveKey) };
const createUser = `mutation($email:String!,$admin:Boolean){createUser(input:{email:$email,admin:$admin,clientMutationId:"c"}){
  clientMutationId user{id username name email admin entity apiKeys{edges{node{id name description}}} organizations{name}}}}`;

interface CreatedUser {
  readonly createUser: {
    readonly user: {
      readonly id: string;
      readonly apiKeys: {
        readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
      };
    };
  };
}

/** Makes a user, and returns the user's id and key. */
async function makeUser(test: TestServer, email: string): Promise<{ id: string; key: string; keyId: string }> {
  const { user } = ((await test.query(createUser, { email })) as CreatedUser).createUser;
  const node = user.apiKeys.edges[0]?.node;
  return { id: user.id, key: node?.name ?? '', keyId: node?.id ?? '' };
}

function messages({ errors = [] }: Answer): string {
  return errors.map(({ message }) => message).join('; ');
}

it('makes an account whose key works, and shows the key once', async () => {
  await using test = openTestServer();

  const created = await test.query(createUser, { email: 'Ada.L@example.com', admin: null });
  const { key } = await makeUser(test, 'bob@example.com');
  const [status, answer] = await test.answer(
    '{viewer{username entity admin apiKeys{edges{node{name}}} teams{edges{node{name}}}}}',
    {},
    { authorization: basic(key) },
  );

  expect(created).toEqual({
    createUser: {
      clientMutationId: 'c',
      user: {
        id: btoa('User:2'),
        username: 'Ada-L',
        name: 'Ada-L',
        email: 'Ada.L@example.com',
        admin: false,
        entity: 'Ada-L',
        apiKeys: {
          edges: [
            { node: { id: btoa('ApiKey:2'), name: expect.stringMatching(/^[0-9a-f]{40}$/), description: 'default' } },
          ],
        },
        organizations: [{ name: 'local-org' }],
      },
    },
  });
  expect([status, answer.data]).toEqual([
    200,
    {
      viewer: {
        username: 'bob',
        entity: 'bob',
        admin: false,
        apiKeys: { edges: [{ node: { name: key.slice(0, 8) } }] },
        teams: { edges: [{ node: { name: 'bob' } }] },
      },
    },
  ]);
});

it('gives a free username when the first part of the address is taken or empty of letters', async () => {
  await using test = openTestServer();

  const names = [];
  for (const email of ['local@a.org', 'local@b.org', 'Ü@c.org', 'local-org@d.org']) {
    const data = (await test.query('mutation($e:String!){createUser(input:{email:$e}){user{username}}}', {
      e: email,
    })) as {
      createUser: { user: { username: string } };
    };
    names.push(data.createUser.user.username);
  }

  expect(names).toEqual(['local-2', 'local-3', 'user', 'local-org-2']);
});

it('makes accounts for administrators only, once an address, in any case of letters', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  await makeUser(test, 'bob@example.com');

  const [forbidden, refusal] = await test.answer(createUser, { email: 'x@example.com' }, eve);
  const [taken, conflict] = await test.answer(createUser, { email: 'BOB@example.com' });
  const [wrong] = await test.answer(createUser, { email: 'bob' });

  expect([forbidden, taken, wrong]).toEqual([403, 409, 400]);
  expect(refusal.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(messages(conflict)).toContain('BOB@example.com');
});

it('finds users by username, name and e-mail for administrators, exact matches first', async () => {
  await using test = openTestServer();
  test.server.seed({
    users: [
      { username: 'joanne', email: 'jo@example.com', apiKey: eveKey },
      { username: 'ann', name: 'Ann Lee' },
      { username: 'bob', name: 'Bob', email: 'bob@Hannover.de' },
      { username: 'per%cent' },
    ],
  });
  const search = 'query($q:String){users(query:$q){edges{node{username}}pageInfo{hasNextPage}}}';
  const find = async (q: string | null, headers = {}) => {
    const [, { data }] = await test.answer(search, { q }, headers);
    return (data as { users: { edges: { node: { username: string } }[] } }).users.edges.map(
      ({ node }) => node.username,
    );
  };

  expect(await find('ann')).toEqual(['ann', 'joanne', 'bob']);
  expect(await find('LEE')).toEqual(['ann']);
  expect(await find('jo@example.com')).toEqual(['joanne']);
  expect(await find('%')).toEqual(['per%cent']);
  expect(await find('nobody')).toEqual([]);
  expect(await find(null)).toEqual(['local', 'joanne', 'ann', 'bob', 'per%cent']);
  expect(await find('ann', eve)).toEqual([]);
});

it('shows administrators the beginnings of the keys of others', async () => {
  await using test = openTestServer();
  const { key } = await makeUser(test, 'bob@example.com');

  const data = await test.query('{users(query:"bob"){edges{node{email apiKeys{edges{node{name}}}}}}}');

  expect(data).toEqual({
    users: {
      edges: [{ node: { email: 'bob@example.com', apiKeys: { edges: [{ node: { name: key.slice(0, 8) } }] } } }],
    },
  });
});

it('makes keys for the caller that work until they are revoked', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  const generate = 'mutation($d:String){generateApiKey(input:{description:$d}){apiKey{id name description}}}';
  const revoke = 'mutation($id:String!){deleteApiKey(input:{id:$id}){success}}';

  const [, generated] = await test.answer(generate, { d: 'laptop' }, eve);
  const { id, name } = (generated.data as { generateApiKey: { apiKey: { id: string; name: string } } }).generateApiKey
    .apiKey;
  const headers = { authorization: basic(name) };
  const [, viewer] = await test.answer('{viewer{username apiKeys{edges{node{name description}}}}}', {}, headers);
  const [, revoked] = await test.answer(revoke, { id }, eve);
  const [after] = await test.answer('{viewer{username}}', {}, headers);

  expect(viewer.data).toEqual({
    viewer: {
      username: 'eve',
      apiKeys: {
        edges: [
          { node: { name: 'eeeeeeee', description: null } },
          { node: { name: name.slice(0, 8), description: 'laptop' } },
        ],
      },
    },
  });
  expect([revoked.data, after]).toEqual([{ deleteApiKey: { success: true } }, 401]);
});

it('lets nobody but the owner and administrators revoke a key', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  const { keyId, key } = await makeUser(test, 'bob@example.com');
  const revoke = 'mutation($id:String!){deleteApiKey(input:{id:$id}){success}}';

  const [foreign] = await test.answer(revoke, { id: keyId }, eve);
  const [unknown] = await test.answer(revoke, { id: btoa('ApiKey:99') });
  const [, own] = await test.answer(revoke, { id: keyId });
  const [status] = await test.answer('{viewer{id}}', {}, { authorization: basic(key) });

  expect([foreign, unknown, status]).toEqual([404, 404, 401]);
  expect(own.data).toEqual({ deleteApiKey: { success: true } });
});

it('never gives the id of a revoked key to another key', async () => {
  await using test = openTestServer();
  const generate = 'mutation{generateApiKey(input:{}){apiKey{id}}}';
  const id = async () =>
    ((await test.query(generate)) as { generateApiKey: { apiKey: { id: string } } }).generateApiKey.apiKey.id;

  const first = await id();
  await test.query('mutation($id:String!){deleteApiKey(input:{id:$id}){success}}', { id: first });

  expect(await id()).not.toBe(first);
});

it('changes the default entity of the caller to an entity of the caller', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }], teams: [{ name: 'vision', members: ['eve'] }] });
  const update = 'mutation($id:ID,$e:String){updateUser(input:{id:$id,defaultEntity:$e}){user{username entity}}}';

  const [, own] = await test.answer(update, { e: 'vision' }, eve);
  const [, used] = await test.answer('mutation{upsertModel(input:{name:"p"}){project{entityName}}}', {}, eve);
  const byAdmin = await test.query(update, { id: btoa('User:2'), e: 'eve' });
  const [stranger] = await test.answer(update, { id: btoa('User:1'), e: 'vision' }, eve);
  const [foreign] = await test.answer(update, { e: 'local' }, eve);
  const [organization] = await test.answer(update, { e: 'local-org' });
  const [nobody] = await test.answer(update, { id: btoa('User:99') });

  expect(own.data).toEqual({ updateUser: { user: { username: 'eve', entity: 'vision' } } });
  expect(used.data).toEqual({ upsertModel: { project: { entityName: 'vision' } } });
  expect(byAdmin).toEqual({ updateUser: { user: { username: 'eve', entity: 'eve' } } });
  expect([stranger, foreign, organization, nobody]).toEqual([403, 403, 403, 404]);
});
