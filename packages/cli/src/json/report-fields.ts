import type { BetaReport } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** The fields of a report that `--json` prints: the properties of the library's `BetaReport` by their names. */
export const reportJsonFields: readonly (keyof BetaReport)[] = [
  'createdAt',
  'description',
  'displayName',
  'entity',
  'id',
  'name',
  'project',
  'spec',
  'updatedAt',
  'url',
  'user',
];

/** Makes the JSON object of a report. */
export function toReportJson(report: BetaReport, fields: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(reportJsonFields.map((name) => [name, report[name]])), fields);
}
