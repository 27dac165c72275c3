import { createServer } from '@wandb-ts/server';
import { printSample, startSample } from './sample.ts';

await using server = await createServer(':memory:');
const authorization = `Basic ${Buffer.from(`api:${server.apiKey}`).toString('base64')}`;
const body = JSON.stringify({ query: 'query GetViewer { viewer { id username email entity admin flags } }' });

async function ask(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const response = await server.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body,
      }),
    );
    const { data } = (await response.json()) as { data: { viewer: { username: string } } };
    if (data.viewer.username !== server.entity) throw new Error('the answer names another user');
  }
}

const queries = 5_000;
await ask(500);
const start = startSample();
await ask(queries);
printSample(start, queries, 0);
