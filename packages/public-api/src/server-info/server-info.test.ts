import { UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import { compareVersions } from './version-order.js';

const local = { outOfDate: true, latestVersionString: '0.70.0', versionOnThisInstanceString: '0.69.1' };
const answer = (max: unknown) =>
  data({
    serverInfo: {
      cliVersionInfo: { max_cli_version: max, min_cli_version: '0.9.0', extra: 1 },
      latestLocalVersionInfo: local,
    },
  });

it('tells once which clients and which version the server has [API-042]', async () => {
  await using kit = startTestApi();
  kit.answer('GetServerInfo', () => answer('0.12.11'));

  const info = await kit.api.serverInfo();

  expect(info).toEqual({
    cliVersionInfo: { maxCliVersion: '0.12.11', minCliVersion: '0.9.0' },
    latestLocalVersionInfo: local,
  });
  expect(await kit.api.serverInfo()).toBe(info);
  await kit.api.versionSupported('0.9');
  expect(kit.takeNames()).toEqual(['GetServerInfo']);
});

it('reads the information of the embedded server, which supports every client [API-042, API-043]', async () => {
  await using kit = startTestApi();

  expect(await kit.api.serverInfo()).toEqual({
    cliVersionInfo: { maxCliVersion: '999.0.0', minCliVersion: '0.19.0' },
    latestLocalVersionInfo: null,
  });
  expect(await kit.api.versionSupported('0.31.0')).toBe(true);
});

it.each([
  ['0.9', true],
  ['0.12.11', true],
  ['0.12.11rc1', true],
  ['0.12.11.dev1', true],
  ['v0.12.11', true],
  ['0.12.12', false],
  ['0.12.11.post1', false],
  ['0.100', false],
  ['1!0.1', false],
])('knows whether the server supports the version %s: %s [API-043]', async (version, isSupported) => {
  await using kit = startTestApi();
  kit.answer('GetServerInfo', () => answer('0.12.11'));

  expect(await kit.api.versionSupported(version)).toBe(isSupported);
});

it('rejects what is no version, before any request [API-043]', async () => {
  await using kit = startTestApi();

  await expect(kit.api.versionSupported('newest')).rejects.toThrow(
    new ValidationError('"newest" is not a version such as 0.19.8.'),
  );
  expect(kit.takeNames()).toEqual([]);
});

it.each([
  ['tells nothing', data({ serverInfo: null })],
  ['names no versions', data({ serverInfo: { cliVersionInfo: 'none', latestLocalVersionInfo: null } })],
  ['names an odd version', answer(12)],
])('rejects when the server %s [API-973]', async (_case, response) => {
  await using kit = startTestApi();
  kit.answer('GetServerInfo', () => response.clone());

  await expect(kit.api.versionSupported('0.9')).rejects.toThrow(UnsupportedError);
});

it('orders versions as PEP 440 does [API-043]', () => {
  const ordered = [
    '0.9',
    '0.12.11.dev0',
    '0.12.11a1.dev2',
    '0.12.11a1',
    '0.12.11-alpha.2',
    '0.12.11b1',
    '0.12.11rc1.dev3',
    '0.12.11rc1',
    '0.12.11c2',
    '0.12.11rc10',
    '0.12.11rc10.post2',
    '0.12.11',
    '0.12.11+abc',
    '0.12.11+abc.1',
    '0.12.11+2',
    '0.12.11+10',
    '0.12.11.post1.dev1',
    '0.12.11.post1',
    '0.12.11-2',
    '0.12.12',
    '1.0',
    '1!0.1',
  ];
  const shuffled = ordered.map((version, index) => ordered[(index * 5 + 3) % ordered.length] ?? version);

  expect(new Set(shuffled).size).toBe(ordered.length);
  expect(shuffled.toSorted(compareVersions)).toEqual(ordered);
});

it.each([
  ['1.0', '1.0.0'],
  ['1.0', ' V1.0 '],
  ['1.0rc1', '1.0-preview_1'],
  ['1.0.post0', '1.0post'],
  ['1.0+a.1', '1.0+A-1'],
])('takes %s and %s for the same version [API-043]', (left, right) => {
  expect(compareVersions(left, right)).toBe(0);
});
