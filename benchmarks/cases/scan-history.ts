import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, median } from '../measurement.ts';

const figure = 'B3';
const contenders: readonly Contender[] = [
  { name: 'wandb-ts', python: null, script: 'scan-history.ts', parameters: ['long'] },
  { name: 'wandb 0.20.1', python: '0.20.1', script: 'scan_history.py', parameters: ['long'] },
  { name: 'wandb 0.31.0', python: '0.31.0', script: 'scan_history.py', parameters: ['long'] },
  { name: 'plain fetch and JSON.parse', python: null, script: 'fetch-pages.ts', parameters: ['long'] },
];
const half: Contender = {
  name: 'wandb-ts, 50,000 rows',
  python: null,
  script: 'scan-history.ts',
  parameters: ['half'],
};
// Less than what 50,000 kept rows would take.
const allowedGrowthMib = 16;

/** Reads every row of a long history. */
export async function measureScanHistory(bench: Bench, latenciesMs: readonly number[]): Promise<CaseResult> {
  const measurements: Measurement[] = [];
  for (const latencyMs of latenciesMs) measurements.push(...(await measure(bench, figure, latencyMs, contenders)));
  const halfMeasurements = await measure(bench, figure, 0, [half]);
  return {
    title: 'Scan 100,000 rows of 20 metrics',
    unit: 'rows',
    measurements: [...measurements, ...halfMeasurements],
    goals: [
      ...latenciesMs.flatMap((latencyMs) =>
        ['wandb 0.20.1', 'wandb 0.31.0'].map((python) =>
          fasterGoal(figure, measurements, latencyMs, ['wandb-ts', python], latencyMs === 0 ? 5 : 8),
        ),
      ),
      memoryGoal(find(measurements, 'wandb-ts'), find(halfMeasurements, half.name)),
    ],
  };
}

function memoryGoal(long: Measurement, brief: Measurement): Goal {
  const growthMib = (peakBytes(long) - peakBytes(brief)) / 2 ** 20;
  return {
    figure,
    goal: `memory follows the page: twice the rows cost at most ${allowedGrowthMib} MiB more`,
    measured: `${growthMib.toFixed(0)} MiB more`,
    isMet: growthMib <= allowedGrowthMib,
  };
}

function peakBytes({ samples }: Measurement): number {
  return median(samples.map(({ peakRssBytes }) => peakRssBytes ?? Number.NaN));
}
