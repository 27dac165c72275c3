import { join } from 'node:path';
import { runProcess } from '../../conformance/python-client.ts';
import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, type Goal, type Measurement, median } from '../measurement.ts';

const figure = 'S3';
const limitMs = 100;

/** How fast a server finds the first page in a large project, by values of configuration and summary. */
export async function measureManyRuns(bench: Bench): Promise<CaseResult> {
  const dataDir = join(bench.folder, 'many-runs');
  const seeder = join(import.meta.dirname, '..', 'clients', 'seed-many-runs.ts');
  const environment = { PATH: process.env['PATH'] ?? '' };
  const end = await runProcess(process.execPath, [seeder, dataDir], {
    environment,
    directory: bench.folder,
    timeoutMs: 600_000,
  });
  if (end.code !== 0) throw new Error(`seeding failed:\n${end.output}`);
  const contenders: Contender[] = [
    {
      name: 'configuration filter, summary order',
      python: null,
      script: 'query-many-runs.ts',
      parameters: [dataDir, 'one'],
    },
    {
      name: '$or over configuration and summary, summary order',
      python: null,
      script: 'query-many-runs.ts',
      parameters: [dataDir, 'or'],
    },
  ];
  const measurements = await measure(bench, figure, 0, contenders);
  return {
    title: 'Ask for 20 first pages of 50 among 100,000 runs in a data directory, in process',
    unit: 'pages',
    measurements: measurements.map((measurement) => ({
      ...measurement,
      samples: measurement.samples.map((sample) => ({ ...sample, requests: null })),
    })),
    goals: measurements.map(pageGoal),
  };
}

function pageGoal({ contender, samples }: Measurement): Goal {
  const collect = (name: string): number => median(samples.map(({ figures }) => figures?.[name] ?? Number.NaN));
  const medianMs = collect('medianMs');
  return {
    figure,
    goal: `${contender}: a page in less than ${limitMs} ms`,
    measured: `${medianMs.toFixed(0)} ms, the first one after opening ${collect('firstMs').toFixed(0)} ms`,
    isMet: medianMs < limitMs,
  };
}
