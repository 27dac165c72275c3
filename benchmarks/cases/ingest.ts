import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, find, type Goal, type Measurement, medianMs } from '../measurement.ts';

const figure = 'S4';
const goalPerSecond = 50_000;
const contender = (name: string, parameters: readonly string[]): Contender => ({
  name,
  python: null,
  script: 'ingest.ts',
  parameters,
});
const contenders: readonly Contender[] = [
  contender('plain posts, 20 keys', ['posts', '20']),
  contender('plain posts, 5 keys', ['posts', '5']),
  contender('run writer, 20 keys', ['writer', '20']),
  contender('run writer, 5 keys', ['writer', '5']),
];

/** How many rows of four runs at once a server with a data directory takes, from plain posts and from the run writer. */
export async function measureIngest(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, figure, 0, contenders);
  return {
    title: 'Take 50,000 rows of four runs over HTTP into a data directory',
    unit: 'rows',
    measurements: measurements.map((measurement) => ({
      ...measurement,
      samples: measurement.samples.map((sample) => ({ ...sample, requests: null })),
    })),
    goals: [rateGoal(find(measurements, 'plain posts, 20 keys')), rateGoal(find(measurements, 'run writer, 20 keys'))],
  };
}

function rateGoal(measurement: Measurement): Goal {
  const perSecond = ((measurement.samples[0]?.items ?? Number.NaN) / medianMs(measurement)) * 1_000;
  return {
    figure,
    goal: `${measurement.contender}: at least ${goalPerSecond.toLocaleString('en')} rows a second`,
    measured: `${Math.round(perSecond).toLocaleString('en')} a second`,
    isMet: perSecond >= goalPerSecond,
  };
}
