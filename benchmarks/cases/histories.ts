import { startBenchServer } from '../bench-server.ts';
import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, median, medianMs } from '../measurement.ts';

const serverScript = 'history-server-process.ts';
const every = 'every key';
const pythons = ['0.20.1', '0.31.0'] as const;

/** Reads every row of a long history that still grows, so that no part of it is exported. */
export async function measureLiveHistory(bench: Bench): Promise<CaseResult> {
  const figure = 'B4';
  const run = 'dense-running';
  const floor = 'fetch and JSON.parse, 8 at a time';
  const contenders: readonly Contender[] = [
    reads('wandb-ts', [run, 'rows', every, 'no cache']),
    ...pythons.map((version) => scans(`wandb ${version}`, version, [run])),
    { name: floor, python: null, script: 'fetch-pages-at-once.ts', parameters: [run] },
  ];
  const latenciesMs = [0, 50];
  await using server = await startBenchServer(latenciesMs, serverScript);
  const measurements: Measurement[] = [];
  for (const latencyMs of latenciesMs) {
    measurements.push(...(await measure({ ...bench, server }, figure, latencyMs, contenders)));
  }
  return {
    title: 'Scan 100,000 rows of 20 metrics of a run that still runs',
    unit: 'rows',
    measurements,
    goals: [
      floorGoal(figure, find(measurements, 'wandb-ts'), find(measurements, floor)),
      ...pythons.map((version) => fasterGoal(figure, measurements, 50, ['wandb-ts', `wandb ${version}`], 6)),
    ],
  };
}

/** Reads a long history that is exported to a Parquet file, the second time in a process. */
export async function measureExportedHistory(bench: Bench): Promise<CaseResult> {
  const figure = 'B5';
  const run = 'dense-finished';
  const key = 'metric_0';
  const ours = {
    rows: 'wandb-ts, rows, no copy on disk',
    copy: 'wandb-ts, rows',
    arrays: 'wandb-ts, column arrays, no copy on disk',
    arraysOfCopy: 'wandb-ts, column arrays',
    key: 'wandb-ts, rows of one key',
    keyArray: 'wandb-ts, column array of one key',
  };
  await using server = await startBenchServer([0], serverScript);
  const whole = await measure({ ...bench, server }, figure, 0, [
    reads(ours.rows, [run, 'rows', every, 'no cache', 'again']),
    reads(ours.copy, [run, 'rows', every, 'cache', 'again']),
    reads(ours.arrays, [run, 'columns', every, 'no cache', 'again']),
    reads(ours.arraysOfCopy, [run, 'columns', every, 'cache', 'again']),
    ...pythons.map((version) => readsAgain(`wandb ${version}`, version, [run])),
  ]);
  const one = await measure({ ...bench, server }, figure, 0, [
    reads(ours.key, [run, 'rows', key, 'no cache', 'again']),
    reads(ours.keyArray, [run, 'columns', key, 'no cache', 'again']),
    ...pythons.map((version) => readsAgain(`wandb ${version}, one key`, version, [run, key])),
  ]);
  return {
    title: 'Read 100,000 rows of 20 metrics that are exported to Parquet, for the second time in a process',
    unit: 'rows',
    measurements: [...whole, ...one],
    goals: pythons.flatMap((version) => [
      fasterGoal(figure, whole, 0, [ours.rows, `wandb ${version}`], 5),
      fasterGoal(figure, whole, 0, [ours.arraysOfCopy, `wandb ${version}`], 20),
      fasterGoal(figure, one, 0, [ours.key, `wandb ${version}, one key`], 5),
    ]),
  };
}

/** Reads a history of a few rows at far steps. */
export async function measureSparseHistory(bench: Bench): Promise<CaseResult> {
  const figure = 'B6';
  const latencyMs = 20;
  const live = 'wandb-ts, run that still runs';
  const exported = 'wandb-ts, exported run';
  const contenders: readonly Contender[] = [
    reads(live, ['sparse-running', 'rows', every, 'no cache']),
    reads(exported, ['sparse-finished', 'rows', every, 'no cache']),
    ...pythons.map((version) => scans(`wandb ${version}`, version, ['sparse-running'])),
  ];
  await using server = await startBenchServer([latencyMs], serverScript);
  const measurements = await measure({ ...bench, server }, figure, latencyMs, contenders);
  return {
    title: 'Scan 1,000 rows at 1,000,000 steps',
    unit: 'rows',
    measurements,
    goals: [live, exported].flatMap((name) => limitGoals(figure, find(measurements, name, latencyMs))),
  };
}

function reads(name: string, parameters: readonly string[]): Contender {
  return { name, python: null, script: 'read-history.ts', parameters };
}

function scans(name: string, python: (typeof pythons)[number], parameters: readonly string[]): Contender {
  return { name, python, script: 'scan_history.py', parameters };
}

function readsAgain(name: string, python: (typeof pythons)[number], parameters: readonly string[]): Contender {
  return { name, python, script: 'read_again.py', parameters };
}

function floorGoal(figure: string, ours: Measurement, floor: Measurement): Goal {
  const ratio = medianMs(ours) / medianMs(floor);
  return {
    figure,
    goal: `at most 1.5 times as long as ${floor.contender}, 0 ms`,
    measured: `${ratio.toFixed(2)} times`,
    isMet: ratio <= 1.5,
  };
}

function limitGoals(figure: string, measurement: Measurement): Goal[] {
  const { contender, latencyMs, samples } = measurement;
  const requests = median(samples.map((sample) => sample.requests ?? Number.NaN));
  const elapsedMs = medianMs(measurement);
  return [
    {
      figure,
      goal: `${contender}: at most 30 requests`,
      measured: `${requests} requests`,
      isMet: requests <= 30,
    },
    {
      figure,
      goal: `${contender}: at most 1 s, ${latencyMs} ms`,
      measured: `${elapsedMs.toFixed(0)} ms`,
      isMet: elapsedMs <= 1_000,
    },
  ];
}
