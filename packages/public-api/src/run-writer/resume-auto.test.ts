import { existsSync } from 'node:fs';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientEvent, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { openResumeFile } from '../run-log/log-files.js';
import { startTestApi } from '../testing/test-api.js';

async function openWorld() {
  const events: ClientEvent[] = [];
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const test = startTestApi({}, { onEvent: (event) => events.push(event) });
  return {
    test,
    events,
    file: join(folder.path, 'wandb', 'wandb-resume.json'),
    options: { project: 'vision', resume: 'auto', directory: folder.path, log: 'none' } as const,
    [Symbol.asyncDispose]: async () => {
      await test[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('continues the run of a process that did not end well, and forgets one that did', async () => {
  await using world = await openWorld();
  const { api } = world.test;
  const first = await api.startRun(world.options);
  first.log({ a: 1 });
  await first.flush();
  expect(JSON.parse(await readFile(world.file, 'utf8'))).toEqual({ run_id: first.id });

  const second = await api.startRun(world.options);
  expect([second.id, second.isResumed, second.step]).toEqual([first.id, true, 1]);
  await second.fail(new Error('again'));
  const third = await api.startRun(world.options);
  await third.finish();
  expect([third.id, existsSync(world.file)]).toEqual([first.id, false]);
  const fourth = await api.startRun(world.options);
  expect([fourth.id === first.id, fourth.isResumed]).toEqual([false, false]);
  await fourth.finish();
});

it('starts a run that is remembered and that the server does not have', async () => {
  await using world = await openWorld();
  const before = await world.test.api.startRun(world.options);
  await before.flush();
  await writeFile(world.file, '{"run_id":"lost1"}');
  const run = await world.test.api.startRun(world.options);
  expect([run.id, run.isResumed]).toEqual(['lost1', false]);
  await before.finish();
  expect(existsSync(world.file)).toBe(true);
  await run.finish();
  expect(existsSync(world.file)).toBe(false);
});

it('takes the id of the options, and says that another run is remembered', async () => {
  await using world = await openWorld();
  const first = await world.test.api.startRun(world.options);
  await first.flush();
  await using run = await world.test.api.startRun({ ...world.options, id: 'own' });
  expect(run.id).toBe('own');
  expect(world.events.filter((event) => event.type === 'warning').map(({ message }) => message)).toEqual([
    `The run ${first.id}, whose process died, is not continued: the id is own.`,
  ]);
  expect(JSON.parse(await readFile(world.file, 'utf8'))).toEqual({ run_id: 'own' });
});

it.each(['', 'no json', '{}', '{"run_id":3}'])('takes a file that says %j for none', async (text) => {
  await using world = await openWorld();
  const first = await world.test.api.startRun(world.options);
  await writeFile(world.file, text);
  const second = await world.test.api.startRun(world.options);
  expect(second.id).not.toBe(first.id);
  await second.finish();
});

it('cannot remember a run without files, nor ask a server while it is offline', async () => {
  await using world = await openWorld();
  expect(() => openResumeFile(undefined)).toThrow(UnsupportedError);
  const offline = { ...world.options, mode: 'offline', log: 'keep' } as const;
  await expect(world.test.api.startRun(offline)).rejects.toThrow(ValidationError);
});
