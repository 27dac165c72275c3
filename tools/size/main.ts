/** Bundles what a web page would import and fails when it grows over its budget. Run after `pnpm build`. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Budget {
  readonly code: string;
  readonly gzipBytes: number;
}

const budgets: Record<string, Budget> = JSON.parse(readFileSync('tools/size/budgets.json', 'utf8'));

/** The gzip size of what a page loads at once: the entry and the chunks that it imports statically. */
async function gzipSize(code: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    metafile: true,
    outdir: 'bundle',
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
  });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint) ?? '';
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { path: chunk, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(chunk);
    }
  }
  return outputFiles
    .filter(({ path }) => loaded.has(relative('.', path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

console.log('| import | gzip bytes | budget |\n| --- | ---: | ---: |');
for (const [name, { code, gzipBytes }] of Object.entries(budgets)) {
  const size = await gzipSize(code);
  console.log(`| ${name} | ${size} | ${gzipBytes} |${size > gzipBytes ? ' over budget' : ''}`);
  if (size > gzipBytes) process.exitCode = 1;
}
