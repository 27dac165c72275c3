import { expectTypeOf, it } from 'vitest';
import type { Api } from '../api.js';
import type { BetaReport } from '../reports/report.js';
import type { QueuedRun } from '../run-queues/queued-run.js';
import type { ActiveRun } from '../run-writer/active-run.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { HistoryRow } from './history-rows.js';
import type { HistoryScan } from './history-scan.js';
import type { Run } from './run.js';
import type { RunState } from './run-fields.js';
import type { RunSummary } from './run-summary.js';
import type { Runs } from './runs.js';

interface Config {
  lr: number;
  layers?: number[];
}

interface Summary {
  loss: number;
  best: number | null;
}

declare const run: Run;
declare const typed: Run<Config, Summary>;
declare const api: Api;

it('types configuration and summary as unknown values by key unless told otherwise', () => {
  expectTypeOf(run.config).toEqualTypeOf<Record<string, unknown>>();
  expectTypeOf(run.summary).toEqualTypeOf<RunSummary>();
  expectTypeOf(run.summary.get('loss')).toEqualTypeOf<unknown>();
});

it('types configuration and summary by the parameters of a run', () => {
  expectTypeOf(typed.config.lr).toEqualTypeOf<number>();
  expectTypeOf(typed.summaryMetrics.best).toEqualTypeOf<number | null>();
  expectTypeOf(typed.summary.get('loss')).toEqualTypeOf<number | undefined>();
  expectTypeOf(typed.summary.get('loss', null)).toEqualTypeOf<number | null>();
  expectTypeOf(typed.summary.get('other', 1)).toEqualTypeOf<unknown>();
  // @ts-expect-error The learning rate is a number.
  typed.config.lr = 'high';
});

it('lets the caller say what configuration and summary hold', () => {
  expectTypeOf(api.run('team/vision/abc')).resolves.toEqualTypeOf<Run>();
  expectTypeOf(api.run<Config>('team/vision/abc')).resolves.toEqualTypeOf<Run<Config>>();
  expectTypeOf(api.runs<Config, Summary>('team/vision').first()).resolves.toEqualTypeOf<
    Run<Config, Summary> | undefined
  >();
});

it('lets the caller say the same of the runs of sweeps, reports and queues', () => {
  type Found = Run<Config, Summary>;
  const [sweep, report, queued] = [{} as Sweep, {} as BetaReport, {} as QueuedRun];
  expectTypeOf(sweep.runs<Config, Summary>).returns.toEqualTypeOf<Runs<Config, Summary>>();
  expectTypeOf(sweep.bestRun<Config, Summary>).returns.resolves.toEqualTypeOf<Found | null>();
  expectTypeOf(report.runs<Config, Summary>).returns.toEqualTypeOf<Runs<Config, Summary>>();
  expectTypeOf(queued.run<Config, Summary>).returns.resolves.toEqualTypeOf<Found | null>();
  expectTypeOf(queued.waitUntilRunning<Config, Summary>).returns.resolves.toEqualTypeOf<Found>();
  expectTypeOf(queued.waitUntilFinished<Config, Summary>).returns.resolves.toEqualTypeOf<Found>();
  expectTypeOf(queued.waitUntilFinished()).resolves.toEqualTypeOf<Run>();
});

it('takes every run where nothing is said of configuration and summary', () => {
  expectTypeOf(typed).toExtend<Run<object, object>>();
  expectTypeOf(run).toExtend<Run<object, object>>();
  expectTypeOf({} as Runs<Config, Summary>).toExtend<Runs<object, object>>();
});

it('lets the caller say what the configuration of a run holds that is started', () => {
  expectTypeOf(api.startRun<Config>).returns.resolves.toEqualTypeOf<ActiveRun<Config>>();
  expectTypeOf({} as ActiveRun<Config>['config']).toEqualTypeOf<Readonly<Config>>();
  expectTypeOf(api.startRun()).resolves.toEqualTypeOf<ActiveRun>();
  expectTypeOf({} as ActiveRun<Config>).toExtend<ActiveRun<object>>();
});

it('lets the settable fields be assigned, and no other', () => {
  run.id = 'abc';
  run.name = 'named';
  run.tags = ['a'];
  run.group = null;
  run.config = {};
  // @ts-expect-error The state is the server's.
  run.state = 'finished';
  // @ts-expect-error The storage id is the server's.
  run.storageId = 'x';
  // @ts-expect-error The summary is changed through its methods.
  run.summary = {};
});

it('completes the known states and takes others', () => {
  expectTypeOf(run.state).toEqualTypeOf<RunState>();
  expectTypeOf<'finished'>().toExtend<RunState>();
  expectTypeOf<string>().toExtend<RunState>();
});

it('types rows as metrics by name unless told otherwise', async () => {
  expectTypeOf(await run.history()).toEqualTypeOf<HistoryRow[]>();
  expectTypeOf(run.scanHistory()).toEqualTypeOf<HistoryScan>();
  for await (const row of run.scanHistory()) {
    expectTypeOf(row._step).toEqualTypeOf<number | undefined>();
    expectTypeOf(row['loss']).toEqualTypeOf<unknown>();
  }
});

it('types rows by a type parameter', async () => {
  interface Row {
    readonly _step: number;
    readonly loss: number;
  }
  const scan = run.scanHistory<Row>({ keys: ['loss'] });

  expectTypeOf(scan).toEqualTypeOf<HistoryScan<Row>>();
  expectTypeOf(await scan.toArray()).toEqualTypeOf<Row[]>();
  for await (const page of scan.pages()) expectTypeOf(page).toEqualTypeOf<Row[]>();
  expectTypeOf(await run.history<Row>()).toEqualTypeOf<Row[]>();
});

it('offers no data frames [API-313]', () => {
  // @ts-expect-error Rows are objects; historiesTable gives columns.
  api.runs('team/vision').histories({ format: 'pandas' });
});

it('knows the streams of a history', () => {
  run.history({ stream: 'system' });
  // @ts-expect-error There is no such stream.
  run.history({ stream: 'events' });
});

it('takes filters of values, operators and their combinations', () => {
  api.runs('team/vision', {
    filters: {
      state: 'finished',
      $or: [{ 'config.lr': { $gt: 0.1, $lte: 1 } }, { tags: { $in: ['a', 'b'] } }, { created_at: { $lt: new Date() } }],
      'summary_metrics.loss': { $exists: true, $made_up: 1 },
    },
    order: '-summary_metrics.loss',
  });
  // @ts-expect-error A combination takes a list of filters.
  api.runs('team/vision', { filters: { $and: { state: 'finished' } } });
  // @ts-expect-error A regular expression is text.
  api.runs('team/vision', { filters: { display_name: { $regex: /x/ } } });
});
