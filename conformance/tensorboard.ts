import { join } from 'node:path';
import type { Run } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { runPython, type Session, writerPrefixes } from './session.ts';

const project = 'tensorboard';

/**
 * Logs the same event files, written by tensorboardX and by tensorboard, with wandb 0.20.1 and with TypeScript, and compares the
 * runs. The other version cannot log event files: its package lacks the module for it.
 */
export async function proveTensorboard(session: Session): Promise<void> {
  const { api, clients, plan, folder, report } = session;
  const [client] = clients;
  if (client === undefined) return;
  const [, prefix = ''] = writerPrefixes(clients);
  const files = join(folder, 'event-files');
  const written = await runPython(session, client, 'write_event_files.py', [files]);
  report.check('python writes event files', written.code === 0, written.output.split('\n').slice(-20));
  const id = `${prefix}-events`;
  const { code, output } = await runPython(session, client, 'sync_event_files.py', [files, project, id]);
  const name = `python ${client.version} logs event files`;
  report.check(name, code === 0, output.split('\n').slice(-20));
  if (written.code !== 0 || code !== 0) return;
  const ours = await api.syncTensorboard(files, { project, runId: 'ts-events' });
  const theirs = await api.run(`${plan.entity}/${project}/${id}`);
  report.differences(`${name} as TypeScript does`, differences(await readEvents(ours), await readEvents(theirs)));
}

/** What event files become. Python writes spaces into the JSON of tables, so that their contents are compared, not their files. */
async function readEvents(run: Run): Promise<Readonly<Record<string, unknown>>> {
  const rows: unknown[] = [];
  for await (const row of run.scanHistory()) rows.push(withoutTableFiles(row));
  const files = await run.files().toArray();
  const tables = files.filter((file) => file.name.endsWith('.table.json'));
  const artifacts = await run.loggedArtifacts().toArray();
  const { _wandb, ...summary } = run.summary.toJSON() as Record<string, unknown>;
  return {
    state: run.state,
    rows,
    summary: withoutTableFiles(summary),
    files: files.flatMap(({ name, sizeBytes }) => (name.endsWith('.table.json') ? [] : [[name, sizeBytes]])),
    tables: await Promise.all(tables.map(async (file) => JSON.parse(await file.text()) as unknown)),
    artifacts: artifacts.map(({ type }) => type),
  };
}

function withoutTableFiles(value: object): unknown {
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || !('_type' in item) || item._type !== 'table-file') return item;
    const {
      sha256: _sha256,
      size: _size,
      path: _path,
      artifact_path: _a,
      _latest_artifact_path: _b,
      ...table
    } = item as unknown as Record<string, unknown>;
    return table;
  });
  return JSON.parse(text) as unknown;
}
