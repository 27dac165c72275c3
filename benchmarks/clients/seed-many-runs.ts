import { createServer } from '@wandb-ts/server';

// Fills the data directory of a server: 100,000 runs with 20 values of configuration and 20 of summary each.
const total = 100_000;
const part = 5_000;
await using server = await createServer({ dataDir: process.argv[2] ?? '' });
for (let first = 0; first < total; first += part) {
  server.seed({ runs: Array.from({ length: part }, (_, index) => manyRun(first + index)) });
}

function manyRun(index: number) {
  return {
    project: 'many',
    name: `run-${index}`,
    config: {
      optimizer: ['sgd', 'adam', 'lion'][index % 3],
      lr: (index % 10) / 100,
      ...Object.fromEntries(Array.from({ length: 18 }, (_, position) => [`parameter_${position}`, index * position])),
    },
    summary: Object.fromEntries(
      Array.from({ length: 20 }, (_, position) => [`metric_${position}`, Math.sin(index + position)]),
    ),
  };
}
