import { expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const upsert = `mutation($name:String!,$config:JSONString){
  upsertBucket(input:{modelName:"p",name:$name,config:$config}){bucket{id} inserted}}`;
const rewind = `mutation($step:Float!,$metric:String="_step",$run:String="r"){
  rewindRun(input:{projectName:"p",runName:$run,metricName:$metric,metricValue:$step,clientMutationId:"m"}){
    rewoundRun{name historyLineCount historyKeys summaryMetrics} clientMutationId}}`;
const read = `query($name:String!){project(name:"p"){run(name:$name){
  history historyLineCount historyKeys summaryMetrics parquetHistory(liveKeys:["_step"]){parquetUrls}}}}`;

interface RunAnswer {
  readonly history: string[];
  readonly historyLineCount: number;
  readonly historyKeys: { readonly lastStep: number; readonly keys: Record<string, unknown> } | null;
  readonly summaryMetrics: string;
  readonly parquetHistory: { readonly parquetUrls: string[] };
}

async function readRun(test: TestServer, name: string): Promise<RunAnswer> {
  return ((await test.query(read, { name })) as { project: { run: RunAnswer } }).project.run;
}

function rows(from: number, to: number, extra: object = {}): string[] {
  return Array.from({ length: to - from }, (_, index) =>
    JSON.stringify({ _step: from + index, a: from + index, ...extra }),
  );
}

async function log(test: TestServer, run: string, offset: number, content: readonly string[]): Promise<void> {
  await test.report(`p/${run}`, { files: { 'wandb-history.jsonl': { offset, content } } });
}

const branch = (run: string, step: number): string =>
  JSON.stringify({ _wandb: { value: { branch_point: { run_id: run, step } } } });

it('takes a run back to a step, and puts what comes next behind it', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, [...rows(0, 4), '{"_step":4,"late":1,"_runtime":9.5}']);

  expect(await test.query(rewind, { step: 1 })).toEqual({
    rewindRun: {
      rewoundRun: {
        name: 'r',
        historyLineCount: 2,
        historyKeys: expect.objectContaining({ lastStep: 1 }),
        summaryMetrics: '{"_step":1,"a":1}',
      },
      clientMutationId: 'm',
    },
  });
  await log(test, 'r', 2, ['{"_step":2,"b":7}']);

  const run = await readRun(test, 'r');
  expect(run.history.map((row) => JSON.parse(row) as unknown)).toEqual([
    { _step: 0, a: 0 },
    { _step: 1, a: 1 },
    { _step: 2, b: 7 },
  ]);
  expect([run.historyLineCount, Object.keys(run.historyKeys?.keys ?? {})]).toEqual([3, ['_step', 'a', 'b']]);
});

it('leaves nothing of a run that goes back to before its first row', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, rows(0, 2));

  await test.query(rewind, { step: -1 });

  expect(await readRun(test, 'r')).toEqual({
    history: [],
    historyLineCount: 0,
    historyKeys: null,
    summaryMetrics: '{}',
    parquetHistory: { parquetUrls: [] },
  });
});

it('makes the summary of a run anew as its metrics are defined', async () => {
  await using test = openTestServer();
  const m = [
    { '1': 'a', '6': [3], '7': [1, 2, 3, 5] },
    { '1': 'deep.b', '6': [3], '7': [4], '8': 2 },
    { '1': 'flat\\.c', '6': [3], '7': [8] },
    { '1': 'quiet', '6': [3], '7': [6] },
    { '1': 'plain', '6': [3], '7': [] },
  ];
  await test.query(upsert, { name: 'r', config: JSON.stringify({ _wandb: { value: { m } } }) });
  await log(test, 'r', 0, [
    '{"_step":0,"_runtime":1.5,"a":4,"deep":{"b":1},"flat.c":3,"quiet":1,"plain":1,"gone":1}',
    '{"_step":1,"_runtime":2.5,"a":1,"deep":{"b":9},"flat.c":4,"quiet":1,"plain":2,"gone":null}',
    '{"_step":2,"_runtime":3.5,"a":100,"deep":{"b":100}}',
  ]);

  await test.query(rewind, { step: 1 });

  expect(JSON.parse((await readRun(test, 'r')).summaryMetrics)).toEqual({
    _step: 1,
    _runtime: 2.5,
    _wandb: { runtime: 2 },
    a: { min: 1, max: 4, mean: 2.5, last: 1 },
    deep: { b: { best: 9 } },
    'flat.c': { first: 3 },
    plain: 2,
  });
});

it('begins a run with the rows of another one up to a step', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, rows(0, 5));

  await test.query(upsert, { name: 'kid', config: branch('r', 2) });
  const begun = await readRun(test, 'kid');
  await log(test, 'kid', 0, ['{"_step":3,"b":1}']);
  await log(test, 'kid', 0, ['{"_step":3,"b":1}', '{"_step":4,"b":2}']);

  expect([begun.historyLineCount, begun.historyKeys?.lastStep, JSON.parse(begun.summaryMetrics)]).toEqual([
    0,
    2,
    { _step: 2, a: 2 },
  ]);
  const kid = await readRun(test, 'kid');
  expect(kid.history).toEqual([...rows(0, 3), '{"_step":3,"b":1}', '{"_step":4,"b":2}']);
  expect(kid.historyLineCount).toBe(2);
  expect((await readRun(test, 'r')).history).toEqual(rows(0, 5));
});

it('takes a run back into the rows that it began with', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, rows(0, 5));
  await test.query(upsert, { name: 'kid', config: branch('r', 3) });
  await log(test, 'kid', 0, ['{"_step":4,"b":1}']);

  await test.query(rewind, { run: 'kid', step: 1 });
  await log(test, 'kid', 0, ['{"_step":2,"c":1}']);

  expect((await readRun(test, 'kid')).history).toEqual([...rows(0, 2), '{"_step":2,"c":1}']);
});

it('keeps a run that names itself as its beginning, and one that exists, as they are', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, rows(0, 2));

  await test.query(upsert, { name: 'self', config: branch('self', 1) });
  await test.query(upsert, { name: 'other' });
  await test.query(upsert, { name: 'other', config: branch('r', 1) });

  expect((await readRun(test, 'self')).history).toEqual([]);
  expect((await readRun(test, 'other')).history).toEqual([]);
});

it('refuses to begin with a run that does not exist, and makes none then', async () => {
  await using test = openTestServer();

  const [status, { errors }] = await test.answer(upsert, { name: 'kid', config: branch('absent', 1) });

  expect([status, errors?.[0]?.message]).toEqual([404, expect.stringContaining('"absent"')]);
  expect(await test.query('{project(name:"p"){run(name:"kid"){id}}}')).toEqual({ project: null });
});

it('refuses to go back where there is no run or no step', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  const statuses = [];
  for (const variables of [{ step: 1, run: 'absent' }, { step: 1.5 }, { step: 1, metric: 'loss' }]) {
    statuses.push((await test.answer(rewind, variables))[0]);
  }
  expect(statuses).toEqual([404, 400, 400]);
});

it('exports the rows that a run began with, and forgets the export of rows that are gone', async () => {
  await using test = openTestServer();
  await test.query(upsert, { name: 'r' });
  await log(test, 'r', 0, rows(0, 1500));
  await test.query(upsert, { name: 'kid', config: branch('r', 499) });
  await log(test, 'kid', 0, rows(500, 1600));
  const end = { complete: true, exitcode: 0 };
  await test.report('p/kid', end);
  const [url = ''] = (await readRun(test, 'kid')).parquetHistory.parquetUrls;

  const { parquetReadObjects } = await import('hyparquet');
  const file = await (await test.server.fetch(new Request(url))).arrayBuffer();
  const exported = (await parquetReadObjects({ file })) as { _step: bigint }[];
  await test.query(rewind, { run: 'kid', step: 1_200 });
  await test.report('p/kid', end);

  expect(exported.map(({ _step }) => Number(_step))).toEqual(Array.from({ length: 1600 }, (_, step) => step));
  expect((await test.server.fetch(new Request(url))).status).toBe(404);
  expect((await readRun(test, 'kid')).history.length).toBe(1201);
});
