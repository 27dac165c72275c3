import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A program that Node.js can run as it is. */
export interface BundledScript extends AsyncDisposable {
  readonly file: string;
}

/** Bundles a program that imports the sources of these packages. */
export async function bundleScript(code: string): Promise<BundledScript> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const file = join(folder.path, 'script.mjs');
  await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    outfile: file,
    format: 'esm',
    platform: 'node',
    conditions: ['@wandb-ts/source', 'node'],
    external: ['@kubernetes/*', '@aws-sdk/*', '@google-cloud/*', '@azure/*'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
  return { file, [Symbol.asyncDispose]: () => folder.remove() };
}
