import type { Run } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

const listFields = [
  'commit',
  'createdAt',
  'description',
  'entity',
  'group',
  'heartbeatAt',
  'historyLineCount',
  'id',
  'jobType',
  'name',
  'notes',
  'project',
  'readOnly',
  'state',
  'storageId',
  'sweepName',
  'tags',
  'url',
  'user',
] as const satisfies readonly (keyof Run)[];

/** Fields that a list leaves out unless it is asked for whole runs. */
const detailFields = [
  'config',
  'historyKeys',
  'summaryMetrics',
  'systemMetrics',
] as const satisfies readonly (keyof Run)[];

/** The fields of a run that `--json` prints: the properties of the library's `Run` by their names. */
export const runJsonFields: readonly string[] = [...listFields, ...detailFields].sort();

/** Whether one of the fields needs whole runs. */
export function needsDetails(fields: readonly string[]): boolean {
  return detailFields.some((field) => fields.includes(field));
}

/** Makes the JSON object of a run. */
export function toRunJson(run: Run, fields: readonly string[]): Record<string, unknown> {
  const source: Record<string, unknown> = {};
  for (const name of [...listFields, ...detailFields]) {
    if (fields.includes(name)) source[name] = run[name];
  }
  source['user'] = run.user === undefined ? null : { name: run.user.name, username: run.user.username };
  return pickFields(source, fields);
}
