/**
 * Bundles what a web page would import and fails when what it loads at first grows over its budget. What is imported
 * dynamically, such as the YAML parser of sweeps, is shown apart. Run after `pnpm build`.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Budget {
  readonly code: string;
  readonly gzipBytes: number;
}

interface Sizes {
  /** What the page loads at first. */
  readonly first: number;
  /** What it may load later. */
  readonly later: number;
}

const budgets: Record<string, Budget> = JSON.parse(readFileSync('tools/size/budgets.json', 'utf8'));

async function gzipSizes(code: string): Promise<Sizes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: process.cwd(),
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
  });
  const first = new Set(
    Object.keys(metafile.outputs).filter((path) => metafile.outputs[path]?.entryPoint === '<stdin>'),
  );
  for (const path of first) {
    const statics = metafile.outputs[path]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
    for (const { path: imported } of statics) first.add(imported);
  }
  const sizes = { first: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const isFirst = [...first].some((name) => path.endsWith(`/${name}`));
    sizes[isFirst ? 'first' : 'later'] += gzipSync(contents, { level: 9 }).length;
  }
  if (sizes.first === 0) throw new Error('The bundle has no entry.');
  return sizes;
}

console.log('| import | gzip bytes | budget | loaded later |\n| --- | ---: | ---: | ---: |');
for (const [name, { code, gzipBytes }] of Object.entries(budgets)) {
  const { first, later } = await gzipSizes(code);
  console.log(`| ${name} | ${first} | ${gzipBytes} | ${later} |${first > gzipBytes ? ' over budget' : ''}`);
  if (first > gzipBytes) process.exitCode = 1;
}
