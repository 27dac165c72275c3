/** Bundles what a web page would import and fails when it grows over its budget. Run after `pnpm build`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Budget {
  readonly code: string;
  readonly gzipBytes: number;
}

const budgets: Record<string, Budget> = JSON.parse(readFileSync('tools/size/budgets.json', 'utf8'));

async function gzipSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

console.log('| import | gzip bytes | budget |\n| --- | ---: | ---: |');
for (const [name, { code, gzipBytes }] of Object.entries(budgets)) {
  const size = await gzipSize(code);
  console.log(`| ${name} | ${size} | ${gzipBytes} |${size > gzipBytes ? ' over budget' : ''}`);
  if (size > gzipBytes) process.exitCode = 1;
}
