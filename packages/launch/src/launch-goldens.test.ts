import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommError, UnsupportedError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { launchAdd } from './launch-add/launch-add.js';
import type { LaunchAddOptions } from './launch-add/launch-add-options.js';
import { LaunchError } from './launch-error.js';
import { data, type LaunchKit, startLaunchKit } from './testing/launch-kit.js';

interface RecordedOperation {
  readonly op: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly declares?: readonly string[];
}

interface RecordedCase {
  readonly case: string;
  readonly server: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly operations: readonly RecordedOperation[];
  readonly result: {
    readonly error?: string;
    readonly queued_run?: Readonly<Record<string, unknown>>;
  };
}

/** A mutation as both clients can be compared: its field, and the parts of its input that are not null. */
interface Change {
  readonly field: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const path = join(import.meta.dirname, 'testing', 'goldens', 'launch-add.json');
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly RecordedCase[] };

const errors: Readonly<Record<string, unknown>> = { LaunchError, CommError, UnsupportedError };

/** What we do otherwise on purpose; each is in docs/decisions. Undefined stands for "as recorded". */
const differences: Readonly<
  Record<string, { readonly changes?: (recorded: Change[]) => Change[]; readonly error?: unknown }>
> = {
  'build without uri': { error: LaunchError },
  'job project default': { changes: () => [] },
  'repository without config is dropped': {
    changes: ([push]) => [withSpec(push, { registry: { url: 'R' } })],
  },
  'default queue is created (in spec.entity)': {
    changes: (recorded) =>
      recorded.map((change) =>
        change.field === 'createRunQueue' ? { ...change, input: { ...change.input, entityName: 'qe' } } : change,
      ),
  },
  'no template var support': {
    changes: () => [
      {
        field: 'pushToRunQueueByName',
        input: {
          entityName: 'e',
          projectName: 'model-registry',
          queueName: 'default',
          runSpec: {
            entity: 'e',
            project: '',
            docker: { docker_image: 'x' },
            resource: null,
            git: {},
            overrides: {},
          },
          templateVariableValues: { a: 1 },
        },
      },
    ],
  },
};

function withSpec(change: Change | undefined, fields: object): Change {
  const input = change?.input ?? {};
  return { field: change?.field ?? '', input: { ...input, runSpec: { ...(input['runSpec'] as object), ...fields } } };
}

const names: Readonly<Record<string, keyof LaunchAddOptions>> = {
  template_variables: 'templateVariables',
  queue_name: 'queueName',
  entry_point: 'entryPoint',
  docker_image: 'dockerImage',
  project_queue: 'projectQueue',
  resource_args: 'resourceArgs',
  run_id: 'runId',
  sweep_id: 'sweepId',
};

function toOptions(args: RecordedCase['args']): LaunchAddOptions {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [names[key] ?? key, value]));
}

/** Lets a kit answer as the server of the recording did. */
function script(kit: LaunchKit, server: string): void {
  const reply = { resource: 'kubernetes', resource_args: { kubernetes: { x: 1 } } };
  const refuse = (message: string) => (): Response => Response.json({ errors: [{ message }] }, { status: 400 });
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: 'u', entity: 'me' } }));
  kit.answer('PushToRunQueueByName', ({ input }) => {
    const { templateVariableValues } = input as Record<string, unknown>;
    if (server.includes('pushToRunQueueByName returns null')) return data({ pushToRunQueueByName: null });
    if (server === 'old payload')
      return refuse('Cannot query field "runSpec" on type "PushToRunQueueByNamePayload".')();
    if (server.startsWith('no templateVariableValues') && templateVariableValues !== undefined) {
      return refuse('Field "templateVariableValues" is not defined by type "PushToRunQueueByNameInput".')();
    }
    return data({ pushToRunQueueByName: { runQueueItemId: 'RQI1', runSpec: JSON.stringify(reply) } });
  });
  kit.answer('PushToRunQueueByNameLegacy', () => data({ pushToRunQueueByName: { runQueueItemId: 'OLD' } }));
  const queue = { id: 'Q1', name: 'default', access: 'PROJECT', createdBy: 1, createdAt: '', prioritizationMode: 'V0' };
  const runQueues = server.includes('no queues') || server.includes('createRunQueue null') ? [] : [queue];
  kit.answer('ListRunQueues', () => data({ project: server.includes('project null') ? null : { runQueues } }));
  kit.answer('CreateRunQueue', () =>
    data({ createRunQueue: server.includes('createRunQueue null') ? null : { success: true, queueID: 'QNEW' } }),
  );
  kit.answer('PushToRunQueue', () =>
    data({ pushToRunQueue: server.includes('pushToRunQueue null') ? null : { runQueueItemId: 'RQI2' } }),
  );
}

/** Parses JSON texts, leaves nulls out, and gives Python's variables the names of the input. */
function normalise(field: string, variables: Readonly<Record<string, unknown>>): Change {
  const renamed: Readonly<Record<string, string>> =
    field === 'createRunQueue' ? { entity: 'entityName', project: 'projectName' } : {};
  const entries = Object.entries(variables)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [renamed[key] ?? key, parse(key, value)] as const);
  return { field, input: Object.fromEntries(entries) };
}

function parse(key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$json' in value) return value.$json;
  return key === 'runSpec' || key === 'templateVariableValues' ? JSON.parse(String(value)) : value;
}

const changing: ReadonlySet<string> = new Set(['pushToRunQueueByName', 'pushToRunQueue', 'createRunQueue']);

it('has the recorded cases', () => {
  expect(cases).toHaveLength(25);
  expect(Object.keys(differences).filter((name) => cases.every((one) => one.case !== name))).toEqual([]);
});

it.each(cases.map((one) => [one.case, one] as const))(
  'sends and answers what wandb 0.20.1 does: %s [L002, L003, L004, L005, L009, L011, L012, L013, L014, L015, L016, L017, L021, L022, L023, L031, L033, L034, L035, L041, L042, L065]',
  async (name, recorded) => {
    await using kit = startLaunchKit();
    script(kit, recorded.server);
    const options = toOptions(recorded.args);
    const before = JSON.stringify(options);

    const result: unknown = await launchAdd(options, { client: kit.client }).catch((error: unknown) => error);

    const difference = differences[name] ?? {};
    const sent = kit.sent
      .filter(({ field }) => changing.has(field))
      .map(({ field, variables }) => normalise(field, (variables['input'] as Change['input']) ?? variables));
    const expected = recorded.operations
      .filter(({ op }) => changing.has(op))
      .map(({ op, variables }) => normalise(op, variables));
    expect(sent).toEqual(difference.changes?.(expected) ?? expected);
    expect(JSON.stringify(options)).toBe(before);
    const { error, queued_run: run } = recorded.result;
    if (run === undefined || difference.error !== undefined) {
      expect(result).toBeInstanceOf(difference.error ?? errors[error ?? '']);
    } else {
      const {
        id,
        entity,
        project,
        queueName: queue_name,
        projectQueue: project_queue,
        priority,
      } = result as Record<string, unknown>;
      expect({ id, entity, project, queue_name, project_queue, priority }).toEqual(run);
    }
  },
);
