import { spawn } from 'node:child_process';
import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import {
  type ClientEvent,
  ConfigurationError,
  UnsupportedError,
  ValidationError,
  WaitTimeoutError,
} from '@wandb-ts/core';
import { createServer } from '@wandb-ts/server';
import { expect, it } from 'vitest';
import { Api } from '../api.js';
import { Image } from '../media/image.js';
import { readFrames } from '../run-log/frames.js';
import { readRecord } from '../run-log/read-record.js';
import type { Run } from '../runs/run.js';
import { startTestApi } from '../testing/test-api.js';
import { RunJournal } from './run-journal.js';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEklEQVR4nGP8z8DAwMDAxAADAAsOAQMKJ2rUAAAAAElFTkSuQmCC',
    'base64',
  ),
);

const makeFolder = () => mkdtempDisposable(join(tmpdir(), 'wandb-ts-journal-'));

async function rowsOf(run: Run): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const row of run.scanHistory()) rows.push(row);
  return rows;
}

it('keeps what is logged on disk until the server has everything, and nothing then', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({ project: 'p', id: 'r1', directory: folder.path });
  run.log({ loss: 1 });
  const { logFolder } = run;
  expect(logFolder).toMatch(/wandb\/run-\d{8}_\d{6}-r1$/);
  expect(await readdir(logFolder ?? '')).toEqual(['run-r1.wandb']);
  await run.finish();
  expect(await readdir(folder.path)).toEqual([]);
});

it('leaves the log on request, and sends from it just what was logged', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({
    project: 'p',
    id: 'r1',
    directory: folder.path,
    log: 'keep',
    config: { lr: 1 },
  });
  run.log({ loss: Number.NaN, deep: { a: [1, 'x'] } });
  run.log({ a: 1 }, { step: 5 });
  run.log({ b: 2 }, { step: 5 });
  run.log({ c: 3 }, { step: 9 });
  run.summarize({ best: 0.5 });
  run.writeConsole('hello\nworld');
  await run.updateConfig({ opt: { name: 'sgd' } });
  await run.finish({ exitCode: 3 });
  const sent = await test.api.run('p/r1');
  const again = await test.api.syncRun(run.logFolder ?? '', { runId: 'r2' });
  expect(await rowsOf(again)).toEqual(await rowsOf(sent));
  expect([again.config, again.state]).toEqual([sent.config, sent.state]);
  const { _wandb: _of, ...summary } = sent.summary.toJSON();
  expect(again.summary.toJSON()).toMatchObject(summary);
});

it('logs without a server, and sends it later with its files', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({
    project: 'p',
    id: 'off1',
    mode: 'offline',
    directory: folder.path,
    name: 'dark',
  });
  run.log({ loss: 1, image: await Image.from(png) });
  run.saveFile({ name: 'notes/a[1].txt', body: new Blob(['hello']) });
  await run.flush();
  await expect(run.logArtifact({} as never)).rejects.toThrow(UnsupportedError);
  await run.finish();
  expect([run.state, run.url, test.sent]).toEqual(['finished', '', []]);
  expect(run.logFolder).toMatch(/wandb\/offline-run-\d{8}_\d{6}-off1$/);

  const sent = await test.api.syncRun(run.logFolder ?? '');
  expect([sent.name, sent.state, sent.entity]).toEqual(['dark', 'finished', 'local']);
  expect(await rowsOf(sent)).toMatchObject([
    { loss: 1, image: { path: 'media/images/image_0_3f76fa3f89b5e2df05cf.png' } },
  ]);
  const names: string[] = [];
  for await (const file of sent.files()) names.push(file.name);
  expect(names.sort()).toEqual(['media/images/image_0_3f76fa3f89b5e2df05cf.png', 'notes/a[1].txt']);
});

it('ends without a server although a file could not be read, and says so once', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  await using folder = await makeFolder();
  const run = await test.api.startRun({ project: 'p', id: 'off1', mode: 'offline', directory: folder.path });
  const pull = (): never => {
    throw new Error('unplugged');
  };
  run.saveFile({ name: 'a.txt', body: new ReadableStream({ pull }) });
  run.saveFile({ name: 'b.txt', body: new Blob(['b']) });
  await expect(run.finish()).rejects.toThrow('unplugged');
  await run.finish();
  expect(run.state).toBe('finished');
  expect(events).toEqual([{ type: 'warning', message: 'The file a.txt was not kept: unplugged' }]);

  const sent = await test.api.syncRun(run.logFolder ?? '');
  expect(sent.state).toBe('finished');
  expect((await sent.files().toArray()).map(({ name }) => name)).toEqual(['b.txt']);
});

it('waits for a file without a server only as long as it is told', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({ project: 'p', id: 'off1', mode: 'offline', directory: folder.path });
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  run.saveFile({ name: 'a.txt', body: readable });
  await expect(run.flush({ timeoutMs: 1 })).rejects.toThrow(WaitTimeoutError);
  await expect(run.finish({ timeoutMs: 1 })).rejects.toThrow(WaitTimeoutError);
  expect(run.state).toBe('finishing');
  await writable.close();
  await run.finish();
  expect(run.state).toBe('finished');
});

it('does nothing at all when it is disabled', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({ mode: 'disabled', directory: folder.path });
  run.log({ loss: 1 });
  await run.updateConfig({ lr: 1 });
  await run.finish();
  expect([run.state, run.config, run.logFolder, test.sent]).toEqual(['finished', { lr: 1 }, null, []]);
  expect(await readdir(folder.path)).toEqual([]);
});

it('takes the mode and the folder from the environment', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const environment = { WANDB_MODE: 'offline', WANDB_DIR: folder.path };
  const run = await test.api.startRun({ environment });
  expect(run.logFolder).toContain(join(folder.path, 'wandb', 'offline-run-'));
  await run.finish();
  await expect(test.api.startRun({ environment: { WANDB_MODE: 'of' } })).rejects.toThrow(ConfigurationError);
});

it.each([
  [{ mode: 'offline', log: 'none' }, /is its log/],
  [{ mode: 'offline', id: 'r1', resume: 'allow' }, /Only a server knows/],
  [{ mode: 'dark' as never }, /one of online, offline, disabled/],
  [{ log: 'maybe' as never }, /one of until-sent, keep, none/],
] as const)('refuses %o', async (options, message) => {
  await using test = startTestApi();
  const start = test.api.startRun(options);
  await expect(start).rejects.toThrow(ValidationError);
  await expect(start).rejects.toThrow(message);
  expect(test.sent).toEqual([]);
});

it('goes on without a log where none can be made while it is online, and says so; a run that is offline is refused', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  await using folder = await makeFolder();
  const directory = join(folder.path, 'file');
  await writeFile(directory, '');
  const run = await test.api.startRun({ project: 'p', id: 'r1', directory });
  run.log({ loss: 1 });
  await run.finish();
  expect((await rowsOf(await test.api.run('p/r1'))).length).toBe(1);
  expect(events.filter((event) => event.type === 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining(`cannot be made in ${directory}`),
  ]);
  await expect(test.api.startRun({ mode: 'offline', directory })).rejects.toThrow(ConfigurationError);
});

it('warns once when the disk is full, unless the log is the only copy', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  const fail = (): never => {
    throw new Error('ENOSPC: no space left on device');
  };
  const log = {
    folder: '/logs/r1',
    append: fail,
    cut: fail,
    addFile: fail,
    addArtifactFile: fail,
    close: fail,
    remove: fail,
  };
  const items = [{ path: ['loss'], json: '1' }];
  const journal = new RunJournal(test.api.client, log, false);
  journal.row(items, 0);
  journal.row(items, 1);
  expect(events.filter((event) => event.type === 'warning').map(({ message }) => message)).toEqual([
    'The log of the run in /logs/r1 cannot be written; rows are still sent: ENOSPC: no space left on device',
  ]);
  const only = new RunJournal(test.api.client, log, true);
  expect(() => only.row(items, 0)).toThrow('ENOSPC');
  expect(() => only.row(items, 0)).toThrow('ENOSPC');
});

/** Logs rows where files may have a few kilobytes only: the second row has no room, the third one has. */
const fullDiskProgram = `
  import { Api } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
  const run = await new Api().startRun({ project: 'p', id: 'full', mode: 'offline', directory: process.argv[1] });
  const text = 'x'.repeat(20_000);
  run.log({ row: 0, text });
  const steps = [];
  for (const options of [{}, { step: 1 }, { step: 7, commit: true }]) {
    try {
      run.log({ row: 1, text }, options);
      console.log('no error');
    } catch (error) {
      steps.push(error.code, run.step);
    }
  }
  run.log({ row: 2, text: '' });
  await run.finish();
  console.log(JSON.stringify([run.logFolder, ...steps, run.unsentRows]));
`;

it('loses no row but the one that log refuses when the disk is full', { timeout: 60_000 }, async () => {
  await using folder = await makeFolder();
  await using test = startTestApi();
  const command = `ulimit -f 64; exec "${process.execPath}" --input-type=module --eval "$1" "$2"`;
  const child = spawn('sh', ['-c', command, 'sh', fullDiskProgram, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [logFolder, ...steps] = JSON.parse(await text(child.stdout)) as [string];
  expect(steps).toEqual(['EFBIG', 1, 'EFBIG', 1, 'EFBIG', 1, []]);
  const rows = await rowsOf(await test.api.syncRun(logFolder));
  expect(rows.map(({ row, _step }) => [row, _step])).toEqual([
    [0, 0],
    [2, 1],
  ]);
});

it('notes the exit code of the last attempt to end the run', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({ project: 'p', id: 'r1', directory: folder.path, log: 'keep' });
  run.log({ loss: 1 });
  test.answerUrl((request) => (request.url.endsWith('/file_stream') ? new Response('', { status: 503 }) : undefined));
  await expect(run.finish({ timeoutMs: 20 })).rejects.toThrow(WaitTimeoutError);
  await expect(run.finish({ timeoutMs: 20, exitCode: 3 })).rejects.toThrow(WaitTimeoutError);
  const exits: number[] = [];
  const bytes = await readFile(join(run.logFolder ?? '', 'run-r1.wandb'));
  const frames = readFrames(new Blob([bytes]).stream(), 'run-r1.wandb');
  for await (const frame of frames) {
    const record = readRecord(frame);
    if (record.type === 'exit') exits.push(record.exitCode);
  }
  expect(exits).toEqual([3]);
});

it('notes the exit codes of Windows, which have 32 bits without a sign', async () => {
  await using test = startTestApi();
  await using folder = await makeFolder();
  const run = await test.api.startRun({ project: 'p', id: 'off1', mode: 'offline', directory: folder.path });
  await run.finish({ exitCode: 0xc0000005 });
  expect(run.state).toBe('failed');
  expect((await test.api.syncRun(run.logFolder ?? '')).state).toBe('failed');
});

/** Logs rows and prints the number of each when `log` has returned; it never ends by itself. */
const writerProgram = `
  import { Api } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
  const run = await new Api().startRun({ project: 'p', id: process.argv[1], directory: process.argv[2] });
  console.log('started ' + run.logFolder);
  for (let row = 0; ; row += 1) {
    if (row % 3 === 0) run.log({ row, half: true }, { step: row });
    run.log({ row, text: 'x'.repeat(row % 50) }, { step: row, commit: row % 2 === 0 });
    process.stdout.write('logged ' + row + '\\n');
    if (row % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
`;

it('has every row on disk for which log returned when its process is killed', { timeout: 60_000 }, async () => {
  await using folder = await makeFolder();
  await using server = createServer(':memory:');
  const { url } = await server.listen();
  const environment = { ...process.env, WANDB_BASE_URL: url, WANDB_API_KEY: server.apiKey };
  const api = new Api({ baseUrl: url, apiKey: server.apiKey });
  for (const [attempt, rowsBeforeKill] of [1, 37, 400].entries()) {
    const id = `killed-${attempt}`;
    const program = ['--input-type=module', '--eval', writerProgram, id, folder.path];
    const child = spawn(process.execPath, program, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    let logFolder = '';
    let last = -1;
    for await (const line of createInterface({ input: child.stdout })) {
      const [what, value = ''] = line.split(' ');
      if (what === 'started') logFolder = value;
      else last = Number(value);
      if (last === rowsBeforeKill) child.kill('SIGKILL');
    }
    const run = await api.syncRun(logFolder);
    const rows = await rowsOf(run);
    expect(rows.length).toBeGreaterThanOrEqual(last + 1);
    expect(rows.map(({ _step }) => _step)).toEqual(rows.map((_, step) => step));
    expect(rows.slice(0, last + 1).map(({ row, text, half, _step }) => ({ row, text, half, _step }))).toEqual(
      Array.from({ length: last + 1 }, (_, row) => ({
        row,
        text: 'x'.repeat(row % 50),
        half: row % 3 === 0 ? true : undefined,
        _step: row,
      })),
    );
  }
});
