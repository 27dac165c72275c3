import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, find, medianMs, withoutRequests } from '../measurement.ts';

const created: Contender = {
  name: "createServer(':memory:')",
  python: null,
  script: 'create-server.ts',
  parameters: [],
};
const answered: Contender = { ...created, name: 'createServer and a first query answered', parameters: ['answered'] };
const queries: Contender = {
  name: 'viewer queries in process',
  python: null,
  script: 'viewer-queries.ts',
  parameters: [],
};

/** How soon a server in memory is ready. */
export async function measureServerStart(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, 'S1', 0, [created, answered]);
  const elapsedMs = medianMs(find(measurements, created.name));
  return {
    title: 'Start an embedded server in memory',
    unit: 'servers',
    measurements: measurements.map(withoutRequests),
    goals: [
      {
        figure: 'S1',
        goal: `${created.name} resolves in less than 50 ms`,
        measured: `${elapsedMs.toFixed(1)} ms`,
        isMet: elapsedMs < 50,
      },
    ],
  };
}

/** How many small queries a server answers in one process, without a socket. */
export async function measureViewerQueries(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, 'S2', 0, [queries]);
  const found = find(measurements, queries.name);
  const perSecond = ((found.samples[0]?.items ?? Number.NaN) / medianMs(found)) * 1_000;
  return {
    title: 'Answer viewer queries in process, one after the other',
    unit: 'queries',
    measurements: measurements.map(withoutRequests),
    goals: [
      {
        figure: 'S2',
        goal: 'more than 2,000 a second',
        measured: `${Math.round(perSecond).toLocaleString('en')} a second`,
        isMet: perSecond > 2_000,
      },
    ],
  };
}
