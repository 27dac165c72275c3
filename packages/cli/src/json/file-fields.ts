import type { File } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

const fields = ['id', 'md5', 'mimetype', 'name', 'size', 'updatedAt'] as const satisfies readonly (keyof File)[];

/** The fields of a file that `--json` prints: the properties of the library's `File` by their names. */
export const fileJsonFields: readonly string[] = fields;

/** Makes the JSON object of a file. */
export function toFileJson(file: File, wanted: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(fields.map((name) => [name, file[name]])), wanted);
}
