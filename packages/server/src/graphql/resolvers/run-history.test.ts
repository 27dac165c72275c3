import { expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

function rows(count: number): string[] {
  return Array.from({ length: count }, (_, step) => `{"_step":${step},"loss":${count - step}}`);
}

async function readRun(test: TestServer, fields: string, variables?: object): Promise<Record<string, unknown>> {
  const declaration = variables === undefined ? 'query' : 'query($specs:[JSONString!]!)';
  const data = await test.query(`${declaration}{project(name:"p"){run(name:"r"){${fields}}}}`, variables);
  return (data as { project: { run: Record<string, unknown> } }).project.run;
}

async function sampled(test: TestServer, spec: object): Promise<unknown> {
  const run = await readRun(test, 'sampledHistory(specs:$specs)', { specs: [JSON.stringify(spec)] });
  return (run['sampledHistory'] as unknown[])[0];
}

function openRun(history: readonly string[]): TestServer {
  const test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r', history }] });
  return test;
}

it('hands rows back as they were received', async () => {
  const lines = ['{"_step": 0, "a": NaN, "b":12345678901234567890}', '{"_step":3,"c":-Infinity, "d":"ü"}'];
  await using test = openRun(lines);

  expect(await readRun(test, 'history')).toEqual({ history: lines });
});

it('writes rows with any character as JSON strings', async () => {
  const characters = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).join('');
  const lines = [
    `{"_step":0,"a":"${characters.replace(/["\\]/g, '')}\u2028😀"}`,
    String.raw`{"_step":1,"a":"\"\\\n\u0000"}`,
  ];
  await using test = openRun(lines);

  expect(await readRun(test, 'history')).toEqual({ history: lines });
});

it('answers with several histories at once, each in its place', async () => {
  await using test = openRun(rows(3));

  const run = await readRun(test, 'last:history(minStep:2) name none:history(minStep:9) history(maxStep:2)');

  expect(run).toEqual({ last: rows(3).slice(2), name: 'r', none: [], history: rows(3).slice(0, 2) });
});

it('reads the steps from minStep to before maxStep', async () => {
  await using test = openRun(rows(10));

  const run = await readRun(test, 'history(minStep:3,maxStep:6,samples:1000)');

  expect(run).toEqual({ history: rows(10).slice(3, 6) });
});

it.each([
  [1, [9]],
  [2, [0, 9]],
  [4, [0, 3, 6, 9]],
  [9, [0, 2, 3, 4, 5, 6, 7, 8, 9]],
  [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [500, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [0, []],
])('picks %i of ten rows evenly, the last one always', async (samples, steps) => {
  await using test = openRun(rows(10));

  const { history } = await readRun(test, `history(samples:${samples})`);
  const keyed = await sampled(test, { keys: ['_step'], samples });

  expect((history as string[]).map((row) => JSON.parse(row)._step)).toEqual(steps);
  expect(keyed).toEqual(steps.map((step) => ({ _step: step })));
});

it('samples rows that have all keys, and gives only those keys', async () => {
  await using test = openRun([
    '{"_step":0,"loss":1,"x":"a","img":{"_type":"image-file","path":"p"}}',
    '{"_step":1,"x":"b"}',
    '{"_step":2,"loss":NaN}',
    '{"_step":3,"loss":-Infinity,"x":null,"big":12345678901234567890}',
  ]);

  expect(await sampled(test, { keys: ['_step', 'loss'] })).toEqual([
    { _step: 0, loss: 1 },
    { _step: 2, loss: 'NaN' },
    { _step: 3, loss: '-Infinity' },
  ]);
  expect(await sampled(test, { keys: ['loss', 'x'] })).toEqual([
    { loss: 1, x: 'a' },
    { loss: '-Infinity', x: null },
  ]);
  expect(await sampled(test, { keys: ['img'] })).toEqual([{ img: { _type: 'image-file', path: 'p' } }]);
  expect(await sampled(test, { keys: ['nope'] })).toEqual([]);
});

it('writes large integers with all their digits', async () => {
  await using test = openRun(['{"_step":0,"big":12345678901234567890}']);
  const query = 'query($specs:[JSONString!]!){project(name:"p"){run(name:"r"){sampledHistory(specs:$specs)}}}';
  const body = JSON.stringify({ query, variables: { specs: ['{"keys":["big"]}'] } });

  const response = await test.send('POST', '/graphql', body, { 'content-type': 'application/json' });

  expect(await response.text()).toContain('[[{"big":12345678901234567890}]]');
});

it('includes the last step of a spec, unlike a page of rows', async () => {
  await using test = openRun(rows(10));

  expect(await sampled(test, { keys: ['_step'], minStep: 3, maxStep: 5, samples: 3 })).toEqual([
    { _step: 3 },
    { _step: 4 },
    { _step: 5 },
  ]);
});

it('gives each row once to a scan that takes the end of a page for the start of the next one', async () => {
  await using test = openRun(rows(10));
  const steps = [];
  for (const minStep of [0, 4, 8]) {
    const maxStep = Math.min(minStep + 4, 10);
    steps.push(...((await sampled(test, { keys: ['_step'], minStep, maxStep, samples: 4 })) as { _step: number }[]));
  }

  expect(steps).toEqual(Array.from({ length: 10 }, (_, step) => ({ _step: step })));
});

it('finds nested values under dotted keys', async () => {
  await using test = openRun([
    '{"_step":0,"a":{"b":{"c":1},"d":2}}',
    '{"_step":1,"a":{"d":3}}',
    '{"_step":2,"a.b.c":4}',
  ]);

  expect(await sampled(test, { keys: ['a.b.c'] })).toEqual([{ 'a.b.c': 1 }, { 'a.b.c': 4 }]);
  expect(await sampled(test, { keys: ['a.d'] })).toEqual([{ 'a.d': 2 }, { 'a.d': 3 }]);
  expect(await sampled(test, { keys: ['a'] })).toEqual([{ a: { b: { c: 1 }, d: 2 } }, { a: { d: 3 } }]);
});

it('answers each spec, one without keys with nothing', async () => {
  await using test = openRun(rows(2));

  const run = await readRun(test, 'sampledHistory(specs:$specs)', { specs: ['{}', '{"keys":["loss"]}'] });

  expect(run).toEqual({ sampledHistory: [[], [{ loss: 2 }, { loss: 1 }]] });
});

it('answers up to a hundred specs', async () => {
  await using test = openRun(rows(2));
  const document = 'query($specs:[JSONString!]!){project(name:"p"){run(name:"r"){sampledHistory(specs:$specs)}}}';
  const ask = (count: number) => test.answer(document, { specs: Array(count).fill('{"keys":["loss"]}') });

  expect((await ask(100))[0]).toBe(200);
  expect(await ask(101)).toMatchObject([400, { errors: [{ message: expect.stringContaining('up to 100 specs') }] }]);
});

it.each(['x', '[]', '{"keys":"loss"}', '{"keys":[1]}', '{"keys":["a"],"samples":-1}', '{"keys":["a"],"minStep":"0"}'])(
  'refuses the spec %s',
  async (spec) => {
    await using test = openRun([]);

    const [status] = await test.answer(
      'query($specs:[JSONString!]!){project(name:"p"){run(name:"r"){sampledHistory(specs:$specs)}}}',
      { specs: [spec] },
    );

    expect(status).toBe(400);
  },
);

it('describes the keys of a history', async () => {
  await using test = openRun([
    '{"_step":0,"up":1,"loss":3,"n":{"v":1},"img":{"_type":"image-file","path":"a"}}',
    '{"_step":4,"up":2,"loss":NaN,"n":{"v":"x"},"list":[1],"none":null,"yes":true,"map":{}}',
  ]);

  const { historyKeys } = await readRun(test, 'historyKeys');

  const once = (type: string) => ({ typeCounts: [{ type, count: 1 }], monotonic: false });
  const twoNumbers = [{ type: 'number', count: 2 }];
  expect(historyKeys).toEqual({
    keys: {
      _step: { typeCounts: twoNumbers, monotonic: true, previousValue: 4 },
      up: { typeCounts: twoNumbers, monotonic: true, previousValue: 2 },
      loss: { typeCounts: twoNumbers, monotonic: false, previousValue: 'NaN' },
      'n.v': {
        typeCounts: [
          { type: 'number', count: 1 },
          { type: 'string', count: 1 },
        ],
        monotonic: false,
        previousValue: 'x',
      },
      img: once('image-file'),
      list: once('list'),
      none: once('nil'),
      yes: { ...once('boolean'), previousValue: true },
      map: once('map'),
    },
    sets: [],
    lastStep: 4,
  });
});

it('has no keys, no rows and no Parquet files for a run without history', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });

  const run = await readRun(
    test,
    'historyKeys history(samples:5) events(samples:5) systemMetrics parquetHistory(liveKeys:["_step"]){parquetUrls liveData}',
  );

  expect(run).toEqual({
    historyKeys: null,
    history: [],
    events: [],
    systemMetrics: '{}',
    parquetHistory: { parquetUrls: [], liveData: [] },
  });
});

it('samples rows of system metrics', async () => {
  await using test = openTestServer();
  const events = Array.from({ length: 5 }, (_, n) => `{"_runtime":${n}}`);
  test.server.seed({ runs: [{ project: 'p', name: 'r', events }] });

  const run = await readRun(test, 'all: events some: events(samples:3)');

  expect(run).toEqual({ all: events, some: [events[0], events[2], events[4]] });
});
