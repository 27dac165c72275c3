import { Api, Artifact } from '@wandb-ts/public-api';
import type { SeededServer } from './seeded-server.js';

/**
 * Logs two versions of the dataset `mnist` from the run `abc12345` of the project `vision`: v0, and v1 with the aliases `latest`
 * and `best`.
 */
export async function logArtifacts({ server }: SeededServer): Promise<void> {
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  const run = await api.run(`${server.entity}/vision/abc12345`);
  for (const [index, aliases] of [[], ['best']].entries()) {
    const draft = new Artifact('mnist', 'dataset', {
      description: 'Digits',
      metadata: { classes: 10, split: { train: 0.9 } },
    });
    await draft.newFile('labels.txt', `version ${index}`);
    await draft.newFile('images/a.png', 'x'.repeat(1536 * (index + 1)));
    await draft.save({ run, aliases, tags: ['small'] });
  }
}
