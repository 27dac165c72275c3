import { install } from '../installation.ts';
import { nodeReleases, oldestNode } from '../packed.ts';
import { run } from '../process.ts';
import { assertSame, type Consumer, clientPackages, programEnvironment } from './consumer.ts';

/** Programs that set how `fetch` reaches the network, by every undici that they may have. */
export const dispatchers: Consumer = {
  name: 'dispatchers of undici',
  run: async ({ folder, packages, place }) => {
    const dependencies = {
      'undici-6': 'npm:undici@^6.0.0',
      'undici-7': 'npm:undici@^7.0.0',
      'undici-8': 'npm:undici@^8.0.0',
    };
    await install({ folder, packages: clientPackages(packages), manager: 'pnpm', dependencies });
    const environment = programEnvironment(folder, place);
    for (const { version, command } of nodeReleases) {
      const unaskedIn = async (own: Record<string, string>): Promise<unknown> =>
        JSON.parse((await run(command, ['dispatchers.mjs'], { directory: folder, environment: own })).stdout);
      assertSame({ [version]: await unaskedIn(environment) }, { [version]: ['nothing'] });
      // The oldest Node.js knows no proxies.
      if (version === oldestNode.version) continue;
      const proxied = { ...environment, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://127.0.0.1:9' };
      assertSame({ [version]: await unaskedIn(proxied) }, { [version]: [] });
    }
    return undefined;
  },
};
