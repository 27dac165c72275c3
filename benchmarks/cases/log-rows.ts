import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, median } from '../measurement.ts';

const figure = 'W1';
const rows = 100_000;
const ours = 'wandb-ts';
const contenders: readonly Contender[] = [
  { name: ours, python: null, script: 'log-rows.ts', parameters: [String(rows)] },
  { name: 'wandb 0.20.1', python: '0.20.1', script: 'log_rows.py', parameters: [String(rows)], repeats: 2 },
  { name: 'wandb 0.31.0', python: '0.31.0', script: 'log_rows.py', parameters: [String(rows)], repeats: 2 },
];
const goals = [
  { name: 'medianMicroseconds', what: 'median', most: 20 },
  { name: 'p99Microseconds', what: '99th percentile', most: 1_000 },
] as const;

/** Logs rows of 20 keys, kept on disk until the server has them, to the end of the run. */
export async function measureLogRows(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, figure, 0, contenders);
  const mine = find(measurements, ours);
  return {
    title: 'Log 100,000 rows of 20 keys, until the server has them all',
    unit: 'rows',
    measurements,
    goals: [
      ...goals.map((goal) => callGoal(mine, goal)),
      fasterGoal(figure, measurements, 0, [ours, 'wandb 0.20.1'], 3),
      fasterGoal(figure, measurements, 0, [ours, 'wandb 0.31.0'], 3),
    ],
  };
}

function callGoal({ samples }: Measurement, { name, what, most }: (typeof goals)[number]): Goal {
  const measured = median(samples.map(({ figures }) => figures?.[name] ?? Number.NaN));
  return {
    figure,
    goal: `run.log() of 20 keys: ${what} at most ${most} microseconds`,
    measured: `${measured.toFixed(1)} microseconds`,
    isMet: measured <= most,
  };
}
