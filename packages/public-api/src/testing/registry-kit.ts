import type { ApiOptions } from '../api/api-connection.js';
import type { Artifact } from '../artifacts/artifact.js';
import { startTestApi, type TestApi } from './test-api.js';

const version = (collection: string, lr: number, type = 'model') => ({
  entity: 'vision',
  project: 'p',
  type,
  collection,
  metadata: { lr },
});

/**
 * Starts an Api whose entity is the team `vision` of the organization `Acme Inc`. The team has logged `mnist:v0`, `mnist:v1`
 * and `cifar:v0` of the type `model`, and `images:v0` of the type `dataset`.
 */
export function startRegistryApi(options: ApiOptions = {}): TestApi {
  return startTestApi(
    {
      users: [{ username: 'anna', name: 'Anna', email: 'anna@example.com', apiKey: 'a'.repeat(40) }],
      organizations: [{ name: 'Acme Inc', entity: 'acme-org', members: ['local', 'anna'] }],
      teams: [
        { name: 'vision', organization: 'Acme Inc' },
        { name: 'speech', organization: 'Acme Inc' },
      ],
      artifacts: [
        version('mnist', 0.1),
        version('mnist', 0.2),
        version('cifar', 0.3),
        version('images', 0.4, 'dataset'),
      ],
    },
    { entity: 'vision', ...options },
  );
}

/** Links versions of the team, such as `mnist:v0`, into a collection of a registry. */
export async function link(
  kit: TestApi,
  target: string,
  versions: Readonly<Record<string, readonly string[]>>,
): Promise<Artifact[]> {
  const links: Artifact[] = [];
  for (const [name, aliases] of Object.entries(versions)) {
    const artifact = await kit.api.artifact(`vision/p/${name}`);
    links.push(await artifact.link(target, { aliases }));
  }
  return links;
}

/** The registries `model` and `data`, with three links in two collections of the first and one in the second. */
export async function startFilledRegistries(options?: ApiOptions): Promise<TestApi> {
  const kit = startRegistryApi(options);
  await kit.api.createRegistry('model', 'organization', { description: 'Models' });
  await kit.api.createRegistry('data', 'organization');
  await link(kit, 'wandb-registry-model/digits', { 'mnist:v0': ['old'], 'mnist:v1': ['prod'] });
  await link(kit, 'wandb-registry-model/photos', { 'cifar:v0': ['prod'] });
  await link(kit, 'wandb-registry-data/images', { 'images:v0': [] });
  kit.sent.length = 0;
  return kit;
}
