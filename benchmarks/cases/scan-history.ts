import type { PythonVersion } from '../../conformance/python-client.ts';
import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, type Goal, type Measurement, median } from '../measurement.ts';

const figure = 'B3';
const ours = 'wandb-ts, Parquet export present';
const oursLive = 'wandb-ts, no Parquet export';
const python = (version: PythonVersion): Contender => ({
  name: `wandb ${version}, Parquet export present`,
  python: version,
  script: 'scan_history.py',
  parameters: ['long'],
});
/** The runs are finished. The server exports no history whose rows have different keys, so not that of `uneven`. */
const contenders: readonly Contender[] = [
  { name: ours, python: null, script: 'scan-history.ts', parameters: ['long'] },
  python('0.20.1'),
  python('0.31.0'),
  { name: oursLive, python: null, script: 'scan-history.ts', parameters: ['uneven'] },
  {
    name: 'plain fetch and JSON.parse, no Parquet export',
    python: null,
    script: 'fetch-pages.ts',
    parameters: ['uneven'],
  },
];
const pythons = contenders.filter((contender) => contender.python !== null);
const half: Contender = {
  name: 'wandb-ts, 50,000 rows, Parquet export present',
  python: null,
  script: 'scan-history.ts',
  parameters: ['half'],
};
// Less than what 50,000 kept rows would take.
const allowedGrowthMib = 16;

const exportTimeoutMs = 60_000;

interface ExportsAnswer {
  readonly data: {
    readonly project: { readonly run: { readonly parquetHistory: { readonly parquetUrls: readonly string[] } } };
  };
}

/** Reads every row of a long history. */
export async function measureScanHistory(bench: Bench, latenciesMs: readonly number[]): Promise<CaseResult> {
  for (const run of ['long', 'half']) await awaitExport(bench, run);
  const measurements: Measurement[] = [];
  for (const latencyMs of latenciesMs) {
    const limited = contenders.map((contender) =>
      // They take ten seconds and more each, and differ little.
      latencyMs > 0 && contender.name !== ours && contender.name !== oursLive
        ? { ...contender, repeats: Math.min(2, bench.repeats) }
        : contender,
    );
    measurements.push(...(await measure(bench, figure, latencyMs, limited)));
  }
  const halfMeasurements = await measure(bench, figure, 0, [half]);
  return {
    title: 'Scan 100,000 rows of 20 metrics, of finished runs',
    unit: 'rows',
    measurements: [...measurements, ...halfMeasurements],
    goals: [
      ...latenciesMs.flatMap((latencyMs) =>
        pythons.map(({ name }) => fasterGoal(figure, measurements, latencyMs, [ours, name], latencyMs === 0 ? 5 : 8)),
      ),
      memoryGoal(find(measurements, ours), find(halfMeasurements, half.name)),
    ],
  };
}

/** Has the server write the export of a run, and waits for it, so that every contender finds the same state. */
async function awaitExport({ server }: Bench, run: string): Promise<void> {
  const query = `query Exports($entity: String!, $run: String!) {
    project(name: "scan", entityName: $entity) { run(name: $run) { parquetHistory(liveKeys: []) { parquetUrls } } }
  }`;
  const headers = {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(`api:${server.apiKey}`).toString('base64')}`,
  };
  const body = JSON.stringify({ query, variables: { entity: server.entity, run } });
  const endMs = performance.now() + exportTimeoutMs;
  while (performance.now() < endMs) {
    const response = await fetch(`${server.url(0)}/graphql`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as ExportsAnswer;
    if (data.project.run.parquetHistory.parquetUrls.length > 0) return;
  }
  throw new Error(`the history of ${run} was not exported`);
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
