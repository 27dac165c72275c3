import { type Api, BetaReport } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session } from './session.ts';

const project = 'reports';
const wantedName = 'second 100%';

/** Keeps reports on the server, and lets each Python client list them and their runs as TypeScript does. */
export async function proveReports(session: Session): Promise<void> {
  const { api, report } = session;
  await writeReports(api);
  const ours = await readReports(api);
  report.check('TypeScript lists the reports with their runs', JSON.stringify(runIds(ours)) === '[[],[["b","a"]],[]]', [
    JSON.stringify(runIds(ours)),
  ]);
  await Promise.all(session.clients.map((client) => proveClient(session, client, ours)));
}

async function proveClient(session: Session, client: PythonClient, ours: ReadReports): Promise<void> {
  const { api, report } = session;
  const path = `${await api.defaultEntity()}/${project}`;
  const { code, stdout, output } = await runPython(session, client, 'read_reports.py', [path, wantedName]);
  const name = `python ${client.version} lists reports as TypeScript does`;
  report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  report.differences(name, differences(ours, JSON.parse(stdout.trim().split('\n').at(-1) ?? '')));
}

async function writeReports(api: Api): Promise<void> {
  for (const [id, loss, state] of [
    ['a', 3, 'finished'],
    ['b', 1, 'finished'],
    ['c', 2, 'finished'],
    ['d', 0, 'failed'],
  ] as const) {
    const run = await api.startRun({ project, id });
    run.log({ loss });
    await run.finish({ exitCode: state === 'finished' ? 0 : 1 });
  }
  const filters = [{ key: { section: 'run', name: 'state' }, op: '=', value: 'finished' }];
  const section = {
    openRunSet: 1,
    runSets: [
      {},
      {
        sort: { key: { section: 'summary', name: 'loss' }, ascending: true },
        filters: { op: 'OR', filters: [{ op: 'AND', filters }] },
        selections: { root: 0, bounds: [], tree: ['a', 'b', 'd'] },
      },
    ],
  };
  await saveView(api, { name: 'first', displayName: 'First report', spec: '{"blocks":[{"type":"paragraph"}]}' });
  await saveView(api, {
    name: wantedName,
    displayName: 'Größe of it',
    description: 'Notes',
    spec: JSON.stringify({ panelGroups: [section] }),
  });
  await saveView(api, { name: 'third', displayName: 'Third', spec: '{}' });
  await saveView(api, { name: 'workspace', type: 'project-view', spec: '{}' });
}

async function saveView(api: Api, view: Readonly<Record<string, string>>): Promise<void> {
  const input = { projectName: project, type: 'runs', createdUsing: 'WANDB_SDK', ...view };
  await api.graphql('mutation UpsertView($input: UpsertViewInput!) { upsertView(input: $input) { inserted } }', {
    input,
  });
}

interface ReadReports {
  readonly reports: readonly Readonly<Record<string, unknown>>[];
  readonly named: readonly (string | null)[];
  readonly fromPath: readonly unknown[];
}

async function readReports(api: Api): Promise<ReadReports> {
  const reports = await api.reports(project, { perPage: 2 }).toArray();
  const named = await api.fromPath(`${reports[0]?.entity}/${project}/reports/My-Report--${reports[0]?.id}`);
  if (!(named instanceof BetaReport)) throw new Error('The path of a report names something else.');
  return {
    reports: await Promise.all(reports.map(reportFields)),
    named: (await api.reports(project, { name: encodeURIComponent(wantedName) }).toArray()).map(({ name }) => name),
    fromPath: [named.id, named.displayName, named.spec],
  };
}

async function reportFields(report: BetaReport): Promise<Record<string, unknown>> {
  const { id, name, displayName, description, user, spec, updatedAt, url, sections } = report;
  const runs = (onlySelected: boolean) =>
    Promise.all(
      sections.map(async (section) => (await report.runs(section, { onlySelected }).toArray()).map((run) => run.id)),
    );
  return {
    id,
    name,
    displayName,
    description,
    user: user?.username,
    spec,
    updatedAt,
    url,
    runs: await runs(true),
    allRuns: await runs(false),
  };
}

function runIds({ reports }: ReadReports): unknown[] {
  return reports.map((report) => report['runs']);
}
