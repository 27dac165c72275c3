import { join } from 'node:path';
import { type PackedPackage, toolEnvironment } from '../packed.ts';
import { run } from '../process.ts';

/** Checks that a tarball holds what it must, nothing of the tests, and no output of a source that is gone. */
export async function checkPublishedFiles({ folder, tarball }: PackedPackage): Promise<string> {
  const options = { directory: join(tarball, '..'), environment: toolEnvironment };
  const listing = await run('tar', ['-tzf', tarball], options);
  const files = new Set(
    listing.stdout
      .trim()
      .split('\n')
      .map((path) => path.replace(/^package\//, '')),
  );
  const problems: string[] = [];
  for (const file of ['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']) {
    if (!files.has(file)) problems.push(`It lacks ${file}.`);
  }
  for (const file of files) {
    if (/\.test(-d)?\.ts$|(^|\/)(testing|node_modules)\/|\.tsbuildinfo$/.test(file))
      problems.push(`It holds ${file}, which only tests need.`);
    const output = /^dist\/(.*?)\.(js|d\.ts)(\.map)?$/.exec(file);
    if (output !== null && !files.has(`src/${output[1]}.ts`)) {
      problems.push(`It holds ${file} without src/${output[1]}.ts: delete packages/${folder}/dist and build again.`);
    }
  }
  const { stdout } = await run('tar', ['-xzOf', tarball, 'package/package.json'], options);
  if (/"(workspace|catalog):/.test(stdout))
    problems.push('Its package.json names versions that only this repository knows.');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${files.size} files`;
}
