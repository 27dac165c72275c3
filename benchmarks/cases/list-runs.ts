import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement } from '../measurement.ts';

const figure = 'B1';
const runs = 1_000;
const defaultPage = 50;
const largePage = 500;

const contenders: readonly Contender[] = [
  { name: 'wandb-ts', python: null, script: 'list-runs.ts', parameters: [] },
  { name: 'wandb 0.31.0', python: '0.31.0', script: 'list_runs.py', parameters: [] },
  { name: 'wandb 0.31.0 lazy=False', python: '0.31.0', script: 'list_runs.py', parameters: ['lazy=false'] },
  { name: 'wandb 0.20.1', python: '0.20.1', script: 'list_runs.py', parameters: [] },
  { name: `wandb-ts, pages of ${largePage}`, python: null, script: 'list-runs.ts', parameters: [String(largePage)] },
  {
    name: `wandb 0.31.0 lazy=False, pages of ${largePage}`,
    python: '0.31.0',
    script: 'list_runs.py',
    parameters: ['lazy=false', `per_page=${largePage}`],
  },
];

/** Lists every run of a project and reads the configuration and the summary of each. */
export async function measureListRuns(bench: Bench, latenciesMs: readonly number[]): Promise<CaseResult> {
  const measurements: Measurement[] = [];
  for (const latencyMs of latenciesMs) {
    measurements.push(...(await measure(bench, figure, latencyMs, contenders)));
  }
  return {
    title: `List ${runs.toLocaleString('en')} runs with configuration and summary`,
    unit: 'runs',
    measurements,
    goals: [
      requestsGoal(measurements, 'wandb-ts', defaultPage),
      requestsGoal(measurements, `wandb-ts, pages of ${largePage}`, largePage),
      ...latenciesMs.flatMap((latencyMs) => [
        fasterGoal(figure, measurements, latencyMs, ['wandb-ts', 'wandb 0.31.0 lazy=False'], 2),
        fasterGoal(
          figure,
          measurements,
          latencyMs,
          [`wandb-ts, pages of ${largePage}`, `wandb 0.31.0 lazy=False, pages of ${largePage}`],
          2,
        ),
        // What a request for each run costs is a matter of latency.
        ...(latencyMs > 0 ? [fasterGoal(figure, measurements, latencyMs, ['wandb-ts', 'wandb 0.31.0'], 40)] : []),
      ]),
    ],
  };
}

function requestsGoal(measurements: readonly Measurement[], contender: string, page: number): Goal {
  const most = Math.ceil(runs / page) + 1;
  const requests = Math.max(...find(measurements, contender).samples.map((sample) => sample.requests ?? Number.NaN));
  return { figure, goal: `${contender}: at most ${most} requests`, measured: `${requests}`, isMet: requests <= most };
}
