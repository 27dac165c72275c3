import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { createServer } from './create-server.js';
import { openStore } from './storage/store.js';
import { basic, openTestServer } from './testing/test-server.js';

async function makeDirectory() {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-server-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

async function readHistory(server: {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly apiKey: string;
}) {
  const response = await server.fetch(
    new Request('http://x/graphql', {
      method: 'POST',
      headers: { authorization: basic(server.apiKey), 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{project(name:"p"){run(name:"r"){history}}}' }),
    }),
  );
  return ((await response.json()) as { data: { project: { run: { history: string[] } } } }).data.project.run.history;
}

it('makes a user, an entity and a key that older clients accept', async () => {
  await using server = createServer(':memory:');

  expect(server.entity).toBe('local');
  expect(server.apiKey).toMatch(/^[0-9a-f]{40}$/);
});

it('takes the name and the key that it is given', async () => {
  await using server = createServer({ dataDir: ':memory:', username: 'ada', apiKey: 'k'.repeat(43) });

  expect([server.entity, server.apiKey]).toEqual(['ada', 'k'.repeat(43)]);
});

it.each(['short', `${'x'.repeat(40)}!`])('refuses the key %j', (apiKey) => {
  expect(() => createServer({ dataDir: ':memory:', apiKey })).toThrow(RangeError);
});

it('keeps its key and its data over restarts, readable by the owner only', async () => {
  await using directory = await makeDirectory();
  const dataDir = join(directory.path, 'new', 'data');
  const first = createServer({ dataDir });
  first.seed({ runs: [{ project: 'p', name: 'r', history: [{ loss: 1 }] }] });
  await first.close();

  await using second = createServer({ dataDir });

  expect(second.apiKey).toBe(first.apiKey);
  expect(await readHistory(second)).toEqual(['{"_step":0,"loss":1}']);
  expect(await readFile(join(dataDir, 'api-key'), 'utf8')).toBe(first.apiKey);
  for (const [name, mode] of [
    ['.', 0o700],
    ['api-key', 0o600],
    ['url-secret', 0o600],
    ['wandb.sqlite', 0o600],
    ['lock', 0o600],
  ] as const) {
    expect((await stat(join(dataDir, name))).mode & 0o777).toBe(mode);
  }
});

it('does not store the key in the database', async () => {
  await using directory = await makeDirectory();
  const server = createServer({ dataDir: directory.path });
  await server.close();

  const content = await readFile(join(directory.path, 'wandb.sqlite'), 'latin1');

  expect(content).not.toContain(server.apiKey);
  expect(content).toContain(server.apiKey.slice(0, 8));
});

it('replaces the key when another one is given', async () => {
  await using directory = await makeDirectory();
  const first = createServer({ dataDir: directory.path });
  await first.close();
  await using second = createServer({ dataDir: directory.path, apiKey: 'n'.repeat(40) });
  const ask = (key: string) =>
    second.fetch(
      new Request('http://x/graphql', { method: 'POST', headers: { authorization: basic(key) }, body: '{}' }),
    );

  expect((await ask(first.apiKey)).status).toBe(401);
  expect((await ask(second.apiKey)).status).not.toBe(401);
});

it('leaves a directory to others when an option is refused', async () => {
  await using directory = await makeDirectory();
  expect(() => createServer({ dataDir: directory.path, publicUrl: 'nowhere' })).toThrow('Invalid URL');

  await using server = createServer({ dataDir: directory.path });

  expect(server.entity).toBe('local');
});

it('lists runs that fell silent while nothing can be written', async () => {
  await using directory = await makeDirectory();
  let time = Date.UTC(2030, 0, 1);
  const store = openStore({ directory: directory.path, now: () => time, silenceMs: 1000 });
  const createdAt = store.now();
  const user = store.users.create({ username: 'ada', name: 'Ada', email: null, admin: true, createdAt });
  const { id: projectId } = store.projects.create({ entityId: user.entityId, name: 'p', userId: user.id, createdAt });
  const id = store.runs.create({ projectId, name: 'r', userId: user.id, createdAt });
  time += 1001;
  store.db.exec('PRAGMA busy_timeout = 0');
  using other = new DatabaseSync(join(directory.path, 'wandb.sqlite'));
  other.exec('BEGIN IMMEDIATE');

  store.endSilentRuns();
  const between = store.runs.byId(id)?.state;
  other.exec('COMMIT');
  store.endSilentRuns();

  expect([between, store.runs.byId(id)?.state]).toEqual(['running', 'crashed']);
  store.close();
});

it('notices in time that runs are silent after the clock was set back, and leaves those alone that report', () => {
  let time = Date.UTC(2030, 0, 1);
  const store = openStore({ directory: null, now: () => time, silenceMs: 60_000, maxGapMs: 60_000 });
  const createdAt = store.now();
  const user = store.users.create({ username: 'ada', name: 'Ada', email: null, admin: true, createdAt });
  const { id: projectId } = store.projects.create({ entityId: user.entityId, name: 'p', userId: user.id, createdAt });
  const [silent, alive] = ['silent', 'alive'].map((name) =>
    store.runs.create({ projectId, name, userId: user.id, createdAt }),
  );
  const states = () => store.runs.byIds([silent ?? 0, alive ?? 0]).map(({ state }) => state);
  const report = store.db.prepare('UPDATE runs SET heartbeat_at = ? WHERE id = ?');

  time -= 3_600_000;
  store.endSilentRuns();
  time += 30_000;
  report.run(store.now(), alive ?? 0);
  store.endSilentRuns();
  const before = states();
  time += 30_000;
  store.endSilentRuns();

  expect(before).toEqual(['running', 'running']);
  expect(states()).toEqual(['crashed', 'running']);
  store.close();
});

it.each([
  ['notices at once', 0],
  ['notices by itself', 30_000],
])('%s that its clock jumped, and gives live runs time to report again', async (_, untilReadMs) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2030, 0, 1) });
  try {
    await using test = openTestServer();
    await test.query('mutation{upsertBucket(input:{name:"abc12345",modelName:"p"}){inserted}}');
    const stateAfter = (ms: number) => {
      vi.advanceTimersByTime(ms);
      return test.query('{project(name:"p"){run(name:"abc12345"){state}}}');
    };
    vi.advanceTimersByTime(60_000);

    vi.setSystemTime(Date.UTC(2030, 0, 2));
    const states = [await stateAfter(untilReadMs), await stateAfter(270_000 - untilReadMs), await stateAfter(60_000)];

    expect(states).toEqual(['running', 'running', 'crashed'].map((state) => ({ project: { run: { state } } })));
  } finally {
    vi.useRealTimers();
  }
});

it('refuses the directory of another user', async () => {
  await using directory = await makeDirectory();
  await createServer({ dataDir: directory.path, username: 'ada' }).close();

  expect(() => createServer({ dataDir: directory.path, username: 'eve' })).toThrow('belongs to the user ada');
});

it('refuses a directory that a newer version wrote', async () => {
  await using directory = await makeDirectory();
  await createServer({ dataDir: directory.path }).close();
  const db = new DatabaseSync(join(directory.path, 'wandb.sqlite'));
  db.exec('PRAGMA user_version = 999');
  db.close();

  expect(() => createServer({ dataDir: directory.path })).toThrow('Use a newer server');
});

it('has every acknowledged write in the files that a killed process leaves behind', async () => {
  await using directory = await makeDirectory();
  const alive = join(directory.path, 'alive');
  const left = join(directory.path, 'left');
  await using test = openTestServer({ dataDir: alive });
  await test.query('mutation{upsertBucket(input:{name:"r",modelName:"p"}){inserted}}');
  const lines = ['{"_step":0}', '{"_step":1}'];
  await test.report('p/r', { files: { 'wandb-history.jsonl': { offset: 0, content: lines } } });

  // What is in the files while the process lives is what they hold when it ends without a farewell.
  await cp(alive, left, { recursive: true });
  await using revived = createServer({ dataDir: left });

  expect(await readHistory(revived)).toEqual(lines);
});

it('answers over a real port, with addresses of files that lead back to it', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });
  const { url, port } = await test.server.listen();
  const headers = { authorization: basic(test.server.apiKey), 'content-type': 'application/json' };
  const query =
    'mutation{createRunFiles(input:{entityName:"local",projectName:"p",runName:"r",files:["x.txt"]}){files{uploadUrl directUrl}}}';

  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as {
    data: { createRunFiles: { files: [{ uploadUrl: string; directUrl: string }] } };
  };
  const [file] = data.createRunFiles.files;
  const upload = await fetch(file.uploadUrl, { method: 'PUT', body: 'content' });
  const download = await fetch(file.directUrl);

  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(file.uploadUrl.startsWith(`${url}/files/`)).toBe(true);
  expect([upload.status, await download.text()]).toEqual([200, 'content']);
});

it('builds addresses of files on its public address', async () => {
  await using test = openTestServer({ publicUrl: 'https://wandb.example/' });
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });

  const data = await test.query(
    'mutation{createRunFiles(input:{entityName:"local",projectName:"p",runName:"r",files:["x"]}){files{uploadUrl}}}',
  );

  expect(data).toEqual({
    createRunFiles: {
      files: [{ uploadUrl: expect.stringContaining('https://wandb.example/files/local/p/r/x?action=write') }],
    },
  });
});

it('stops to answer when it is closed, also twice, and frees its port', async () => {
  const server = createServer(':memory:');
  const { url } = await server.listen();
  await fetch(`${url}/healthz`);

  await Promise.all([server.close(), server.close()]);

  expect((await server.fetch(new Request('http://x/healthz'))).status).toBe(503);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  await expect(server.listen()).rejects.toThrow('The server is closed.');
});

it('rejects to listen on a port that is taken', async () => {
  await using first = createServer(':memory:');
  await using second = createServer(':memory:');
  const { port } = await first.listen();

  await expect(second.listen({ port })).rejects.toThrow('EADDRINUSE');
});

it('listens on the port of its settings', async () => {
  await using probe = createServer(':memory:');
  const { port } = await probe.listen();
  await probe.close();
  await using server = createServer({ dataDir: ':memory:', port, hostname: 'localhost' });

  const { url } = await server.listen();

  expect(url).toBe(`http://localhost:${port}`);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it('only warns when the states of silent runs cannot be updated', async () => {
  await using directory = await makeDirectory();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = Date.UTC(2030, 0, 1);
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
  try {
    await using server = createServer({ dataDir: directory.path, now: () => now });
    using db = new DatabaseSync(join(directory.path, 'wandb.sqlite'));
    db.exec('ALTER TABLE runs RENAME TO gone');

    now += 3_600_000;
    vi.advanceTimersByTime(30_000);

    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no such table'));
    expect((await server.fetch(new Request('http://x/healthz'))).status).toBe(200);
  } finally {
    warn.mockRestore();
    vi.useRealTimers();
  }
});
