import { printSample, startSample } from './sample.ts';

// The floor: the requests for pages of a run, eight at a time and in order, with nothing but fetch and JSON.parse.
const { WANDB_BASE_URL: baseUrl, WANDB_API_KEY: apiKey = '', WANDB_ENTITY: entity } = process.env;
const pageSize = 1_000;
const pageCount = 100;
const query = `query Page($entity: String!, $run: String!, $minStep: Int64!, $maxStep: Int64!, $samples: Int!) {
  project(name: "scan", entityName: $entity) {
    run(name: $run) { history(minStep: $minStep, maxStep: $maxStep, samples: $samples) }
  }
}`;
const headers = {
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`,
};

async function fetchPage(page: number): Promise<string[]> {
  const minStep = page * pageSize;
  const variables = { entity, run: process.argv[2], minStep, maxStep: minStep + pageSize, samples: pageSize };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${baseUrl}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { project: { run: { history: string[] } } } };
  return data.project.run.history;
}

const start = startSample();
let items = 0;
let checksum = 0;
let next = 0;
const pages: Promise<string[]>[] = [];
while (next < 8) pages.push(fetchPage(next++));
for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
  const lines = await page;
  if (next < pageCount) pages.push(fetchPage(next++));
  for (const line of lines) {
    const row = JSON.parse(line) as Record<string, number>;
    items += 1;
    checksum += Number(row['metric_0']) + Number(row['metric_19']);
  }
}
printSample(start, items, checksum);
