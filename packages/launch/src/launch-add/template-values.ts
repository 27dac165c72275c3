import { parseJson, type RequestOptions } from '@wandb-ts/core';
import type { RunQueue } from '@wandb-ts/public-api/run-queues';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';

/**
 * Reads values for the template variables of a queue from texts such as `gpus=4`. Everything after the first `=` is the
 * value. What a value has to be the queue says; whether it is one of those allowed is left to the server.
 *
 * @throws {@link LaunchError} for a text without `=`, an unknown name, and a value that is no number where one is needed.
 * @throws {@link NotFoundError} when there is no such queue.
 * @example const templateVariables = await readTemplateValues(api.runQueue('team', 'gpu'), ['gpus=4', 'zone=a']);
 */
export async function readTemplateValues(
  queue: RunQueue,
  texts: readonly string[],
  options?: RequestOptions,
): Promise<Record<string, number | string>> {
  const known = new Map((await queue.templateVariables(options))?.map(({ name, schema }) => [name, schema]));
  const entries = texts.map((text): [string, number | string] => {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === '') throw new LaunchError(`A value of a template variable has the form name=value, not ${text}.`);
    const schema = known.get(name);
    if (schema === undefined) throw new LaunchError(`The queue ${queue.name} has no template variable ${name}.`);
    return [name, readValue(name, value, readType(schema))];
  });
  return Object.fromEntries(entries);
}

function readType(schema: string): unknown {
  const parsed = parseJson(schema);
  return isRecord(parsed) ? parsed['type'] : undefined;
}

function readValue(name: string, text: string, type: unknown): number | string {
  if (type !== 'integer' && type !== 'number') return text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (type === 'integer' ? Number.isInteger(number) : Number.isFinite(number)) return number;
  throw new LaunchError(`The value of the template variable ${name} must be of the type ${type}.`);
}
