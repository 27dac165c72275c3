import type { EntryChange } from '../artifacts/compare-entries.js';
import { pickFields } from './write-json.js';

/** The fields of a changed entry that `--json` prints; `before` and `after` are entries as the library's `toJSON` writes them. */
export const entryChangeJsonFields: readonly (keyof EntryChange)[] = ['after', 'before', 'change', 'path'];

/** Makes the JSON object of a changed entry. */
export function toEntryChangeJson(change: EntryChange, fields: readonly string[]): Record<string, unknown> {
  const [before, after] = [change.before?.toManifestJson(), change.after?.toManifestJson()];
  return pickFields({ ...change, before, after }, fields);
}
