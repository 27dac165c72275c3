import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../testing/test-server.js';

const history = (offset: number, ...content: string[]) => ({ files: { 'wandb-history.jsonl': { offset, content } } });

function open(): TestServer {
  const test = openTestServer({ now: () => Date.UTC(2026, 0, 31) });
  test.server.seed({
    users: [{ username: 'eve', apiKey: 'e'.repeat(40) }],
    runs: [{ project: 'p', name: 'r', state: 'running' }],
  });
  return test;
}

async function read(test: TestServer, fields: string): Promise<unknown> {
  const data = await test.query(`{project(name:"p"){run(name:"r"){${fields}}}}`);
  return (data as { project: { run: unknown } }).project.run;
}

it('keeps everything that a report brings', async () => {
  await using test = open();

  const response = await test.report('p/r', {
    files: {
      'wandb-history.jsonl': { offset: 0, content: ['{"_step":0,"loss":NaN}', '{"_step":5,"loss":1}'] },
      'wandb-events.jsonl': {
        offset: 0,
        content: ['{"_wandb":true,"_runtime":1,"system.cpu":5}', '{"system.gpu":NaN}'],
      },
      'wandb-summary.json': { offset: 0, content: ['{"loss":2}', '{"loss":NaN,"big":12345678901234567890}'] },
      'output.log': { offset: 0, content: ['hello'] },
    },
    complete: true,
    exitcode: 0,
  });

  expect([response.status, await response.json()]).toEqual([200, { exitcode: null, limits: {} }]);
  expect(await read(test, 'state history events summaryMetrics systemMetrics historyLineCount logLineCount')).toEqual({
    state: 'finished',
    history: ['{"_step":0,"loss":NaN}', '{"_step":5,"loss":1}'],
    events: ['{"_wandb":true,"_runtime":1,"system.cpu":5}', '{"system.gpu":NaN}'],
    summaryMetrics: '{"loss":NaN,"big":12345678901234567890}',
    systemMetrics: '{"_runtime":1,"system.cpu":5,"system.gpu":NaN}',
    historyLineCount: 2,
    logLineCount: 1,
  });
});

it('leaves the same run when reports come twice or overlap', async () => {
  await using test = open();
  const first = history(0, '{"_step":0,"a":1}', '{"_step":1,"a":2}');
  const overlapping = history(1, '{"_step":1,"a":2}', '{"_step":2,"a":3}');

  for (const report of [first, first, overlapping, first]) {
    await test.report('p/r', report);
  }

  expect(await read(test, 'historyLineCount history historyKeys')).toEqual({
    historyLineCount: 3,
    history: ['{"_step":0,"a":1}', '{"_step":1,"a":2}', '{"_step":2,"a":3}'],
    historyKeys: {
      keys: {
        _step: { typeCounts: [{ type: 'number', count: 3 }], monotonic: true, previousValue: 2 },
        a: { typeCounts: [{ type: 'number', count: 3 }], monotonic: true, previousValue: 3 },
      },
      sets: [],
      lastStep: 2,
    },
  });
});

it('overwrites a line that is sent again with another content', async () => {
  await using test = open();
  await test.report('p/r', history(0, '{"_step":0,"a":1}', '{"_step":1,"a":2}'));

  await test.report('p/r', history(1, '{"_step":1,"b":"x"}'));

  expect(await read(test, 'history historyKeys')).toEqual({
    history: ['{"_step":0,"a":1}', '{"_step":1,"b":"x"}'],
    historyKeys: {
      keys: {
        _step: { typeCounts: [{ type: 'number', count: 2 }], monotonic: true, previousValue: 1 },
        a: { typeCounts: [{ type: 'number', count: 1 }], monotonic: true, previousValue: 1 },
        b: { typeCounts: [{ type: 'string', count: 1 }], monotonic: false, previousValue: 'x' },
      },
      sets: [],
      lastStep: 1,
    },
  });
});

it('places lines after a gap, and counts up to the last position', async () => {
  await using test = open();

  await test.report('p/r', history(3, '{"_step":9}'));
  await test.report('p/r', { files: { 'output.log': { offset: 2, content: ['c'] } } });
  await test.report('p/r', history(0, '{"_step":0}'));

  expect(await read(test, 'historyLineCount logLineCount history')).toEqual({
    historyLineCount: 4,
    logLineCount: 3,
    history: ['{"_step":0}', '{"_step":9}'],
  });
});

it('rewrites console lines, as a terminal does', async () => {
  await using test = open();

  await test.report('p/r', { files: { 'output.log': { offset: 0, content: ['10%', 'x'] } } });
  await test.report('p/r', { files: { 'output.log': { offset: 0, content: ['20%'] } } });

  expect(await read(test, 'logLines(first:9){edges{node{line}}}')).toEqual({
    logLines: { edges: [{ node: { line: '20%' } }, { node: { line: 'x' } }] },
  });
});

it('takes the position of a row without a step for its step', async () => {
  await using test = open();

  await test.report('p/r', history(0, '{"a":1}', '{"a":2}'));

  expect(await read(test, 'history(minStep:1)')).toEqual({ history: ['{"a":2}'] });
});

it('reads gzip', async () => {
  await using test = open();
  const body = new Uint8Array(gzipSync(JSON.stringify(history(0, '{"_step":0}'))));

  const response = await test.send('POST', '/files/local/p/r/file_stream', body, { 'content-encoding': 'gzip' });
  const broken = await test.send('POST', '/files/local/p/r/file_stream', 'x', { 'content-encoding': 'gzip' });

  expect([response.status, broken.status]).toEqual([200, 400]);
  expect(await read(test, 'history')).toEqual({ history: ['{"_step":0}'] });
});

it.each([
  ['a history line that is not an object', history(0, '{"_step":0}', '[1]')],
  ['a history line that is not JSON', history(0, '{"_step":0}', '{"_step":')],
  ['a step that is not an integer', history(0, '{"_step":0}', '{"_step":1.5}')],
  ['a summary that is not an object', { files: { 'wandb-summary.json': { offset: 0, content: ['1'] } } }],
  ['an event that is not an object', { files: { 'wandb-events.jsonl': { offset: 0, content: ['x'] } } }],
])('keeps nothing of a report with %s', async (_, report) => {
  await using test = open();

  const response = await test.report('p/r', report);

  expect(response.status).toBe(400);
  expect(await read(test, 'history historyKeys events summaryMetrics historyLineCount')).toEqual({
    history: [],
    historyKeys: null,
    events: [],
    summaryMetrics: '{}',
    historyLineCount: 0,
  });
});

it('answers 404 for a run that does not exist or belongs to others, 401 without a key, 400 for what is not JSON', async () => {
  await using test = open();
  const path = '/files/local/p/r/file_stream';

  const statuses = [
    (await test.report('p/nope', {})).status,
    (await test.report('nope/r', {})).status,
    (await test.send('POST', path, '{}', { authorization: basic('e'.repeat(40)) })).status,
    (await test.send('POST', path, '{}', { authorization: '' })).status,
    (await test.send('POST', path, '{')).status,
  ];

  expect(statuses).toEqual([404, 404, 404, 401, 400]);
});

it('finds a run whose names need encoding', async () => {
  await using test = open();
  test.server.seed({ runs: [{ project: 'my project', name: 'ü 1' }] });

  const response = await test.send('POST', '/files/local/my%20project/%C3%BC%201/file_stream', '{}');

  expect(response.status).toBe(200);
});

it('accepts reports about uploads, known and unknown', async () => {
  await using test = open();

  const response = await test.report('p/r', { uploaded: ['config.yaml', '..\\x'], complete: false, dropped: 0 });

  expect(response.status).toBe(200);
});
