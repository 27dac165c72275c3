import { readFileSync } from 'node:fs';

/** Reads the version of this package from its package.json, which lies one folder above both `src` and `dist`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('The package.json of wandb-ts has no version.');
}
