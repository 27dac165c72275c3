import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { sweep } from './get-sweep.js';

const seeded = {
  sweeps: [{ project: 'vision', name: 'abcd1234', displayName: 'tuning', state: 'RUNNING', config: 'method: bayes\n' }],
  runs: [{ project: 'vision', name: 'r', sweep: 'abcd1234' }],
};

it('reads a sweep by its path [API-179, API-498, API-499, API-500, API-502, API-503, API-277]', async () => {
  await using kit = startTestApi(seeded);
  const { entity } = kit.server;

  const found = await sweep(kit.api.client, `${entity}/vision/sweeps/abcd1234`);

  expect(found).toMatchObject({
    id: 'abcd1234',
    entity,
    project: 'vision',
    displayName: 'tuning',
    method: 'bayes',
    state: 'RUNNING',
    configYaml: 'method: bayes\n',
    bestLoss: null,
    runCount: 1,
  });
  expect(found.name).toBe('tuning');
});

it('links to its page [API-513, API-514, API-517, API-518]', async () => {
  await using kit = startTestApi(seeded, { baseUrl: 'https://api.wandb.test' });
  const { entity } = kit.server;

  const found = await sweep(kit.api.client, `${entity}/vision/abcd1234`);

  expect(found.path).toEqual([entity, 'vision', 'abcd1234']);
  expect(found.url).toBe(`https://app.wandb.test/${entity}/vision/sweeps/abcd1234`);
  expect(found.toHtml()).toContain(`src="${found.url}?jupyter=true"`);
  expect(String(found)).toBe(`<Sweep ${entity}/vision/abcd1234 (RUNNING)>`);
});

it('rejects a sweep that does not exist, and a malformed path [API-180]', async () => {
  await using kit = startTestApi(seeded);
  const { entity } = kit.server;

  await expect(sweep(kit.api.client, `${entity}/vision/nothing`)).rejects.toThrow(
    new NotFoundError(`Could not find sweep ${entity}/vision/nothing.`),
  );
  await expect(sweep(kit.api.client, 'a/b/c/d/e')).rejects.toThrow(ValidationError);
});
