import { fileURLToPath } from 'node:url';
import { type BuildResult, build } from 'esbuild';
import { expect, it } from 'vitest';

/** Bundles what a web page would import. */
async function bundle(code: string): Promise<{ readonly text: string; readonly inputs: string[] }> {
  const result: BuildResult<{ write: false; metafile: true }> = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@wandb-ts/source'],
    logLevel: 'silent',
  });
  return { text: result.outputFiles.map((file) => file.text).join(''), inputs: Object.keys(result.metafile.inputs) };
}

it('bundles for browsers without files that need Node.js', async () => {
  const { text, inputs } = await bundle("export { createClient } from './index.js';");

  expect(inputs.filter((path) => /\.node\.ts$|netrc\.ts$|settings-file\.ts$/.test(path))).toEqual([]);
  expect(inputs.some((path) => path.endsWith('src/platform.ts'))).toBe(true);
  expect(text).not.toContain('node:');
});

it('leaves out the documents, lists and paths that nobody imports', async () => {
  const one = await bundle(
    "export { createClient } from './index.js'; export { getViewer } from './generated/viewer.js';",
  );
  const two = await bundle(
    "export { createClient, Paginator } from './index.js'; export { listRuns } from './generated/runs.js';",
  );

  expect([one, two].map(({ text }) => text.includes('query GetViewer'))).toEqual([true, false]);
  expect([one, two].map(({ text }) => text.includes('query ListRuns('))).toEqual([false, true]);
  expect([one, two].map(({ text }) => text.includes('PaginationStalledError'))).toEqual([false, true]);
  expect(two.text).not.toContain('mutation UpsertRun');
});

it('shakes off everything when only the types are imported', async () => {
  const { text } = await bundle("import './index.js'; import './generated/runs.js';");

  expect(text.replace(/^\s*\/\/.*$/gm, '').trim()).toBe('');
});
