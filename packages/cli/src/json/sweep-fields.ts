import type { Sweep } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** The fields of a sweep that `--json` prints: the properties of the library's `Sweep` by their names. */
export const sweepJsonFields: readonly (keyof Sweep)[] = [
  'bestLoss',
  'config',
  'createdAt',
  'description',
  'displayName',
  'entity',
  'expectedRunCount',
  'id',
  'method',
  'name',
  'order',
  'project',
  'runCount',
  'state',
  'storageId',
  'updatedAt',
  'url',
];

/** Makes the JSON object of a sweep. Only fields that are asked for are read: a configuration may not be YAML. */
export function toSweepJson(sweep: Sweep, fields: readonly string[]): Record<string, unknown> {
  const asked = sweepJsonFields.filter((name) => fields.includes(name));
  return pickFields(Object.fromEntries(asked.map((name) => [name, sweep[name]])), fields);
}
