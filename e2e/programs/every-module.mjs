import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Those that commands load when they are used, too: a name that this Node.js does not export fails at the import.
for (const path of globSync('node_modules/@wandb-ts/*/dist/**/*.js')) {
  // It is the program itself.
  if (!path.endsWith('bin.js')) await import(pathToFileURL(resolve(path)).href);
}
