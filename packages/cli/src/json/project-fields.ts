import type { Project } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

const fields = ['createdAt', 'entity', 'isBenchmark', 'name', 'url'] as const satisfies readonly (keyof Project)[];

/** The fields of a project that `--json` prints: the properties of the library's `Project` by their names. */
export const projectJsonFields: readonly string[] = fields;

/** Makes the JSON object of a project. */
export function toProjectJson(project: Project, wanted: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(fields.map((name) => [name, project[name]])), wanted);
}
