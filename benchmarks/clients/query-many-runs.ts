import { createServer } from '@wandb-ts/server';
import { printSample, startSample } from './sample.ts';

// query-many-runs.ts <data directory> <filter>: first pages of 50 runs, each by another filter or order, without a socket.
const [dataDir = '', filter] = process.argv.slice(2);
await using server = await createServer({ dataDir });
const headers = {
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`api:${server.apiKey}`).toString('base64')}`,
};
const query = `query Page($entity: String!, $filters: JSONString!, $order: String!) {
  project(name: "many", entityName: $entity) {
    runs(filters: $filters, order: $order, first: 50) {
      edges { node { name displayName state config summaryMetrics } cursor }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

interface Answer {
  readonly data: {
    readonly project: { readonly runs: { readonly edges: { readonly node: { readonly config: string } }[] } };
  };
}

/** Asks for one page, and gives how long the answer took, in milliseconds. */
async function ask(number: number): Promise<number> {
  const optimizer = ['sgd', 'adam', 'lion'][number % 3] ?? '';
  const isOptimizer = { 'config.optimizer': optimizer };
  const filters = filter === 'or' ? { $or: [isOptimizer, { 'summary_metrics.metric_1': { $gt: 0.9 } }] } : isOptimizer;
  const variables = {
    entity: server.entity,
    filters: JSON.stringify(filters),
    order: `-summary_metrics.metric_${number}`,
  };
  const body = JSON.stringify({ query, variables });
  const startMs = performance.now();
  const response = await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
  const { data } = (await response.json()) as Answer;
  const elapsedMs = performance.now() - startMs;
  const { edges } = data.project.runs;
  const matching = edges.filter(({ node }) => filter === 'or' || node.config.includes(`"${optimizer}"`));
  if (matching.length !== 50) throw new Error(`${matching.length} of ${edges.length} runs match`);
  return elapsedMs;
}

const firstMs = await ask(0);
const pages = 20;
const times: number[] = [];
const start = startSample();
for (let page = 0; page < pages; page += 1) times.push(await ask(page));
const ordered = times.toSorted((left, right) => left - right);
const medianMs = ((ordered[pages / 2 - 1] ?? Number.NaN) + (ordered[pages / 2] ?? Number.NaN)) / 2;
printSample(start, pages, 0, { medianMs, firstMs });
