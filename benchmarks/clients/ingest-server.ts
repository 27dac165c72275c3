import { createServer } from '@wandb-ts/server';

// A server with an empty data directory, in a process of its own.
const server = await createServer({ dataDir: process.argv[2] ?? '' });
const { url } = await server.listen();
process.on('disconnect', () => process.exit());
process.send?.({ url, apiKey: server.apiKey, entity: server.entity });
