import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../main.js';
import { fakeIo } from '../testing/fake-io.js';

/** What every system sets by itself. */
const variablesOfSystems = new Set(['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'PATH', 'KUBERNETES_SERVICE_HOST']);
const packagesFolder = join(import.meta.dirname, '../../..');

it('explains every variable that the packages of the command read', async () => {
  const io = fakeIo({ environment: {} });
  expect(await main(['help', 'environment'], io)).toBe(0);
  const explained = new Set(io.written.stdout.match(/\b[A-Z][A-Z_]+\b/g));
  const read = variablesRead();
  expect([...read].filter((name) => !explained.has(name) && !variablesOfSystems.has(name))).toEqual([]);
  expect(read).toContain('WANDB_ARTIFACT_CACHE_MAX_BYTES');
  expect(read).toContain('WANDB_APP_URL');
  expect(read).toContain('AZURE_STORAGE_KEY');
});

it('says what a variable does beside its name, or below a long one', async () => {
  const io = fakeIo({ environment: {} });
  await main(['help', 'environment'], io);
  expect(io.written.stdout).toMatch(/^ {2}WANDB_CONFIG_DIR {18}The directory of your settings file\./m);
  expect(io.written.stdout).toMatch(/^ {2}WANDB_ARTIFACT_FETCH_FILE_URL_BATCH_SIZE\n {36}For how many files/m);
});

/** Finds `environment['NAME']`, `{ NAME: value } = process.env`, and names of W&B's variables in whatever way they are read. */
function variablesRead(): Set<string> {
  const names = new Set<string>();
  for (const file of globSync('{core,public-api,launch,cli}/src/**/*.ts', { cwd: packagesFolder })) {
    if (/\.test(-d)?\.ts$|[/\\](testing|generated)[/\\]/.test(file)) continue;
    const source = readFileSync(join(packagesFolder, file), 'utf8');
    const destructured = [...source.matchAll(/\{([^{}]+)\} = process\.env\b/g)].map(([, keys]) => keys).join();
    for (const pattern of [/\b(?:env|environment)\['([A-Z_]+)'\]/g, /'(WANDB_[A-Z_]+[A-Z])'/g]) {
      for (const [, name] of source.matchAll(pattern)) if (name !== undefined) names.add(name);
    }
    for (const [name] of destructured.matchAll(/\b[A-Z][A-Z_]+\b/g)) names.add(name);
  }
  return names;
}
