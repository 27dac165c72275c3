import { createServer } from '@wandb-ts/server';
import { printSample } from './sample.ts';

const startedAtMs = performance.now();
const server = await createServer(':memory:');
if (process.argv[2] === 'answered') {
  const response = await server.fetch(
    new Request('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`api:${server.apiKey}`).toString('base64')}`,
      },
      body: JSON.stringify({ query: '{ viewer { username } }' }),
    }),
  );
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  await response.json();
}
printSample(startedAtMs, 1, 0);
await server.close();
