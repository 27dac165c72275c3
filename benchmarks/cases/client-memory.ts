import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, withoutRequests } from '../measurement.ts';

const figure = 'B14';
const limitBytes = 20_000_000;
const contender: Contender = {
  name: 'new Api(), dropped',
  python: null,
  script: 'create-clients.ts',
  parameters: [],
};

/** How much memory clients that nobody uses any more keep. */
export async function measureClientMemory(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, figure, 0, [contender]);
  const growths = measurements.flatMap(({ samples }) => samples.map(({ figures }) => figures?.['heapGrowthBytes']));
  const worstBytes = Math.max(...growths.map((bytes) => bytes ?? Number.NaN));
  return {
    title: 'Make 10,000 clients and drop them',
    unit: 'clients',
    measurements: measurements.map(withoutRequests),
    goals: [
      {
        figure,
        goal: 'they leave less than 20 MB behind after a garbage collection',
        measured: `${(worstBytes / 1e6).toFixed(1)} MB at most`,
        isMet: worstBytes < limitBytes,
      },
    ],
  };
}
