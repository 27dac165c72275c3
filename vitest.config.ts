import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@wandb-ts/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@wandb-ts/source', 'node', 'import', 'default'] } },
  test: {
    include: ['{packages,tools,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    typecheck: { include: ['packages/**/*.test-d.ts'] },
    // The logs of runs that a test leaves behind go there.
    env: { WANDB_DIR: join(tmpdir(), 'wandb-ts-tests') },
    // Tests that start processes take their time on a busy machine.
    testTimeout: 30_000,
    // By default one core stays idle, which is half of a small machine.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
