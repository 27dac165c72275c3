/** Executes every example in a process of its own, one line each, and stops at the first that fails. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const chapters = globSync('examples/chapters/*.ts').filter((file) => !/(local-server|\.test)\.ts$/.test(file));
for (const file of ['examples/ten-lines.ts', ...chapters.toSorted()]) {
  const start = performance.now();
  try {
    await run(process.execPath, [file], { timeout: 60_000 });
  } catch (error) {
    const { killed = false, stderr = '' } = error as { killed?: boolean; stderr?: string };
    console.error(`✗ ${file}${killed ? ': it did not end within 60 s' : ''}\n${stderr}`);
    process.exit(1);
  }
  console.log(`✓ ${file} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
