import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const words = ['queue', 'create', 'gpu', '--type', 'kubernetes'];

it('creates a queue, and prints its path in a pipe', async () => {
  await using wandb = startSeededServer();
  const variables = '{"n":{"schema":{"type":"integer"}}}';

  const made = await wandb.run(...words, '--config', '{"gpus":"{{n}}"}', '--variables', variables, '--priorities');

  expect(made).toEqual({ code: 0, stdout: 'local/gpu\n', stderr: '' });
  const fields = 'type,prioritizationMode,defaultResourceConfig,templateVariables';
  expect(JSON.parse((await wandb.run('queue', 'view', 'gpu', '--json', fields)).stdout)).toEqual({
    type: 'kubernetes',
    prioritizationMode: 'V0',
    defaultResourceConfig: { resource_args: { kubernetes: { gpus: '{{n}}' } } },
    templateVariables: [{ name: 'n', schema: '{"type":"integer"}' }],
  });
});

it('takes the settings of a file, and tells a person', async () => {
  await using wandb = startSeededServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-queue-'));
  await writeFile(join(folder.path, 'settings.json'), '{"a":1}');
  const io = { isTty: true, workingDirectory: folder.path };

  const made = await wandb.runWith(
    io,
    'queue',
    'create',
    'local/gpu',
    '--type',
    'kubernetes',
    '--config',
    'settings.json',
  );

  expect(made).toEqual({ code: 0, stdout: 'Created the queue local/gpu.\n', stderr: '' });
  expect((await wandb.run('queue', 'view', 'gpu')).stdout).toContain(
    'settings\t{"resource_args":{"kubernetes":{"a":1}}}',
  );
});

it.each([
  [['queue', 'create', 'gpu'], 'error: The flag --type is missing: it says what runs the items.'],
  [['queue', 'create', 'gpu', '--type', 'abacus'], 'error: The resource type of a queue is one of local-container,'],
  [[...words, '--config', '{'], 'error: The flag --config must be a JSON object, or the path of a file with one.'],
  [
    [...words, '--config', 'none.json'],
    'error: The flag --config names no JSON object and no file that can be read: none.json',
  ],
  [['queue', 'create', '', '--type', 'kubernetes'], 'error: "" names no queue.'],
])('explains the mistake in %j', async (typed, message) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run(...typed);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
