import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ValidationError } from './errors.js';
import { loadSettings } from './settings.js';
import { parseSettingsFile } from './settings-file.js';

/** A folder with files, which goes away with the test. */
async function makeFolder(files: Record<string, string>): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'settings-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

const global =
  '[default]\nbase_url = https://global.example\nentity = global\nproject = global\norganization = global\n';
const local = '[default]\nbase_url = https://local.example\nentity = local\nproject = local\n';

it('has defaults for everything', () => {
  expect(loadSettings({ environment: {} })).toEqual({
    baseUrl: 'https://api.wandb.ai',
    entity: null,
    project: null,
    organization: null,
  });
});

it('puts options before the environment, that before the local file, and that before the global one [API-002] [API-018] [API-019]', async () => {
  await using folder = await makeFolder({ 'config/settings': global, 'work/wandb/settings': local });
  const environment = {
    WANDB_CONFIG_DIR: join(folder.path, 'config'),
    WANDB_DIR: join(folder.path, 'work'),
    WANDB_BASE_URL: 'https://env.example/',
    WANDB_ENTITY: 'env',
  };

  expect(loadSettings({ baseUrl: 'https://option.example//', environment })).toEqual({
    baseUrl: 'https://option.example',
    entity: 'env',
    project: 'local',
    organization: 'global',
  });
  expect(loadSettings({ environment }).baseUrl).toBe('https://env.example');
  expect(loadSettings({ environment: { ...environment, WANDB_BASE_URL: '' } }).baseUrl).toBe('https://local.example');
});

it.each([
  ['entity', 'WANDB_ENTITY', 'API-005'],
  ['project', 'WANDB_PROJECT', 'API-006'],
  ['organization', 'WANDB_ORGANIZATION', 'API-007'],
] as const)('takes %s from the options before %s [%3$s]', (name, variable, _id) => {
  const environment = { [variable]: 'from-environment' };

  expect(loadSettings({ environment })[name]).toBe('from-environment');
  expect(loadSettings({ environment, [name]: 'from-option' })[name]).toBe('from-option');
});

it('finds the global file below the home directory, and prefers .wandb to wandb [API-018]', async () => {
  await using folder = await makeFolder({
    '.config/wandb/settings': global,
    'work/.wandb/settings': '[default]\nentity = hidden\n',
    'work/wandb/settings': local,
  });
  const settings = loadSettings({ environment: { HOME: folder.path, WANDB_DIR: join(folder.path, 'work') } });

  expect(settings).toEqual({
    baseUrl: 'https://global.example',
    entity: 'hidden',
    project: 'global',
    organization: 'global',
  });
});

it('names the file of a base URL that is none [API-004]', async () => {
  await using folder = await makeFolder({ settings: '[default]\nbase_url = nonsense\n' });
  const load = () => loadSettings({ environment: { WANDB_CONFIG_DIR: folder.path } });

  expect(load).toThrow(ValidationError);
  expect(load).toThrow(join(folder.path, 'settings'));
});

it('reads the environment of the process unless it is given one', () => {
  vi.stubEnv('WANDB_ENTITY', 'from-process');

  expect(loadSettings().entity).toBe('from-process');
  expect(loadSettings({ environment: {} }).entity).toBeNull();
});

it('writes nothing and makes no folders [API-017]', async () => {
  await using folder = await makeFolder({});
  loadSettings({
    environment: { HOME: folder.path, WANDB_DIR: folder.path, WANDB_CONFIG_DIR: join(folder.path, 'config') },
  });

  expect(await readdir(folder.path)).toEqual([]);
});

it('reads the section default of an INI file and skips the rest [API-018]', () => {
  const text = `
entity = none
[other]
entity = other
[default]
; entity = comment
# entity = comment
Base_URL = https://a.example:8080/x=y
entity:colon
project =
odd line
  organization =  spaced out
[default]
entity = last`;

  expect(Object.fromEntries(parseSettingsFile(text))).toEqual({
    base_url: 'https://a.example:8080/x=y',
    entity: 'last',
    project: '',
  });
});
