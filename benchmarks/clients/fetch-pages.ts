import { printSample, startSample } from './sample.ts';

// The floor: the requests that the Python client sends for a scan, one after the other, with nothing but fetch and JSON.parse.
const { WANDB_BASE_URL: baseUrl, WANDB_API_KEY: apiKey = '', WANDB_ENTITY: entity } = process.env;
const pageSize = 1_000;
const query = `query Page($entity: String!, $run: String!, $minStep: Int64!, $maxStep: Int64!, $samples: Int!) {
  project(name: "scan", entityName: $entity) {
    run(name: $run) { history(minStep: $minStep, maxStep: $maxStep, samples: $samples) }
  }
}`;
const headers = {
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`,
};

const start = startSample();
let items = 0;
let checksum = 0;
for (let minStep = 0; ; minStep += pageSize) {
  const variables = { entity, run: process.argv[2], minStep, maxStep: minStep + pageSize, samples: pageSize };
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: { project: { run: { history: string[] } } } };
  const lines = data.project.run.history;
  if (lines.length === 0) break;
  for (const line of lines) {
    const row = JSON.parse(line) as Record<string, number>;
    items += 1;
    checksum += Number(row['metric_0']) + Number(row['metric_19']);
  }
}
printSample(start, items, checksum);
