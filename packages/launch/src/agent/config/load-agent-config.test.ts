import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { type LoadAgentConfigOptions, loadAgentConfig } from './load-agent-config.js';
import { reportedConfig } from './reported-config.js';

vi.mock('node:os', { spy: true });

const full = 'entity: file\nqueues: [a, b]\nmax_jobs: 2\nmax_schedulers: 3\nstopped_run_timeout: 5\nverbosity: 1\n';

it('takes options before the environment, that before the file, and that before the defaults [L171]', async () => {
  await using home = await homeWith(full);
  const environment = { ...home.environment, WANDB_ENTITY: 'environment', WANDB_LAUNCH_MAX_JOBS: '7' };

  const fromFile = await loadAgentConfig({ environment: home.environment });
  const fromEnvironment = await loadAgentConfig({ environment });
  const fromEmpty = await loadAgentConfig({
    environment: { ...home.environment, WANDB_ENTITY: '', WANDB_LAUNCH_MAX_JOBS: '' },
  });
  const fromOptions = await loadAgentConfig({ environment, entity: 'option', maxJobs: 9, queues: ['c'], verbosity: 2 });

  expect(fromFile).toEqual({
    entity: 'file',
    queues: ['a', 'b'],
    maxJobs: 2,
    maxSchedulers: 3,
    isSecure: false,
    stoppedRunTimeoutMs: 5_000,
    verbosity: 1,
    environment: {},
    registry: {},
    builder: {},
    secretMacros: [],
  });
  expect(fromEmpty).toEqual(fromFile);
  expect(fromEnvironment).toEqual({ ...fromFile, entity: 'environment', maxJobs: 7 });
  expect(fromOptions).toEqual({ ...fromFile, entity: 'option', maxJobs: 9, queues: ['c'], verbosity: 2 });
});

it('reads from the file whether it is secure, and which secrets macros may show [L171, L263]', async () => {
  const blocks = 'environment: {type: aws, region: r}\nregistry: {type: ecr}\nbuilder: {type: noop}\n';
  await using home = await homeWith(`queues: [q]\nsecure_mode: true\nsecret_macros: [HF_TOKEN]\n${blocks}`);
  await using plain = await homeWith('queues: [q]\nsecure_mode: false\n');

  expect(await loadAgentConfig(home)).toMatchObject({
    isSecure: true,
    secretMacros: ['HF_TOKEN'],
    environment: { type: 'aws', region: 'r' },
    registry: { type: 'ecr' },
    builder: { type: 'noop' },
  });
  expect(await loadAgentConfig(plain)).toMatchObject({ isSecure: false, secretMacros: [], verbosity: 0 });
});

it('needs no file, and reads an empty one [L172]', async () => {
  await using home = await homeWith('');
  const expected = { entity: null, queues: ['q'], maxJobs: 1, maxSchedulers: 1, stoppedRunTimeoutMs: 60_000 };

  const empty = await loadAgentConfig({ environment: home.environment, queues: ['q'] });
  const absent = await loadAgentConfig({ environment: { HOME: join(home.directory, 'nobody') }, queues: ['q'] });

  expect(empty).toMatchObject(expected);
  expect(absent).toEqual(empty);
});

it('refuses a file that was named and is not there [L172]', async () => {
  await using home = await homeWith(null);
  const path = join(home.directory, 'none.yaml');

  await expect(loadAgentConfig({ ...home, path, queues: ['q'] })).rejects.toThrow(
    new LaunchError(`The configuration file ${path} cannot be read.`),
  );
});

it('refuses what is not YAML without quoting it [L172]', async () => {
  await using home = await homeWith('entity: e\nregistry: {password: hunter2');

  const failure = await loadAgentConfig(home).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect((failure as LaunchError).message).toMatch(/launch-config\.yaml is not YAML in line 2\.$/);
  expect(String((failure as LaunchError).cause)).not.toContain('hunter2');
});

it('refuses a file that is a list [L172]', async () => {
  await using home = await homeWith('- a\n');

  await expect(loadAgentConfig(home)).rejects.toThrow(/must hold keys and values/);
});

it('names every unknown key, and warns of those inside of a cloud [L173]', async () => {
  await using home = await homeWith('queues: [q]\nproject: p\nbase_url: x\n');
  await using fine = await homeWith('queues: [q]\nenvironment: {type: aws, region: r, zone: z}\n');
  const warnings: string[] = [];

  await expect(loadAgentConfig(home)).rejects.toThrow(
    "The configuration of the agent cannot be used: project is not a key of an agent's configuration; " +
      "base_url is not a key of an agent's configuration.",
  );
  await loadAgentConfig({ ...fine, onWarning: (warning) => warnings.push(warning) });
  expect(warnings).toEqual(['environment.zone is not a known key, and is ignored.']);
});

it('takes a single queue as one of the queues [L174]', async () => {
  await using single = await homeWith('queue: one\n');
  await using both = await homeWith('queue: b\nqueues: [a, b, c]\n');
  await using empty = await homeWith('queue:\nqueues: [a]\n');
  await using wrong = await homeWith('queue: [a]\n');

  expect((await loadAgentConfig(single)).queues).toEqual(['one']);
  expect((await loadAgentConfig(both)).queues).toEqual(['a', 'c', 'b']);
  expect((await loadAgentConfig(empty)).queues).toEqual(['a']);
  await expect(loadAgentConfig(wrong)).rejects.toThrow('queue must be a text; name several with queues.');
});

it('needs a queue [L175]', async () => {
  await using home = await homeWith('entity: e\n');

  await expect(loadAgentConfig(home)).rejects.toThrow(
    new LaunchError('Name at least one queue to poll, in queues or in the configuration file.'),
  );
});

it.each([
  ['-1', Number.POSITIVE_INFINITY],
  ['null', 1],
  ['"3"', 3],
  ['0', 0],
])('reads max_jobs and max_schedulers %s [L176]', async (text, limit) => {
  await using home = await homeWith(`queues: [q]\nmax_jobs: ${text}\nmax_schedulers: ${text}\n`);

  expect(await loadAgentConfig(home)).toMatchObject({ maxJobs: limit, maxSchedulers: limit });
});

it.each<[string, LoadAgentConfigOptions, string]>([
  ['max_jobs: -2', {}, 'max_jobs must be a whole number from 0, or -1 for no limit.'],
  ['max_schedulers: -5', {}, 'max_schedulers must be a whole number from 0, or -1 for no limit.'],
  ['max_jobs: many', {}, 'max_jobs must be a whole number'],
  ['', { maxJobs: 'many' }, 'max_jobs must be a whole number'],
])('refuses the limit %s %j [L176]', async (text, options, message) => {
  await using home = await homeWith(`queues: [q]\n${text}\n`);

  const failure = await loadAgentConfig({ ...home, ...options }).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect((failure as LaunchError).message).toContain(message);
});

it('tells the server nothing that may be a credential [L180]', async () => {
  await using home = await homeWith(
    [
      'queues: [q]',
      'max_jobs: -1',
      'secret_macros: [HF_TOKEN]',
      'registry: {type: acr, uri: "https://u:hun@ter2@r.azurecr.io/repo", password: hunter2}',
      'environment: {type: azure, region: r, client_secret: hunter2}',
      'builder: {type: kaniko, build-context-store: "https://a.blob.core.windows.net/c?sig=hunter2", token: hunter2}',
    ].join('\n'),
  );
  const config = await loadAgentConfig(home);

  const reported = reportedConfig(config, 'team');

  expect(JSON.stringify(reported)).not.toMatch(/hunter2|ter2|HF_TOKEN/);
  expect(reported).toMatchObject({
    entity: 'team',
    queues: ['q'],
    max_jobs: -1,
    registry: { type: 'acr', uri: 'https://r.azurecr.io/repo' },
    environment: { type: 'azure', region: 'r' },
    builder: { type: 'kaniko', 'build-context-store': 'https://a.blob.core.windows.net/c' },
  });
});

it('needs no file of a user who has no home folder', async () => {
  vi.mocked(homedir).mockImplementationOnce(() => {
    throw new Error('A system error occurred: uv_os_homedir returned ENOENT (no such file or directory)');
  });

  const config = await loadAgentConfig({ environment: {}, queues: ['q'] });

  expect(config.queues).toEqual(['q']);
  expect(homedir).toHaveBeenCalledOnce();
});

interface Home extends AsyncDisposable {
  readonly directory: string;
  readonly environment: Record<string, string>;
}

/** A home directory, with a configuration file unless the text is null. */
async function homeWith(text: string | null): Promise<Home> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const file = join(folder.path, '.config', 'wandb', 'launch-config.yaml');
  await mkdir(dirname(file), { recursive: true });
  if (text !== null) await writeFile(file, text);
  return { directory: folder.path, environment: { HOME: folder.path }, [Symbol.asyncDispose]: () => folder.remove() };
}
