import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Bundles a program of a folder as `bundle.js`, and gives its path and size in bytes. @throws Error when it needs what the platform lacks */
export async function bundle(
  folder: string,
  program: string,
  options: BuildOptions,
): Promise<{ readonly path: string; readonly sizeBytes: number }> {
  const path = join(folder, 'bundle.js');
  const { metafile, warnings } = await build({
    ...options,
    absWorkingDir: folder,
    entryPoints: [program],
    outfile: options.outfile ?? 'bundle.js',
    bundle: true,
    format: 'esm',
    target: 'es2023',
    logLevel: 'silent',
    metafile: true,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const sizeBytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0);
  return { path, sizeBytes };
}
