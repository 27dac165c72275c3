import { PaginationStalledError, RunNotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { parseTimestamp } from '../timestamp.js';
import { type ConsoleLogs, type ConsoleLogsOptions, consoleLogs } from './console-logs.js';

const lines = Array.from(
  { length: 25 },
  (_, index) => `2026-11-22T07:22:${String(index).padStart(2, '0')} line ${index}`,
);

function start(): TestApi & { read(options?: ConsoleLogsOptions): ConsoleLogs } {
  const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', console: lines }] });
  const run = { entity: kit.server.entity, project: 'vision', id: 'abc' };
  return Object.assign(kit, { read: (options?: ConsoleLogsOptions) => consoleLogs(kit.api.client, run, options) });
}

it('reads the whole console in line order, page by page [API-426]', async () => {
  await using kit = start();
  const logs = kit.read({ perPage: 10 });
  const before = kit.takeNames();

  const read = await logs.toArray();

  expect(before).toEqual([]);
  expect(read.map(({ number, content }) => [number, content])).toEqual(lines.map((_, n) => [n, `line ${n}`]));
  expect(kit.sent.map(({ name, variables }) => [name, variables['perPage']])).toEqual(
    Array(3).fill(['ListRunConsoleLines', 10]),
  );
  expect(await logs.count()).toBe(25);
  expect(String(logs)).toBe(`<ConsoleLogs ${kit.server.entity}/vision/abc>`);
});

it('asks for a thousand lines at a time, through the run [API-426]', async () => {
  await using kit = start();
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);

  expect(await run.consoleLogs().toArray()).toHaveLength(25);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ perPage: 1000, cursor: null, run: 'abc' });
});

it('reads the last lines in one request, oldest first [API-427]', async () => {
  await using kit = start();

  const read = await kit.read({ last: 3 }).toArray();

  expect(read.map(({ number }) => number)).toEqual([22, 23, 24]);
  expect(kit.sent.map(({ name, variables }) => [name, variables['last']])).toEqual([['GetRunConsoleTail', 3]]);
});

it('goes on from the cursor of an earlier list', async () => {
  await using kit = start();
  const logs = kit.read();
  await logs.toArray();
  await kit.api.client.post(
    `files/${kit.server.entity}/vision/abc/file_stream`,
    JSON.stringify({ files: { 'output.log': { offset: 25, content: ['more'] } } }),
  );

  const more = await kit.read({ start: logs.cursor }).toArray();

  expect(more.map(({ number, content }) => [number, content])).toEqual([[25, 'more']]);
});

interface FakePage {
  readonly numbers: readonly number[];
  readonly logLineCount: number | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

function answerPages(kit: TestApi, ...pages: FakePage[]): void {
  let page = 0;
  kit.answer('ListRunConsoleLines', () => {
    const { numbers, logLineCount, endCursor, hasNextPage } = pages[page] ?? {
      numbers: [],
      logLineCount: 0,
      endCursor: null,
      hasNextPage: false,
    };
    page += 1;
    const edges = numbers.map((number) => ({ node: { number, timestamp: null, level: null, label: null, line: 'x' } }));
    return data({ project: { run: { logLineCount, logLines: { edges, pageInfo: { endCursor, hasNextPage } } } } });
  });
}

it('reads on as long as the server has more lines, whatever it says of a next page [API-432]', async () => {
  await using kit = start();
  answerPages(
    kit,
    { numbers: [0, 1], logLineCount: 5, endCursor: 'a', hasNextPage: false },
    { numbers: [2, 3], logLineCount: 5, endCursor: 'b', hasNextPage: true },
    { numbers: [4], logLineCount: 5, endCursor: 'c', hasNextPage: false },
  );

  const read = await kit.read({ perPage: 2 }).toArray();

  expect(read.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  expect(kit.sent.map(({ variables }) => variables['cursor'])).toEqual([null, 'a', 'b']);
});

it.each([
  ['it has no cursor', { numbers: [0], logLineCount: 9, endCursor: null, hasNextPage: true }],
  ['a page is empty', { numbers: [], logLineCount: 9, endCursor: 'a', hasNextPage: false }],
  ['the count is unknown', { numbers: [0], logLineCount: null, endCursor: 'a', hasNextPage: false }],
])('does not start over when %s [API-432]', async (_reason, page) => {
  await using kit = start();
  answerPages(kit, page);

  expect(await kit.read().toArray()).toHaveLength(page.numbers.length);
  expect(kit.sent).toHaveLength(1);
});

it('rejects when the cursor does not move', async () => {
  await using kit = start();
  const page = { numbers: [0], logLineCount: 9, endCursor: 'a', hasNextPage: true };
  answerPages(kit, page, page, page);

  await expect(kit.read().toArray()).rejects.toThrow(PaginationStalledError);
});

it('gives the parts of a line [API-433]', async () => {
  await using kit = startTestApi({
    runs: [
      {
        project: 'p',
        name: 'r',
        console: ['ERROR 2026-11-22T07:22:44.498394 broken', '{"ts":"soon","content":"hi","label":"rank-1"}', 'plain'],
      },
    ],
  });
  const run = await kit.api.run(`${kit.server.entity}/p/r`);

  expect(await run.consoleLogs().toArray()).toEqual([
    { number: 0, timestamp: new Date('2026-11-22T07:22:44.498Z'), level: 'error', label: '', content: 'broken' },
    { number: 1, timestamp: null, level: '', label: 'rank-1', content: 'hi' },
    { number: 2, timestamp: null, level: '', label: '', content: 'plain' },
  ]);
});

it.each([
  ['2026-11-22T07:22:44', '2026-11-22T07:22:44.000Z'],
  ['2026-11-22T07:22:44.5', '2026-11-22T07:22:44.500Z'],
  ['2026-11-22T07:22:44.498394', '2026-11-22T07:22:44.498Z'],
  ['2026-11-22T07:22:44.4983941234567', '2026-11-22T07:22:44.498Z'],
  ['2026-11-22T07:22:44.123Z', '2026-11-22T07:22:44.123Z'],
  ['2026-11-22T07:22:44z', '2026-11-22T07:22:44.000Z'],
  ['2026-11-22 07:22:44', '2026-11-22T07:22:44.000Z'],
  ['2026-11-22T07:22', '2026-11-22T07:22:00.000Z'],
  ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ['2026-11-22T07:22:44+02:00', '2026-11-22T05:22:44.000Z'],
  ['2026-11-22T07:22:44.5-0530', '2026-11-22T12:52:44.500Z'],
  ['2026-11-22T07:22:44+02', '2026-11-22T05:22:44.000Z'],
])('reads the time %s [API-434]', (text, expected) => {
  expect(parseTimestamp(text)?.toISOString()).toBe(expected);
});

it.each([
  '',
  'soon',
  '2026',
  '2026-13-01',
  '2026-02-31T00:00:00',
  '2026-11-22T25:00:00',
  '07:22:44',
  '1763796164',
  null,
])('takes %j for no time [API-434]', (text) => {
  expect(parseTimestamp(text)).toBeNull();
});

it('reads the end of a console of old servers, and says that it cannot read all of it [API-435]', async () => {
  await using kit = start();
  const message = 'Unknown argument "useImprovedPagination" on field "logLines" of type "Run".';
  kit.answer('ListRunConsoleLines', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  await expect(kit.read().toArray()).rejects.toThrow(UnsupportedError);
  await expect(kit.read().toArray()).rejects.toThrow('{ last: 1000 }');
  expect(await kit.read({ last: 2 }).toArray()).toHaveLength(2);
});

it('passes other errors on [API-435]', async () => {
  await using kit = start();
  kit.answer('ListRunConsoleLines', () => Response.json({ errors: [{ message: 'no' }] }, { status: 400 }));

  await expect(kit.read().toArray()).rejects.toThrow('ListRunConsoleLines failed with HTTP 400: no');
});

it('rejects for a run that does not exist', async () => {
  await using kit = startTestApi();
  const run = { entity: kit.server.entity, project: 'vision', id: 'nothing' };

  await expect(consoleLogs(kit.api.client, run).toArray()).rejects.toThrow(RunNotFoundError);
  await expect(consoleLogs(kit.api.client, run, { last: 1 }).toArray()).rejects.toThrow(RunNotFoundError);
});

it.each([{ last: 0 }, { last: 1.5 }, { last: -1 }, { last: 5, start: 'x' }])('refuses %j', async (options) => {
  await using kit = start();

  expect(() => kit.read(options)).toThrow(ValidationError);
});
