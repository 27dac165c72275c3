import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type PackedPackage, toolEnvironment, tools } from '../packed.ts';
import { run } from '../process.ts';

/** Checks with publint that the entry points of a tarball exist and are what package.json says. */
export async function checkWithPublint({ tarball }: PackedPackage): Promise<void> {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({
    pack: { tarball: buffer },
    strict: true,
  });
  if (messages.length > 0)
    throw new Error(messages.map((message) => formatMessage(message, pkg, { color: false })).join('\n'));
}

/** Checks with Are The Types Wrong that TypeScript finds types for what Node.js and bundlers load. */
export async function checkTypes({ tarball }: PackedPackage): Promise<void> {
  const script = join(tools, '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const parameters = [script, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
  await run(process.execPath, parameters, { directory: dirname(tarball), environment: toolEnvironment });
}
