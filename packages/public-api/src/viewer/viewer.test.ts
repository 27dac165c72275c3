import { AuthenticationError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import { viewer } from './viewer.js';

it('reads who the credentials belong to, with keys and teams [API-032, API-572]', async () => {
  await using kit = startTestApi();
  kit.answer('GetViewer', () =>
    data({
      viewer: {
        id: 'VXNlcjox',
        flags: '{"code_saving_enabled": true}',
        entity: 'team',
        name: 'Anna',
        username: 'anna',
        email: null,
        admin: true,
        apiKeys: { edges: [{ node: { id: '1', name: 'abcd', description: null } }, { node: null }] },
        teams: { edges: [{ node: { name: 'anna' } }, { node: { name: 'team' } }] },
      },
    }),
  );

  const user = await viewer(kit.api.client);

  expect({ ...user, apiKeys: user.apiKeys }).toEqual({
    id: 'VXNlcjox',
    flags: { code_saving_enabled: true },
    entity: 'team',
    name: 'Anna',
    username: 'anna',
    email: undefined,
    admin: true,
    deletedAt: undefined,
    apiKeys: ['abcd'],
    teams: ['anna', 'team'],
  });
});

it('rejects when the credentials belong to nobody [API-033]', async () => {
  await using kit = startTestApi();
  kit.answer('GetViewer', () => data({ viewer: null }));

  await expect(viewer(kit.api.client)).rejects.toThrow(AuthenticationError);
});

it.each(['[]', '{'])('rejects flags that are no JSON object: %s', async (flags) => {
  await using kit = startTestApi();
  kit.answer('GetViewer', () =>
    data({ viewer: { id: '1', name: '', flags, apiKeys: null, teams: null, entity: null, username: null } }),
  );

  await expect(viewer(kit.api.client)).rejects.toThrow(UnexpectedResponseError);
});
