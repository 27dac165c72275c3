import { expect, it } from 'vitest';
import { queueJob } from '../../testing/queued-jobs.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const old = {
  type: 'local-container',
  prioritizationMode: 'V0',
  defaultResourceConfig: { resource_args: { 'local-container': { gpus: '{{gpus}}' } } },
  templateVariables: [{ name: 'gpus', schema: '{"type":"integer","default":1}' }],
  externalLinks: { links: [{ label: 'docs', url: 'https://docs.test' }] },
};

async function view(wandb: SeededServer): Promise<unknown> {
  return JSON.parse((await wandb.run('queue', 'view', 'gpu', '--json', Object.keys(old).join(','))).stdout);
}

it.each([
  [['--priorities', 'on'], {}],
  [['--priorities', 'off'], { prioritizationMode: 'DISABLED' }],
  [['--config', '{"a":1}'], { defaultResourceConfig: { resource_args: { 'local-container': { a: 1 } } } }],
  [
    ['--variables', '{"n":{"schema":{"type":"string"}}}'],
    { templateVariables: [{ name: 'n', schema: '{"type":"string"}' }] },
  ],
  [['--links', '{"a":"https://a.test"}'], { externalLinks: { links: [{ label: 'a', url: 'https://a.test' }] } }],
  [
    ['--type', 'kubernetes'],
    { type: 'kubernetes', defaultResourceConfig: { resource_args: { kubernetes: { gpus: '{{gpus}}' } } } },
  ],
])('changes what %j says, and nothing else', async (flags, changed) => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const { code, stdout } = await wandb.run('queue', 'edit', 'gpu', ...flags);

  expect([code, stdout]).toEqual([0, 'local/gpu\n']);
  expect(await view(wandb)).toEqual({ ...old, ...changed });
});

it('leaves schemas with large numbers and descriptions of variables as they are', async () => {
  await using wandb = startSeededServer();
  const variables =
    '{"seed":{"schema":{"type":"integer","default":12345678901234567890},"description":"Where it begins"}}';
  await wandb.run('queue', 'create', 'gpu', '--type', 'kubernetes', '--variables', variables);
  await wandb.run('queue', 'edit', 'gpu', '--priorities', 'on');

  const { stdout } = await wandb.run('queue', 'view', 'gpu', '--json', 'templateVariables,variableDescriptions');

  expect(JSON.parse(stdout)).toEqual({
    templateVariables: [{ name: 'seed', schema: '{"type":"integer","default":12345678901234567890}' }],
    variableDescriptions: { seed: 'Where it begins' },
  });
});

it('prints what the server finds odd, and tells a person', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('queue', 'edit', 'local/gpu', '--config', '{"a":"{{x}}"}');

  expect([code, stdout]).toEqual([0, 'Changed the queue local/gpu.\n']);
  expect(stderr).toContain('{{x}}, which is no template variable');
});

it.each([
  [['gpu', '--priorities', 'maybe'], 'error: The flag --priorities is on or off, not maybe.'],
  [['gpu'], 'error: There is nothing to change.'],
  [['none', '--priorities', 'on'], 'error: Could not find the queue local/none'],
])('explains the mistake in %j', async (words, message) => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const { code, stderr } = await wandb.run('queue', 'edit', ...words);

  expect(code).toBe(1);
  expect(stderr).toContain(message);
});
