import type { RunQueueResourceType, TemplateVariable } from '@wandb-ts/public-api';
import type { FlagSpec } from '../command/definition.js';
import type { Io } from '../terminal/io.js';
import { readJsonOption } from './json-option.js';

/** The flags that say what runs of a queue get. */
export interface QueueFlags {
  readonly type: FlagSpec & { readonly kind: 'string' };
  readonly config: FlagSpec & { readonly kind: 'string' };
  readonly variables: FlagSpec & { readonly kind: 'string' };
}

/** The flags `--type`, `--config` and `--variables`. */
export const queueFlags: QueueFlags = {
  type: {
    kind: 'string',
    description: 'What runs the items: local-container, local-process, kubernetes, sagemaker or gcp-vertex',
  },
  config: {
    kind: 'string',
    valueName: 'json',
    description:
      'The settings that runs get, as JSON or the path of a JSON file; texts may hold {{name}} of a variable',
  },
  variables: {
    kind: 'string',
    valueName: 'json',
    description: 'The variables of the settings, such as {"gpus":{"schema":{"type":"integer","default":1}}}, or a file',
  },
};

/** What was typed of the settings of a queue; undefined where nothing was. The library checks it. */
export async function readQueueFlags(
  io: Io,
  flags: { readonly [Name in keyof QueueFlags]: string | undefined },
): Promise<{
  readonly type: RunQueueResourceType | undefined;
  readonly config: Record<string, unknown> | undefined;
  readonly templateVariables: Record<string, TemplateVariable> | undefined;
}> {
  const { type, config, variables } = flags;
  return {
    type: type as RunQueueResourceType | undefined,
    config: config === undefined ? undefined : await readJsonOption(io, 'config', config),
    templateVariables:
      variables === undefined
        ? undefined
        : ((await readJsonOption(io, 'variables', variables)) as Record<string, TemplateVariable>),
  };
}
