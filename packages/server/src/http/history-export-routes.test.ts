import { expect, it } from 'vitest';
import { readParquet } from '../testing/read-parquet.js';
import { openTestServer, type TestServer } from '../testing/test-server.js';

const minRows = 1000;
const runQuery = '{project(name:"p"){run(name:"r"){id parquetHistory(liveKeys:["_step"]){parquetUrls liveData}}}}';

interface RunAnswer {
  readonly project: {
    readonly run: { readonly id: string; readonly parquetHistory: { readonly parquetUrls: string[] } };
  };
}

it('exports the history of an ended run to an address that needs no credentials', async () => {
  await using test = openRun(rows(0, minRows));

  const [url = ''] = await exportedUrls(test);
  const response = await fetchBare(test, url);

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
  const { rows: read } = await readParquet(new Uint8Array(await response.arrayBuffer()));
  expect(read.map(({ _step, loss }) => [Number(_step), loss])).toEqual(
    Array.from({ length: minRows }, (_, step) => [step, step / 2]),
  );
});

it('writes a file once', async () => {
  await using test = openRun(rows(0, minRows));

  const first = await exportedUrls(test);
  const second = await exportedUrls(test);

  expect(second.map(pathOf)).toEqual(first.map(pathOf));
});

it('answers HEAD and ranges', async () => {
  await using test = openRun(rows(0, minRows));
  const [url = ''] = await exportedUrls(test);
  const whole = new Uint8Array(await (await fetchBare(test, url)).arrayBuffer());

  const head = await fetchBare(test, url, { method: 'HEAD' });
  const part = await fetchBare(test, url, { headers: { range: 'bytes=4-9' } });
  const tail = await fetchBare(test, url, { headers: { range: 'bytes=-8' } });

  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(whole.length)]);
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-9/${whole.length}`]);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(4, 10));
  expect(new Uint8Array(await tail.arrayBuffer())).toEqual(whole.slice(-8));
  expect(part.headers.get('etag')).toBe(head.headers.get('etag'));
});

it('refuses an address that is not signed, or signed for another file', async () => {
  await using test = openRun(rows(0, minRows));
  const url = new URL((await exportedUrls(test))[0] ?? '');
  const other = new URL(url);
  other.pathname = url.pathname.replace(/\/[^/]*$/, '/other.parquet');

  const statuses = await Promise.all(
    [`${url.origin}${url.pathname}`, other.href].map(async (address) => (await fetchBare(test, address)).status),
  );

  expect(statuses).toEqual([403, 403]);
});

it('exports neither a short history nor one that still grows nor one that Parquet cannot hold', async () => {
  await using short = openRun(rows(0, minRows - 1));
  await using running = openRun(rows(0, minRows), 'running');
  await using sparse = openRun([...rows(0, minRows), '{"_step":5000,"other":1}']);

  const answers = await Promise.all([short, running, sparse].map((test) => test.query(runQuery)));

  expect(answers.map((answer) => (answer as RunAnswer).project.run.parquetHistory)).toEqual(
    Array(3).fill({ parquetUrls: [], liveData: [] }),
  );
});

it('exports what a resumed run adds to another file, and nothing while it runs', async () => {
  await using test = openRun(rows(0, minRows));
  const first = await exportedUrls(test);

  await test.report('p/r', { files: historyLines(minRows, rows(minRows, 3)) });
  const meanwhile = ((await test.query(runQuery)) as RunAnswer).project.run.parquetHistory.parquetUrls;
  await test.report('p/r', { complete: true, exitcode: 0 });
  const urls = await exportedUrls(test);
  const added = await readParquet(new Uint8Array(await (await fetchBare(test, urls[1] ?? '')).arrayBuffer()));

  expect(meanwhile).toEqual([]);
  expect(urls.map(pathOf)).toEqual([...first.map(pathOf), expect.any(String)]);
  expect(added.rows.map(({ _step }) => Number(_step))).toEqual([minRows, minRows + 1, minRows + 2]);
});

it('withdraws the files when a row is changed, and never gives others in their place', async () => {
  await using test = openRun(rows(0, minRows));
  const [url = ''] = await exportedUrls(test);

  await test.report('p/r', { files: historyLines(3, ['{"_step":3,"loss":99}']), complete: true, exitcode: 0 });

  expect((await fetchBare(test, url)).status).toBe(404);
  expect(await test.query(runQuery)).toMatchObject({ project: { run: { parquetHistory: { parquetUrls: [] } } } });
});

it('has the file of a run ready soon after its end', async () => {
  await using test = openRun([], 'running');

  await test.report('p/r', { files: historyLines(0, rows(0, minRows)), complete: true, exitcode: 0 });

  expect(await exportedUrls(test)).toHaveLength(1);
});

it('removes the files with the run', async () => {
  await using test = openRun(rows(0, minRows));
  const [url = ''] = await exportedUrls(test);
  const { id } = ((await test.query(runQuery)) as RunAnswer).project.run;

  await test.query('mutation($id:ID!){deleteRun(input:{id:$id}){clientMutationId}}', { id });

  expect((await fetchBare(test, url)).status).toBe(404);
});

function openRun(history: readonly string[], state = 'finished'): TestServer {
  const test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r', state, history }] });
  return test;
}

function rows(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `{"_step":${from + index},"loss":${(from + index) / 2}}`);
}

function historyLines(offset: number, content: readonly string[]) {
  return { 'wandb-history.jsonl': { offset, content } };
}

/** Asks until the files are written; the first answer comes before when the machine is busy. */
async function exportedUrls(test: TestServer): Promise<string[]> {
  for (;;) {
    const { parquetUrls } = ((await test.query(runQuery)) as RunAnswer).project.run.parquetHistory;
    if (parquetUrls.length > 0) {
      return parquetUrls;
    }
  }
}

function fetchBare(test: TestServer, url: string, init?: RequestInit): Promise<Response> {
  return test.server.fetch(new Request(url, init));
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
