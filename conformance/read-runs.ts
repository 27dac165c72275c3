import type { Api, Run, Runs } from '@wandb-ts/public-api';
import { type Canonical, encode } from './canonical.ts';
import type { ListCase, Plan } from './plan.ts';

/** What a reader found: a value or an error text by case. */
export type Dump = ReadonlyMap<string, { readonly value?: Canonical; readonly error?: string }>;

/** Reads what the plan names with the TypeScript client, case by case as `python/read_runs.py` does. */
export async function readRuns(api: Api, plan: Plan): Promise<Dump> {
  const dump = new Map<string, { value?: Canonical; error?: string }>();
  const write = async (id: string, read: () => unknown): Promise<void> => {
    try {
      dump.set(id, { value: encode(await read()) });
    } catch (error) {
      dump.set(id, { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  };
  for (const list of plan.lists) {
    await write(`list/${list.id}`, async () => {
      const runs = listRuns(api, list, true);
      const ids = (await runs.toArray()).map((run) => run.id);
      return { ids, count: list.counts ? await runs.count() : null };
    });
  }
  for (const list of plan.fullLists) {
    await write(`fullList/${list.id}`, async () => (await listRuns(api, list, false).toArray()).map(fields));
    await write(`lazyList/${list.id}`, async () => {
      const runs = await listRuns(api, list, true).toArray();
      return Promise.all(runs.map(async (run) => fields(await run.loadFullData())));
    });
  }
  for (const path of plan.runs) {
    const run = await api.run(path);
    await write(`${path}/fields`, () => fields(run));
    await write(`${path}/lastHistoryStep`, () => run.lastHistoryStep());
    await write(`${path}/historyKeys`, () => run.historyKeys);
    for (const { id, options } of plan.histories) await write(`${path}/history/${id}`, () => run.history(options));
    for (const { id, options } of plan.scans) {
      await write(`${path}/scan/${id}`, () => collect(run.scanHistory(options)));
    }
  }
  await write('histories', () => collect(api.runs(plan.historiesPath).histories({ samples: 20 })));
  for (const path of plan.missing) await write(`${path}/missing`, async () => (await api.run(path)).id);
  return dump;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function listRuns(api: Api, list: ListCase, lazy: boolean): Runs {
  return api.runs(list.path, {
    filters: list.filters,
    perPage: list.perPage,
    lazy,
    ...(list.order === null ? {} : { order: list.order }),
  });
}

function fields(run: Run): Record<string, unknown> {
  return {
    id: run.id,
    storageId: run.storageId,
    name: run.name,
    entity: run.entity,
    project: run.project,
    path: run.path,
    url: run.url,
    state: run.state,
    tags: run.tags,
    group: run.group,
    jobType: run.jobType,
    notes: run.notes,
    description: run.description,
    commit: run.commit,
    readOnly: run.readOnly,
    sweepName: run.sweepName,
    createdAt: run.createdAt,
    heartbeatAt: run.heartbeatAt,
    historyLineCount: run.historyLineCount,
    config: run.config,
    summary: Object.fromEntries(run.summary.entries()),
    summaryMetrics: run.summaryMetrics,
    systemMetrics: run.systemMetrics,
    user: run.user === undefined ? null : { name: run.user.name, username: run.user.username },
  };
}
