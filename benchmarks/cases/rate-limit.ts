import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, withoutRequests } from '../measurement.ts';

const figure = 'B11';
const contender: Contender = {
  name: 'queries over the limit',
  python: null,
  script: 'rate-limit.ts',
  parameters: [],
};

/** How well a client uses the requests that a server allows, 1,000 in 3 seconds, when it has more to send. */
export async function measureRateLimit(bench: Bench): Promise<CaseResult> {
  const measurements = await measure(bench, figure, 0, [contender]);
  const all = measurements.flatMap(({ samples }) => samples.map(({ figures = {} }) => figures));
  const collect = (name: string): number[] => all.map((figures) => figures[name] ?? Number.NaN);
  const failed = Math.max(...collect('failed'));
  const leastUsed = Math.min(...collect('used'));
  return {
    title: 'Send 3,500 queries to a server that allows 1,000 in 3 seconds',
    unit: 'queries',
    measurements: measurements.map(withoutRequests),
    goals: [
      {
        figure,
        goal: 'no query fails',
        measured: `${failed} failed, ${Math.max(...collect('refused'))} were refused at first`,
        isMet: failed === 0,
      },
      {
        figure,
        goal: 'at least 90 % of the allowed requests used in each window with work',
        measured: `${(leastUsed * 100).toFixed(0)} %`,
        isMet: leastUsed >= 0.9,
      },
    ],
  };
}
