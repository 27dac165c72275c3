import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Project } from './projects/project.js';
import { Run } from './runs/run.js';
import { Sweep } from './sweeps/sweep.js';
import { startTestApi } from './testing/test-api.js';

const seeded = {
  sweeps: [{ project: 'vision', name: 'abcd1234', config: 'method: random' }],
  runs: [{ project: 'vision', name: 'run12345' }],
};

it('names a project of the default entity, without what surrounds its name [API-091, API-092]', async () => {
  await using kit = startTestApi(seeded);

  for (const path of ['vision', '/vision/', '  vision ']) {
    const found = await kit.api.fromPath(path);
    expect(found).toBeInstanceOf(Project);
    expect(String(found)).toBe(`<Project ${kit.server.entity}/vision>`);
  }
});

it('names a project of a team without a request [API-091, API-093]', async () => {
  await using kit = startTestApi(seeded);

  for (const path of ['team/vision', ' /team/vision/ ', 'https://wandb.ai/team/vision/workspace?nw=x']) {
    const found = await kit.api.fromPath(path);
    expect(found).toBeInstanceOf(Project);
    expect(String(found)).toBe('<Project team/vision>');
  }
  expect(kit.takeNames()).toEqual([]);
});

it.each(['vision/run12345', 'vision/runs/run12345', 'vision/run/run12345'])(
  'reads the run at %s [API-091, API-094, API-095]',
  async (rest) => {
    await using kit = startTestApi(seeded);

    const found = await kit.api.fromPath(`${kit.server.entity}/${rest}`);

    expect(found).toBeInstanceOf(Run);
    expect(String(found)).toBe(`<Run ${kit.server.entity}/vision/run12345 (finished)>`);
  },
);

it.each(['vision/sweeps/abcd1234', 'vision/sweep/abcd1234'])(
  'reads the sweep at %s [API-091, API-096]',
  async (rest) => {
    await using kit = startTestApi(seeded);

    for (const start of ['', '/', 'https://wandb.ai/']) {
      const found = await kit.api.fromPath(`${start}${kit.server.entity}/${rest}`);
      expect(found).toBeInstanceOf(Sweep);
      expect(String(found)).toBe(`<Sweep ${kit.server.entity}/vision/abcd1234 (PENDING)>`);
    }
  },
);

it.each([
  ['runs/run12345/overview', Run],
  ['runs/run12345/files/a/b.txt?nw=x', Run],
  ['sweeps/abcd1234/table', Sweep],
])('reads what the page %s is about', async (page, Kind) => {
  await using kit = startTestApi(seeded);

  expect(await kit.api.fromPath(`https://wandb.ai/${kit.server.entity}/vision/${page}`)).toBeInstanceOf(Kind);
});

it('rejects runs and sweeps that do not exist [API-094, API-096]', async () => {
  await using kit = startTestApi(seeded);

  await expect(kit.api.fromPath(`${kit.server.entity}/vision/nothing`)).rejects.toThrow(NotFoundError);
  await expect(kit.api.fromPath(`${kit.server.entity}/vision/sweeps/nothing`)).rejects.toThrow(NotFoundError);
});

it.each([
  '',
  '/',
  'a//b',
  'a/b/c/d/e',
  'a/b/files/x',
  'https://',
  'https://wandb.ai/',
  'https://wandb.ai/a/%zz/runs/x',
])('says what a path looks like when it gets %j [API-101]', async (path) => {
  await using kit = startTestApi(seeded);

  await expect(kit.api.fromPath(path)).rejects.toThrow(ValidationError);
  await expect(kit.api.fromPath(path)).rejects.toThrow(/TEAM\/PROJECT\/TYPE\/ID/);
  expect(kit.takeNames()).toEqual([]);
});

it.each(['runner', 'sweeper', 'Runs'])('does not take %s for a type [API-102]', async (type) => {
  await using kit = startTestApi(seeded);

  await expect(kit.api.fromPath(`${kit.server.entity}/vision/${type}/run12345`)).rejects.toThrow(ValidationError);
});

it('hides what a path should not hold', async () => {
  await using kit = startTestApi(seeded);

  await expect(kit.api.fromPath('https://me:secret@wandb.ai/a/b/c/d?token=secret')).rejects.toThrow(
    /^(?!.*secret).*Invalid path/,
  );
});
