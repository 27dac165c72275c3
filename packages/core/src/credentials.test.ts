import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CredentialsOptions, findCredentials } from './credentials.js';
import { AuthenticationError, ConfigurationError, ValidationError } from './errors.js';

const key = (digit: number): string => String(digit).repeat(40);
const netrc = `machine one.example password ${key(1)}\nmachine two.example password ${key(2)}\n`;

async function makeHome(text: string, name = '.netrc'): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'home-'));
  await writeFile(join(path, name), text);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

function find(options: Partial<CredentialsOptions>): ReturnType<typeof findCredentials> {
  return findCredentials({ baseUrl: 'https://one.example', environment: {}, ...options });
}

it('puts the option before the environment, and that before netrc [API-012]', async () => {
  await using home = await makeHome(netrc);
  const environment = { HOME: home.path, WANDB_API_KEY: key(8) };

  expect(find({ apiKey: key(9), environment })).toMatchObject({ apiKey: key(9), source: 'option apiKey' });
  expect(find({ environment })).toMatchObject({ apiKey: key(8), source: 'env WANDB_API_KEY' });
  expect(find({ environment: { HOME: home.path, WANDB_API_KEY: ' ' } })).toMatchObject({
    apiKey: key(1),
    source: `netrc ${join(home.path, '.netrc')}`,
  });
});

it('takes the netrc key of the host of the base URL, whatever its port, and of no other [API-013] [API-015]', async () => {
  await using home = await makeHome(netrc);
  const environment = { HOME: home.path };

  expect(find({ environment, baseUrl: 'http://two.example:8080/prefix' }).apiKey).toBe(key(2));
  expect(find({ environment, baseUrl: 'https://three.example' })).toMatchObject({ apiKey: null, source: null });
});

it('takes the netrc file of the option before NETRC, that before ~/.netrc, and that before ~/_netrc [API-013]', async () => {
  await using home = await makeHome(`default password ${key(1)}`, '_netrc');
  const path = (name: string): string => join(home.path, name);
  const environment = { HOME: home.path };
  await writeFile(path('option'), `default password ${key(4)}`);
  await writeFile(path('variable'), `default password ${key(3)}`);

  expect(find({ environment }).apiKey).toBe(key(1));
  expect(find({ environment: { USERPROFILE: home.path } }).apiKey).toBe(key(1));
  await writeFile(path('.netrc'), `default password ${key(2)}`);
  expect(find({ environment }).apiKey).toBe(key(2));
  expect(find({ environment: { ...environment, NETRC: '~/variable' } }).apiKey).toBe(key(3));
  expect(find({ environment: { ...environment, NETRC: path('variable') }, netrcPath: path('option') }).apiKey).toBe(
    key(4),
  );
  expect(find({ environment: { ...environment, NETRC: path('missing') } }).apiKey).toBeNull();
});

it('ignores a netrc file that cannot be read or parsed [API-014]', async () => {
  await using home = await makeHome('machine one.example password');
  const environment = { HOME: home.path };
  await mkdir(join(home.path, 'folder'));

  expect(find({ environment }).apiKey).toBeNull();
  expect(find({ environment, netrcPath: join(home.path, 'folder') }).apiKey).toBeNull();
});

it('looks into no home directory when the given environment has none', () => {
  expect(find({ environment: {} })).toMatchObject({ apiKey: null, source: null });
});

it.each(['', 'short', `${key(1)}\n`])('refuses the option %j, which is no key [API-025]', (apiKey) => {
  expect(() => find({ apiKey })).toThrow(ValidationError);
  expect(() => find({ apiKey })).toThrow(/It comes from the option apiKey\.$/);
});

it('refuses a stored key that is none, and says where it is stored [API-025]', async () => {
  await using home = await makeHome('default password sesame');

  expect(() => find({ environment: { WANDB_API_KEY: 'sesame' } })).toThrow(
    new AuthenticationError(
      'The API key must have at least 40 characters after its prefix, but it has 6. It comes from env WANDB_API_KEY.',
    ),
  );
  expect(() => find({ environment: { HOME: home.path } })).toThrow(`It comes from netrc ${join(home.path, '.netrc')}.`);
});

it('takes an identity token file in place of a key, the option before the environment [API-023]', () => {
  const environment = { WANDB_IDENTITY_TOKEN_FILE: '/env' };

  expect(find({ environment })).toEqual({
    apiKey: null,
    identityTokenFile: '/env',
    source: 'identity token file /env',
  });
  expect(find({ environment, identityTokenFile: '/option' }).identityTokenFile).toBe('/option');
  expect(find({ environment, apiKey: key(1) })).toMatchObject({ apiKey: key(1), identityTokenFile: null });
});

it('refuses a key and an identity token file together [API-024]', () => {
  const environment = { WANDB_API_KEY: key(1), WANDB_IDENTITY_TOKEN_FILE: '/env' };

  expect(() => find({ environment })).toThrow(
    new ConfigurationError('There are both WANDB_API_KEY and an identity token file. Give one of them only.'),
  );
  expect(() => find({ environment: { WANDB_API_KEY: key(1) }, identityTokenFile: '/x' })).toThrow(ConfigurationError);
  expect(() => find({ apiKey: key(1), identityTokenFile: '/x' })).toThrow(ConfigurationError);
});
