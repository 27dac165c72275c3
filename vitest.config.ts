import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@wandb-ts/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@wandb-ts/source', 'node', 'import', 'default'] } },
  test: {
    include: ['{packages,tools,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    typecheck: { include: ['packages/**/*.test-d.ts'] },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
