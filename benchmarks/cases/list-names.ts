import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, medianMs } from '../measurement.ts';

const figure = 'B2';
const ours: Contender = { name: 'wandb-ts lazy', python: null, script: 'list-names.ts', parameters: [] };
const lazyPython: Contender = { name: 'wandb 0.31.0', python: '0.31.0', script: 'list_names.py', parameters: [] };
// It sends a request for each run as well, so it runs once, and not at all where each of them waits: 20,000 take 17 minutes at 50 ms.
const eagerPython: Contender = {
  name: 'wandb 0.20.1',
  python: '0.20.1',
  script: 'list_names.py',
  parameters: [],
  repeats: 1,
};
const samePages: readonly Contender[] = [
  { ...ours, name: 'wandb-ts lazy, pages of 500', parameters: ['500'] },
  { name: 'wandb 0.31.0, pages of 500', python: '0.31.0', script: 'list_names.py', parameters: ['per_page=500'] },
];
const limitBytes = 150_000_000;

/** Lists every run of a large project and reads its name, with the default pages of each client, and without latency with the same ones too. */
export async function measureListNames(bench: Bench, latenciesMs: readonly number[]): Promise<CaseResult> {
  await bench.server.fillNames();
  const measurements: Measurement[] = [];
  for (const latencyMs of latenciesMs) {
    const contenders =
      latencyMs === 0 ? [ours, lazyPython, eagerPython, ...samePages] : [ours, { ...lazyPython, repeats: 1 }];
    measurements.push(...(await measure(bench, figure, latencyMs, contenders)));
  }
  return {
    title: 'List the names of 20,000 runs',
    unit: 'runs',
    measurements,
    goals: [
      ...latenciesMs.map((latencyMs) =>
        fasterGoal(figure, measurements, latencyMs, [ours.name, fastestPython(measurements, latencyMs)], 3),
      ),
      memoryGoal(find(measurements, ours.name)),
    ],
  };
}

/** The fastest Python client with its default pages. */
function fastestPython(measurements: readonly Measurement[], latencyMs: number): string {
  const names = [lazyPython.name, eagerPython.name];
  const found = measurements.filter((item) => item.latencyMs === latencyMs && names.includes(item.contender));
  return found.reduce((left, right) => (medianMs(right) < medianMs(left) ? right : left)).contender;
}

function memoryGoal({ contender, samples }: Measurement): Goal {
  const most = Math.max(...samples.map(({ peakRssBytes }) => peakRssBytes ?? Number.NaN));
  return {
    figure,
    goal: `${contender}: peak memory under ${limitBytes / 1e6} MB`,
    measured: `${(most / 1e6).toFixed(0)} MB at most`,
    isMet: most < limitBytes,
  };
}
