import { CommError, ConflictError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import type { CreateRunQueueOptions } from './create-run-queue.js';
import type { RunQueueResourceType } from './queue-options.js';

/** The answer of a server that does not know something. */
function refuse(message: string): Response {
  return Response.json({ errors: [{ message }] }, { status: 400 });
}

const gpu = { gpu: { schema: { type: 'string', enum: ['a', 'b'] } } };

it('creates the project, the settings and the queue, and returns it [API-111, API-119, API-120, API-123, L147, L148]', async () => {
  await using kit = startTestApi();
  const { entity } = kit.server;

  const queue = await kit.api.createRunQueue('gpu', 'kubernetes', {
    entity,
    config: { a: '{{gpu}}' },
    templateVariables: gpu,
  });

  expect(kit.sent).toEqual([
    { name: 'UpsertProject', variables: { name: 'model-registry', entityName: entity } },
    {
      name: 'CreateDefaultResourceConfig',
      variables: {
        entityName: entity,
        resource: 'kubernetes',
        config: '{"resource_args":{"kubernetes":{"a":"{{gpu}}"}}}',
        templateVariables: JSON.stringify(gpu),
      },
    },
    {
      name: 'CreateRunQueue',
      variables: {
        entityName: entity,
        projectName: 'model-registry',
        queueName: 'gpu',
        access: 'PROJECT',
        prioritizationMode: null,
        defaultResourceConfigID: btoa('DefaultResourceConfig:1'),
      },
    },
  ]);
  kit.takeNames();
  expect([queue.name, queue.entity, await queue.access()]).toEqual(['gpu', entity, 'PROJECT']);
  expect(kit.takeNames()).toEqual([]);
  expect(await queue.defaultResourceConfig()).toEqual({ resource_args: { kubernetes: { a: '{{gpu}}' } } });
});

it('sends empty settings and variables when there are none [API-119, API-120, L148]', async () => {
  await using kit = startTestApi();

  await kit.api.createRunQueue('q', 'local-process');

  expect(kit.sent.find(({ name }) => name === 'CreateDefaultResourceConfig')?.variables).toMatchObject({
    config: '{"resource_args":{"local-process":{}}}',
    templateVariables: '{}',
  });
});

it('takes the configured entity, then that of the viewer [API-112]', async () => {
  await using configured = startTestApi({}, { entity: 'local' });
  await using asked = startTestApi();

  const queues = [
    await configured.api.createRunQueue('q', 'kubernetes'),
    await asked.api.createRunQueue('q', 'kubernetes'),
  ];

  expect(queues.map(({ entity }) => entity)).toEqual(['local', asked.server.entity]);
  expect([configured.takeNames()[0], asked.takeNames()[0]]).toEqual(['UpsertProject', 'GetDefaultEntity']);
});

it('refuses to guess an entity [API-112, L150]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: 'x', entity: null } }));

  const creating = kit.api.createRunQueue('q', 'kubernetes');

  await expect(creating).rejects.toThrow(ValidationError);
  await expect(creating).rejects.toThrow('The entity is missing');
  expect(kit.takeNames()).toEqual(['GetDefaultEntity']);
});

it.each<[string, string, CreateRunQueueOptions, string]>([
  ['', 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'A queue needs a name.'],
  ['x'.repeat(65), 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'The name of a queue has at most 64 characters.'],
  ['q', 'abacus', { prioritizationMode: 'V9' as 'V0' }, 'The resource type of a queue is one of local-container,'],
  ['q', 'kubernetes', { prioritizationMode: 'V9' as 'V0' }, 'The prioritization mode is V0, not V9.'],
  ['q', 'kubernetes', { prioritizationMode: 'DISABLED' as 'V0' }, 'The prioritization mode is V0, not DISABLED.'],
  ['q', 'vertex', {}, 'The resource type of a queue is one of'],
])(
  'refuses the queue %j of type %s with %j, in this order and before any request [API-113, API-114, API-115, API-116, API-118, L143, L144, L145, L146]',
  async (name, type, options, message) => {
    await using kit = startTestApi();

    const creating = kit.api.createRunQueue(name, type as RunQueueResourceType, options);

    await expect(creating).rejects.toThrow(ValidationError);
    await expect(creating).rejects.toThrow(message);
    expect(kit.takeNames()).toEqual([]);
  },
);

it('takes a name of 64 characters [API-114, L144]', async () => {
  await using kit = startTestApi();

  const queue = await kit.api.createRunQueue('x'.repeat(64), 'sagemaker');

  expect(await queue.type()).toBe('sagemaker');
});

it.each<RunQueueResourceType>(['local-container', 'local-process', 'kubernetes', 'sagemaker', 'gcp-vertex'])(
  'makes queues of the type %s [API-115, L145]',
  async (type) => {
    await using kit = startTestApi();

    expect(await (await kit.api.createRunQueue('q', type)).type()).toBe(type);
  },
);

it.each([
  ['v0', 'V0'],
  ['V0', 'V0'],
  [undefined, null],
  [null, null],
  ['', null],
] as const)(
  'sends the mode %j as %j, and asks for it later only when none was given [API-116, API-117, API-641, L146]',
  async (prioritizationMode, sent) => {
    await using kit = startTestApi();

    const queue = await kit.api.createRunQueue('q', 'kubernetes', {
      prioritizationMode: prioritizationMode as 'V0',
    });

    expect(kit.sent.find(({ name }) => name === 'CreateRunQueue')?.variables['prioritizationMode']).toBe(sent);
    kit.takeNames();
    expect(await queue.prioritizationMode()).toBe(sent ?? 'DISABLED');
    expect(kit.takeNames()).toEqual(sent === null ? ['GetRunQueue'] : []);
  },
);

it('rejects when the server does not keep the settings [API-121, L149]', async () => {
  await using kit = startTestApi();
  kit.answer('CreateDefaultResourceConfig', () =>
    data({ createDefaultResourceConfig: { success: false, defaultResourceConfigID: '' } }),
  );

  const creating = kit.api.createRunQueue('q', 'kubernetes');

  await expect(creating).rejects.toThrow(CommError);
  await expect(creating).rejects.toThrow('default resource config');
  expect(kit.takeNames()).not.toContain('CreateRunQueue');
});

it('rejects when the server does not create the queue [API-122, L149]', async () => {
  await using kit = startTestApi();
  kit.answer('CreateRunQueue', () => data({ createRunQueue: { success: false, queueID: null } }));

  const creating = kit.api.createRunQueue('q', 'kubernetes');

  await expect(creating).rejects.toThrow(CommError);
  await expect(creating).rejects.toThrow(`The server did not create the queue ${kit.server.entity}/q.`);
});

it('rejects a second queue of the same name', async () => {
  await using kit = startTestApi();
  await kit.api.createRunQueue('q', 'kubernetes');

  await expect(kit.api.createRunQueue('q', 'kubernetes')).rejects.toThrow(ConflictError);
});

it('says that an old server has no template variables, and goes without them when none are given [API-120, L148]', async () => {
  await using kit = startTestApi();
  kit.answer('CreateDefaultResourceConfig', () =>
    refuse('Field "templateVariables" is not defined by type "CreateDefaultResourceConfigInput".'),
  );

  const refused = kit.api.createRunQueue('q', 'kubernetes', { templateVariables: gpu });

  await expect(refused).rejects.toThrow(UnsupportedError);
  expect((await kit.api.createRunQueue('q', 'kubernetes')).name).toBe('q');
});

it('says that an old server has no priorities, and goes without them when none are asked for', async () => {
  await using kit = startTestApi();
  kit.answer('CreateRunQueue', () =>
    refuse('Field "prioritizationMode" is not defined by type "CreateRunQueueInput".'),
  );

  const refused = kit.api.createRunQueue('q', 'kubernetes', { prioritizationMode: 'V0' });

  await expect(refused).rejects.toThrow(UnsupportedError);
  expect((await kit.api.createRunQueue('q', 'kubernetes')).name).toBe('q');
});

it.each([
  ['CreateDefaultResourceConfig', 'createDefaultResourceConfig'],
  ['CreateRunQueue', 'createRunQueue'],
])('says that a server without %s cannot create queues', async (operation, field) => {
  await using kit = startTestApi();
  kit.answer(operation, () => refuse(`Cannot query field "${field}" on type "Mutation".`));

  await expect(kit.api.createRunQueue('q', 'kubernetes')).rejects.toThrow(UnsupportedError);
});

it('refuses settings that JSON cannot hold before any request', async () => {
  await using kit = startTestApi();

  await expect(kit.api.createRunQueue('q', 'kubernetes', { config: { f: () => 1 } })).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});
