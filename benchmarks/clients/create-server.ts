import { createServer } from '@wandb-ts/server';
import { printSample, startSample } from './sample.ts';

const start = startSample();
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
printSample(start, 1, 0);
await server.close();
