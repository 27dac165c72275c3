import { CommError, UnsupportedError, ValidationError, type WarningEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import type { RunQueueResourceType } from './queue-options.js';
import type { UpsertRunQueueOptions } from './upsert-run-queue.js';

const gpu = { gpu: { schema: { type: 'string', enum: ['a', 'b'] } } };

it('sends the whole queue, and names it without another request [API-124, API-127, API-130, L151, L152, L153]', async () => {
  await using kit = startTestApi();
  const { entity } = kit.server;

  const queue = await kit.api.upsertRunQueue('gpu', { a: 1 }, 'kubernetes', { entity, templateVariables: {} });

  expect(kit.sent).toEqual([
    { name: 'UpsertProject', variables: { name: 'model-registry', entityName: entity } },
    {
      name: 'UpsertRunQueue',
      variables: {
        entityName: entity,
        projectName: 'model-registry',
        queueName: 'gpu',
        resourceType: 'kubernetes',
        resourceConfig: '{"resource_args":{"kubernetes":{"a":1}}}',
        templateVariables: null,
        prioritizationMode: 'DISABLED',
        externalLinks: '{"links":[]}',
      },
    },
  ]);
  expect([queue.name, queue.entity, String(queue)]).toEqual(['gpu', entity, `<RunQueue ${entity}/gpu>`]);
});

it('replaces what a queue was [API-124, API-130, L152, L153]', async () => {
  await using kit = startTestApi();

  const first = await kit.api.upsertRunQueue('q', { a: '{{gpu}}' }, 'kubernetes', {
    templateVariables: gpu,
    externalLinks: { docs: 'https://docs.test', runs: 'https://runs.test' },
    prioritizationMode: 'v0',
  });
  const before = [await first.templateVariables(), await first.externalLinks(), await first.prioritizationMode()];
  const second = await kit.api.upsertRunQueue('q', { b: 2 }, 'local-process');

  expect(before).toEqual([
    [{ name: 'gpu', schema: JSON.stringify(gpu.gpu.schema) }],
    {
      links: [
        { label: 'docs', url: 'https://docs.test' },
        { label: 'runs', url: 'https://runs.test' },
      ],
    },
    'V0',
  ]);
  expect([await second.templateVariables(), await second.externalLinks(), await second.prioritizationMode()]).toEqual([
    [],
    { links: [] },
    'DISABLED',
  ]);
  expect(await second.defaultResourceConfig()).toEqual({ resource_args: { 'local-process': { b: 2 } } });
  expect(await second.id()).toBe(await first.id());
});

it('takes the entity of the viewer [API-125]', async () => {
  await using kit = startTestApi();

  const queue = await kit.api.upsertRunQueue('q', {}, 'kubernetes');

  expect(queue.entity).toBe(kit.server.entity);
  expect(kit.takeNames()).toEqual(['GetDefaultEntity', 'UpsertProject', 'UpsertRunQueue']);
});

it('refuses to guess an entity [API-125]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: 'x', entity: null } }));

  await expect(kit.api.upsertRunQueue('q', {}, 'kubernetes')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual(['GetDefaultEntity']);
});

it.each<[string, string, UpsertRunQueueOptions, string]>([
  ['', 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'A queue needs a name.'],
  ['x'.repeat(65), 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'The name of a queue has at most 64 characters.'],
  ['q', 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'The prioritization mode is V0 or DISABLED, not V9.'],
  ['q', 'abacus', {}, 'The resource type of a queue is one of local-container,'],
])(
  'refuses the queue %j of type %s with %j, in this order and before any request [API-126, API-128, API-129, L151]',
  async (name, type, options, message) => {
    await using kit = startTestApi();

    const changing = kit.api.upsertRunQueue(name, {}, type as RunQueueResourceType, options);

    await expect(changing).rejects.toThrow(ValidationError);
    await expect(changing).rejects.toThrow(message);
    expect(kit.takeNames()).toEqual([]);
  },
);

it.each([
  ['v0', 'V0'],
  ['V0', 'V0'],
  ['disabled', 'DISABLED'],
  ['DISABLED', 'DISABLED'],
  [null, 'DISABLED'],
] as const)('sends the mode %j as %j [API-127, API-128, L151]', async (prioritizationMode, sent) => {
  await using kit = startTestApi();

  await kit.api.upsertRunQueue('q', {}, 'kubernetes', { prioritizationMode });

  expect(kit.sent.at(-1)?.variables['prioritizationMode']).toBe(sent);
});

it('reports what the server finds odd as warnings [API-131, L154]', async () => {
  const warnings: string[] = [];
  const onEvent = (event: { readonly type: string }): void => {
    if (event.type === 'warning') warnings.push((event as WarningEvent).message);
  };
  await using kit = startTestApi({}, { onEvent });

  await kit.api.upsertRunQueue('q', { a: '{{x}}', b: '{{y}}' }, 'kubernetes');

  expect(warnings).toEqual([
    'The configuration uses {{x}}, which is no template variable.',
    'The configuration uses {{y}}, which is no template variable.',
  ]);
});

it('rejects when the server does not do it [API-132]', async () => {
  await using kit = startTestApi();
  kit.answer('UpsertRunQueue', () => data({ upsertRunQueue: { success: false, configSchemaValidationErrors: null } }));

  const changing = kit.api.upsertRunQueue('q', {}, 'kubernetes');

  await expect(changing).rejects.toThrow(CommError);
  await expect(changing).rejects.toThrow(`The server did not change the queue ${kit.server.entity}/q.`);
});

it('says that an old server cannot change queues [API-133, L155]', async () => {
  await using kit = startTestApi();
  const message = 'Cannot query field "upsertRunQueue" on type "Mutation".';
  kit.answer('UpsertRunQueue', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  await expect(kit.api.upsertRunQueue('q', {}, 'kubernetes')).rejects.toThrow(UnsupportedError);
});
