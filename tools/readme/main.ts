/** Cuts the code blocks of the READMEs from the examples that CI executes; `--check` only compares. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fillBlocks } from './blocks.ts';

for (const file of ['README.md', ...globSync('packages/*/README.md')]) {
  const page = readFileSync(file, 'utf8');
  const filled = fillBlocks(page, (source) => readFileSync(source, 'utf8'));
  if (filled === page) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, filled);
  else {
    console.error(`${file} differs from the examples it is cut from; run pnpm readme`);
    process.exitCode = 1;
  }
}
