import { expect, it } from 'vitest';
import { basic, openTestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const eve = { authorization: basic(eveKey) };
const create = `mutation($entity:String!,$name:String!,$type:String!,$access:String!,$spec:JSONString!){
  createCustomChart(input:{entity:$entity,name:$name,displayName:"ROC",type:$type,access:$access,spec:$spec}){chart{id}}}`;
const chart = { entity: 'local', name: 'roc', type: 'vega2', access: 'PRIVATE', spec: '{"mark":"line"}' };
const read = 'query($id:ID!){customChart(id:$id){id name displayName type access spec}}';

it('keeps a chart under the id of entity and name', async () => {
  await using test = openTestServer();

  const created = await test.query(create, chart);

  expect(created).toEqual({ createCustomChart: { chart: { id: 'local/roc' } } });
  expect(await test.query(read, { id: 'local/roc' })).toEqual({
    customChart: {
      id: 'local/roc',
      name: 'roc',
      displayName: 'ROC',
      type: 'vega2',
      access: 'PRIVATE',
      spec: '{"mark":"line"}',
    },
  });
});

it('shows public charts to every user, private ones to members of the entity', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  await test.query(create, chart);
  await test.query(create, { ...chart, name: 'open', access: 'PUBLIC' });

  const [, hidden] = await test.answer(read, { id: 'local/roc' }, eve);
  const [, open] = await test.answer(read, { id: 'local/open' }, eve);

  expect(hidden.data).toEqual({ customChart: null });
  expect(open.data).toMatchObject({ customChart: { id: 'local/open' } });
  expect(await test.query(read, { id: 'nothing' })).toEqual({ customChart: null });
});

it.each([
  ['a name that is taken', chart, {}, 409],
  ['an entity of somebody else', chart, eve, 403],
  ['a name with a slash', { ...chart, name: 'a/b' }, {}, 400],
  ['another type', { ...chart, type: 'html' }, {}, 400],
  ['another access', { ...chart, access: 'private' }, {}, 400],
  ['a specification that is no object', { ...chart, name: 'list', spec: '[]' }, {}, 400],
  ['a specification that is no JSON', { ...chart, name: 'text', spec: 'mark' }, {}, 400],
] as const)('refuses %s', async (_, variables, headers, status) => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  await test.query(create, chart);

  expect((await test.answer(create, variables, headers))[0]).toBe(status);
});
