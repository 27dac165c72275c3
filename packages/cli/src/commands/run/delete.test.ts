import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = 'local/vision/abc12345';
const words = ['run', 'delete', path];

async function exists(wandb: SeededServer): Promise<boolean> {
  return (await wandb.run('run', 'view', path)).code === 0;
}

it('has the id typed before it deletes a run', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runWith({ isTty: true, typed: [' abc12345 '] }, ...words);

  expect([code, stdout]).toEqual([0, 'Deleted brisk-sun-1 (local/vision/abc12345).\n']);
  expect(stderr).toMatchInlineSnapshot(`
    "This will delete the run brisk-sun-1 (local/vision/abc12345) with its history and files.
    Type abc12345 to go on: "
  `);
  expect(await exists(wandb)).toBe(false);
});

it.each([[['brisk-sun-1']], [['']], [[]]])('deletes nothing after %j', async (typed) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runWith({ isTty: true, typed }, ...words);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('error: That is not abc12345; nothing was changed.\n');
  expect(await exists(wandb)).toBe(true);
});

it.each([['--yes'], ['-y']])('does not ask with %s, and prints the path in a pipe', async (flag) => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...words, flag)).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
  expect(await exists(wandb)).toBe(false);
});

it('deletes nothing where nobody can be asked', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...words)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'error: Nobody is there to confirm: delete the run brisk-sun-1 (local/vision/abc12345) with its history and files.\n' +
      'next: type it again with --yes\n',
  });
  expect(await exists(wandb)).toBe(true);
});

it('asks for the artifacts, too', async () => {
  await using wandb = startSeededServer();

  const { stderr } = await wandb.runWith({ isTty: true }, ...words, '--artifacts');

  expect(stderr).toContain('with its history, files and artifacts.\n');
});

it('explains that there is no such run', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run('run', 'delete', 'local/vision/nothing', '-y')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: Could not find run local/vision/nothing.\nnext: wandb-ts help paths\n',
  });
});

it.each([
  [['run', 'delete'], 'error: The argument <run> is missing.\nusage: wandb-ts run delete <run> [flags]\n'],
  [[...words, '--force'], 'error: Unknown flag --force'],
  [[...words, '--yes=no'], 'error: The flag --yes takes no value.\n'],
])('explains the mistake in %j', async (typed, message) => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run(...typed);

  expect([code, stderr.startsWith(message)]).toEqual([1, true]);
});
