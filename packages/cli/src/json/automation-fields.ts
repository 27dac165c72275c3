import type { Automation } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

const fields = [
  'action',
  'createdAt',
  'description',
  'enabled',
  'event',
  'id',
  'name',
  'scope',
  'updatedAt',
] as const satisfies readonly (keyof Automation)[];

/** The fields of an automation that `--json` prints: the properties of the library's `Automation` by their names. */
export const automationJsonFields: readonly string[] = fields;

/** Makes the JSON object of an automation. */
export function toAutomationJson(automation: Automation, wanted: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(fields.map((name) => [name, automation[name]])), wanted);
}
