import { Api } from '@wandb-ts/public-api';
import { logArtifacts } from './logged-artifacts.js';
import type { SeededServer } from './seeded-server.js';

/**
 * Logs the dataset `mnist` as `logArtifacts` does, and links both versions into the collection `digits` of the new registry
 * `model`: v0, and v1 with the aliases `latest` and `prod`.
 */
export async function fillRegistry(wandb: SeededServer): Promise<void> {
  const { server } = wandb;
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  await logArtifacts(wandb);
  await api.createRegistry('model', 'organization', { description: 'What is in use', artifactTypes: ['dataset'] });
  for (const [version, aliases] of [
    ['v0', []],
    ['v1', ['prod']],
  ] as const) {
    const artifact = await api.artifact(`${server.entity}/vision/mnist:${version}`);
    await artifact.link('wandb-registry-model/digits', { aliases });
  }
}
