import type { File, Run } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

const metadata = { program: 'train.py', gpu: null };
const consoleLines = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * Lets each Python client work with the files of a run that TypeScript made, stop and move a second one and delete a third
 * one. What that gives is compared with words of its own, what is left with what TypeScript reads.
 */
export async function proveFiles(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) {
    await proveClient(session, client, prefixes[index] ?? '');
  }
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { report } = session;
  const { run, running, doomed } = await makeRuns(session, prefix);
  const paths = [run, running, doomed].map(({ path }) => path.join('/'));
  const { code, stdout, output } = await runPython(session, client, 'change_files.py', paths);
  const name = `python ${client.version} works with files, and ends runs`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const theirs = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  report.differences(`${name} as TypeScript does`, differences(await expected(theirs, run), theirs));
  report.differences(
    `TypeScript sees what python ${client.version} left`,
    differences(
      {
        text: 'from Python\n',
        empty: '',
        deleted: 'RunNotFoundError',
        state: 'moves' in theirs ? 'pending' : 'running',
      },
      await readBack(run, running, doomed),
    ),
  );
}

async function makeRuns({ api, plan }: Session, prefix: string) {
  const make = (id: string): Promise<Run> =>
    api.createRun({ entity: plan.entity, project: 'files', runId: `${prefix}-${id}` });
  const [run, running, doomed] = await Promise.all([make('files'), make('running'), make('doomed')]);
  for (const [name, content] of [
    ['from-ts/data.txt', 'from TypeScript'],
    ['wandb-metadata.json', JSON.stringify(metadata)],
  ] as const) {
    await run.uploadFile({ name, body: new Blob([content]) });
  }
  await doomed.uploadFile({ name: 'a.txt', body: new Blob(['a']) });
  const report = { files: { 'output.log': { offset: 0, content: consoleLines } }, complete: true, exitcode: 0 };
  await api.client.post(`files/${run.path.join('/')}/file_stream`, JSON.stringify(report));
  return { run, running, doomed };
}

/** What Python must have found: only newer versions have all of the methods. */
async function expected(theirs: Record<string, unknown>, run: Run): Promise<Record<string, unknown>> {
  const files = await run.files().toArray();
  const every: Record<string, unknown> = {
    uploaded: ['out/deep/a b ü.txt', 'empty.bin', 'doomed.txt'],
    pattern: ['__/__/doomed.txt', 'doomed.txt', 'from-ts/data.txt', 'out/deep/a b ü.txt'],
    read: ['from TypeScript', 'from Python\n'],
    existing: 'CommError',
    kept: 'from TypeScript',
    files: files.map(fileFields),
    named: (await run.files({ names: ['empty.bin', 'absent'] }).toArray()).map(({ name }) => name),
    count: await run.files().count(),
    metadata: await run.metadata(),
    state: (await run.waitUntilFinished()).state,
    moves: [true, 'CommError', true, 'pending'],
    console: (await run.consoleLogs({ perPage: 2 }).toArray()).map(({ number, level, label, content }) => [
      number,
      level,
      label,
      content,
    ]),
    tail: (await run.consoleLogs({ last: 2 }).toArray()).map(({ content }) => content),
    deleted: 'CommError',
  };
  return Object.fromEntries(Object.entries(every).filter(([key]) => key in theirs));
}

function fileFields(file: File): object {
  const { id, name, size, md5, mimetype, updatedAt } = file;
  return { id, name, size, md5, mimetype, updatedAt, text: String(file) };
}

async function readBack(run: Run, running: Run, doomed: Run): Promise<Record<string, unknown>> {
  return {
    text: await (await run.file('out/deep/a b ü.txt')).text(),
    empty: await (await run.file('empty.bin')).text(),
    deleted: await doomed.load({ force: true }).then(String, (error: Error) => error.name),
    state: (await running.load({ force: true })).state,
  };
}
