import {
  AuthenticationError,
  CommError,
  RateLimitError,
  type RequestOptions,
  ServerError,
  UnsupportedError,
  ValidationError,
  type WarningEvent,
} from '@wandb-ts/core';
import { afterEach, expect, it, vi } from 'vitest';
import { data, startTestApi } from '../testing/test-api.js';
import { LaunchError } from './launch-error.js';
import { type PushedRunSpec, pushRunSpec, type RunSpecToPush } from './push-run-spec.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A server with the queue `q` with priorities and a template variable. */
async function start() {
  const warnings: string[] = [];
  const onEvent = (event: { readonly type: string }): void => {
    if (event.type === 'warning') warnings.push((event as WarningEvent).message);
  };
  const kit = startTestApi({}, { onEvent, retryDelayMs: 1 });
  await kit.api.upsertRunQueue('q', { a: '{{v}}' }, 'kubernetes', {
    prioritizationMode: 'V0',
    templateVariables: { v: { schema: { type: 'integer', default: 1 } } },
  });
  kit.takeNames();
  return Object.assign(kit, {
    warnings,
    push: (item: Partial<RunSpecToPush> = {}, options?: RequestOptions): Promise<PushedRunSpec> =>
      pushRunSpec(kit.api.client, { entity: 'local', queueName: 'q', runSpec: { job: 'j' }, ...item }, options),
    input: (name: string) =>
      kit.sent.filter((sent) => sent.name === name).map(({ variables }) => variables['input'] as object),
  });
}

function refuse(message: string, status = 400): Response {
  return Response.json({ errors: [{ message }] }, { status });
}

const noAnswer = (): Response => data({ pushToRunQueueByName: null });

it('sends one request, and parses what will be run [L039, L040, L041, L042, L043, L061]', async () => {
  await using kit = await start();

  const pushed = await kit.push();

  expect(kit.sent.slice(-1)).toEqual([
    {
      name: 'PushToRunQueueByName',
      variables: {
        input: { entityName: 'local', projectName: 'model-registry', queueName: 'q', runSpec: '{"job":"j"}' },
      },
    },
  ]);
  expect(kit.takeNames()).toEqual(['PushToRunQueueByName']);
  expect(pushed).toEqual({
    itemId: btoa('RunQueueItem:1'),
    runSpec: { job: 'j', resource: 'kubernetes', resource_args: { kubernetes: { a: '1' } } },
  });
});

it.each([
  [0, 0],
  [3, 3],
  ['critical', 0],
  ['high', 1],
  ['medium', 2],
  ['low', 3],
] as const)(
  'sends the priority %j as %j, with values of variables, only when there are some [L031, L032, L042]',
  async (priority, sent) => {
    await using kit = await start();

    await kit.push({ priority, templateVariables: { v: 5 }, projectQueue: 'model-registry' });

    expect(kit.input('PushToRunQueueByName')).toEqual([
      {
        entityName: 'local',
        projectName: 'model-registry',
        queueName: 'q',
        runSpec: '{"job":"j"}',
        templateVariableValues: '{"v":5}',
        priority: sent,
      },
    ]);
  },
);

it.each([-1, 4, 1.5, Number.NaN, 'urgent'])('refuses the priority %j before any request [L032]', async (priority) => {
  await using kit = await start();

  await expect(kit.push({ priority: priority as 0 })).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('keeps every value of a spec that JSON holds [L037]', async () => {
  await using kit = await start();
  const runSpec = { 'é ☃': 'ü', nested: { list: [null, { n: null }] }, big: 12345678901234567890n, date: new Date(0) };

  const pushed = await kit.push({ runSpec: { ...runSpec, nan: Number.NaN, resource_args: { x: { y: 1 } } } });

  expect(pushed.runSpec).toEqual({
    ...runSpec,
    date: '1970-01-01T00:00:00.000Z',
    nan: 'NaN',
    resource: 'kubernetes',
    resource_args: { x: { y: 1 } },
  });
});

it.each<[unknown, string]>([
  [{ f: () => 1 }, 'runSpec.f is a function, which JSON cannot hold.'],
  [{ a: [undefined] }, 'runSpec.a[0] is undefined, which JSON cannot hold.'],
  [{ m: new Map() }, 'runSpec.m is a Map, which JSON cannot hold. Convert it first.'],
])('refuses a spec that JSON cannot hold before any request [L037, L038]', async (runSpec, message) => {
  await using kit = await start();

  const pushing = kit.push({ runSpec: runSpec as Record<string, unknown> });

  await expect(pushing).rejects.toThrow(ValidationError);
  await expect(pushing).rejects.toThrow(message);
  expect(kit.takeNames()).toEqual([]);
});

it.each([undefined, null, ''])('takes an answer whose spec is %j [L044]', async (runSpec) => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: 'i1', runSpec } }));

  expect(await kit.push()).toEqual({ itemId: 'i1', runSpec: null });
});

it('asks for the queue by its id when the server does not know its name [L045, L051, L058]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);

  const pushed = await kit.push({ templateVariables: { v: 7 } });

  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'ListRunQueues', 'PushToRunQueue']);
  expect(kit.input('PushToRunQueue')).toEqual([
    { queueID: btoa('RunQueue:1'), runSpec: '{"job":"j"}', templateVariableValues: '{"v":7}' },
  ]);
  expect(pushed).toEqual({ itemId: btoa('RunQueueItem:1'), runSpec: null });
});

it.each([
  ['with status 400', 400],
  ['with status 403', 403],
  ['with errors in an answer', 200],
])(
  'asks for the queue by its id when it is refused by name %s, without repeating that [L046, L047]',
  async (_, status) => {
    await using kit = await start();
    kit.answer('PushToRunQueueByName', () => refuse('Not by name.', status));

    await kit.push();

    expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'ListRunQueues', 'PushToRunQueue']);
  },
);

it('keeps what the server said as the cause [L046]', async () => {
  await using kit = await start();

  const error: unknown = await kit.push({ templateVariables: { v: 'x' } }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(LaunchError);
  const said = 'The template variable "v" has a value that is not of the type integer';
  expect((error as Error).message).toContain(said);
  expect((error as Error).message).toContain('The run was not added to the queue local/q: ');
  expect(((error as Error).cause as Error).message).toContain(said);
});

it('waits and repeats when the server asks for fewer requests [L048]', async () => {
  await using kit = await start();
  const answers = [refuse('Slow down.', 429), refuse('Slow down.', 429)];
  kit.answer('PushToRunQueueByName', () => answers.shift());

  await kit.push();

  expect(kit.takeNames()).toEqual(Array.from({ length: 3 }, () => 'PushToRunQueueByName'));
});

it('gives up a push that is still refused for the number of requests, and does not try it by id [L048]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => refuse('Slow down.', 429));

  await expect(kit.push({}, { maxRetries: 1 })).rejects.toThrow(RateLimitError);

  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'PushToRunQueueByName']);
});

it('tells what the server said first when it refuses an item by the id of its queue as well [L046]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => refuse('The queue is closed.'));
  kit.answer('PushToRunQueue', () => refuse('Not by id.'));

  const error = await kit.push().catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(LaunchError);
  expect(error).toMatchObject({ message: expect.stringContaining('The queue is closed.') });
  expect((error as LaunchError).cause).toMatchObject({ messages: ['The queue is closed.'] });
});

it('repeats a push that a broken server may have done only when it is told to [L048]', async () => {
  await using kit = await start();
  const answers = [refuse('Broken.', 502), refuse('Broken.', 502)];
  kit.answer('PushToRunQueueByName', () => answers.shift());

  await expect(kit.push()).rejects.toThrow(ServerError);
  const before = kit.takeNames();
  await kit.push({}, { retryMutations: true });

  expect(before).toEqual(['PushToRunQueueByName']);
  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'PushToRunQueueByName']);
});

it('does not try an item with a priority by the id of its queue [L049]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);

  await expect(kit.push({ priority: 0 })).rejects.toThrow(LaunchError);
  expect(kit.takeNames()).toEqual(['PushToRunQueueByName']);
});

it('asks again without the spec in the answer, with all that was sent, when a server does not know it [L050]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () =>
    refuse('Cannot query field "runSpec" on type "PushToRunQueueByNamePayload".'),
  );

  const pushed = await kit.push({ priority: 1, templateVariables: { v: 3 } });

  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'PushToRunQueueByNameLegacy']);
  expect(kit.input('PushToRunQueueByNameLegacy')).toEqual(kit.input('PushToRunQueueByName'));
  expect(kit.input('PushToRunQueueByNameLegacy')).toMatchObject([{ priority: 1, templateVariableValues: '{"v":3}' }]);
  expect(pushed).toEqual({ itemId: btoa('RunQueueItem:1'), runSpec: null });
});

it('keeps what such a server said as the cause when it refuses the item then', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () =>
    refuse('Cannot query field "runSpec" on type "PushToRunQueueByNamePayload".'),
  );
  kit.answer('PushToRunQueueByNameLegacy', () => refuse('The queue is closed.'));

  const error = await kit.push({ priority: 1 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(LaunchError);
  expect((error as LaunchError).cause).toMatchObject({ messages: ['The queue is closed.'] });
});

it('takes only queues of everybody and of the user by their id [L051]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);
  const queue = { createdBy: 1, createdAt: '', prioritizationMode: 'DISABLED' };
  kit.answer('ListRunQueues', () =>
    data({
      project: {
        runQueues: [
          { ...queue, id: 'a', name: 'q', access: 'OTHER' },
          { ...queue, id: 'b', name: 'Q', access: 'PROJECT' },
          { ...queue, id: btoa('RunQueue:1'), name: 'q', access: 'USER' },
        ],
      },
    }),
  );

  await kit.push();

  expect(kit.input('PushToRunQueue')).toMatchObject([{ queueID: btoa('RunQueue:1') }]);
});

it.each([
  ['model-registry', 'There is no queue local/none.'],
  ['vision', 'There is no queue local/vision/none.'],
])('says that there is no such queue in %s [L052]', async (projectQueue, warning) => {
  await using kit = await start();
  kit.server.seed({ projects: [{ name: 'vision' }] });

  const pushing = kit.push({ queueName: 'none', projectQueue });

  await expect(pushing).rejects.toThrow(LaunchError);
  await expect(pushing).rejects.toThrow('there is no such queue.');
  expect(kit.warnings).toEqual([warning]);
});

it('makes the queue default where it is missing, and uses it [L053]', async () => {
  await using kit = await start();

  const pushed = await kit.push({ queueName: 'default' });

  expect(kit.takeNames()).toEqual(['PushToRunQueueByName', 'ListRunQueues', 'CreateRunQueue', 'PushToRunQueue']);
  expect(kit.sent.find(({ name }) => name === 'CreateRunQueue')?.variables).toEqual({
    entityName: 'local',
    projectName: 'model-registry',
    queueName: 'default',
    access: 'PROJECT',
  });
  expect(pushed.itemId).toBe(btoa('RunQueueItem:1'));
  expect(kit.warnings).toEqual(['There is no queue local/default yet: it is created.']);
});

it('makes the queue default also for an entity that never had a queue [L053]', async () => {
  await using kit = startTestApi();
  const item = { entity: 'local', queueName: 'default', runSpec: { job: 'j' } };

  expect(await pushRunSpec(kit.api.client, item)).toMatchObject({ itemId: btoa('RunQueueItem:1') });
});

it('rejects when the server does not make the queue default [L054]', async () => {
  await using kit = await start();
  kit.answer('CreateRunQueue', () => data({ createRunQueue: null }));

  const pushing = kit.push({ queueName: 'default' });

  await expect(pushing).rejects.toThrow(LaunchError);
  await expect(pushing).rejects.toThrow('queue local/default: it does not exist, and the server did not create it.');
});

it('does not choose between queues of the same name [L055]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);
  const queue = { id: 'a', name: 'q', access: 'PROJECT', createdBy: 1, createdAt: '', prioritizationMode: 'V0' };
  kit.answer('ListRunQueues', () => data({ project: { runQueues: [queue, { ...queue, id: 'b' }] } }));

  await expect(kit.push()).rejects.toThrow(LaunchError);
  expect(kit.takeNames()).not.toContain('PushToRunQueue');
});

it.each([
  [undefined, 'Could not read the queues of local: check that you have access to it.'],
  ['vision', 'Could not read the queues of local/vision: check that you have access to it.'],
])('says that the queues cannot be read [L056]', async (projectQueue, message) => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);
  kit.answer('ListRunQueues', () => data({ project: null }));

  const pushing = kit.push({ projectQueue });

  await expect(pushing).rejects.toThrow(CommError);
  await expect(pushing).rejects.toThrow(message);
});

it('names the queue when the server does not take the item by id either [L057]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);
  kit.answer('PushToRunQueue', () => data({ pushToRunQueue: null }));

  const pushing = kit.push();

  await expect(pushing).rejects.toThrow(CommError);
  await expect(pushing).rejects.toThrow('The server did not add the run to the queue local/q.');
});

it.each([
  ['priority', { priority: 1 } as const],
  ['templateVariableValues', { templateVariables: { v: 1 } }],
])('says that the server does not know %s, and queues nothing [L059, L060]', async (field, item) => {
  const wordings = [
    `Variable "$input" got invalid value {}; Field "${field}" is not defined by type "PushToRunQueueByNameInput".`,
    `Variable "$input" got invalid value {}.\nIn field "${field}": Unknown field.`,
  ];
  for (const wording of wordings) {
    await using kit = await start();
    kit.answer('PushToRunQueueByName', () => refuse(wording));

    await expect(kit.push(item)).rejects.toThrow(UnsupportedError);
    expect(kit.takeNames()).toEqual(['PushToRunQueueByName']);
  }
});

it('says that the server does not know template variables also by the id of a queue [L059]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', noAnswer);
  const error = { message: 'unknown field', path: ['variable', 'input', 'templateVariableValues'] };
  kit.answer('PushToRunQueue', () => Response.json({ errors: [error] }, { status: 422 }));

  await expect(kit.push({ templateVariables: { v: 1 } })).rejects.toThrow(UnsupportedError);
});

it('does not take an answer without an item for a success [L062]', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => data({ pushToRunQueueByName: { runQueueItemId: '', runSpec: '{}' } }));

  await expect(kit.push({ priority: 1 })).rejects.toThrow(LaunchError);
});

it('passes on that the credentials are wrong', async () => {
  await using kit = await start();
  kit.answer('PushToRunQueueByName', () => refuse('Who are you?', 401));

  await expect(kit.push()).rejects.toThrow(AuthenticationError);
  expect(kit.takeNames()).toEqual(['PushToRunQueueByName']);
});
