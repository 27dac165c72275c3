import { between, withKeys } from './batch.js';
import type { Batch } from './columns.js';
import type { OpenExport } from './open-export.js';
import type { RowGroup } from './parquet-file.js';

/** Which rows of an export to read. */
export interface Selection {
  /** Only these keys and `_step`, and only rows that have all of them; undefined for everything. */
  readonly keys: readonly string[] | undefined;
  /** The first step, inclusive. */
  readonly from: number;
  /** The last step, exclusive. */
  readonly to: number;
}

/** How many row groups are on their way while one is used; of chosen columns, which are small, more. */
const ahead = 2;
const aheadOfColumns = 4;
/** Larger row groups come one by one. */
const maxAheadBytes = 16 * 1024 * 1024;

/** Reads the selected rows of a file, row group by row group. No batch is empty. */
export async function* exportedBatches(file: OpenExport, selection: Selection): AsyncGenerator<Batch, void, undefined> {
  const groups = selectedGroups(file, selection);
  const pending: Promise<Batch>[] = [];
  let next = 0;
  while (next < groups.length || pending.length > 0) {
    while (next < groups.length && pending.length < 1 + lookahead(groups[next], selection)) {
      pending.push(read(file, groups[next] as RowGroup, selection));
      next += 1;
    }
    const batch = await pending.shift();
    if (batch !== undefined && batch.rowCount > 0) yield batch;
  }
}

/** The row groups that may have selected rows. */
export function selectedGroups({ parquet }: OpenExport, { from, to }: Selection): RowGroup[] {
  return parquet.groups.filter(({ firstStep, lastStep }) => lastStep >= from && firstStep < to);
}

function lookahead(group: RowGroup | undefined, { keys }: Selection): number {
  if (keys !== undefined) return aheadOfColumns;
  let sizeBytes = 0;
  for (const { parts } of group?.columns.values() ?? []) for (const { start, end } of parts) sizeBytes += end - start;
  return sizeBytes > maxAheadBytes ? 0 : ahead;
}

function read({ parquet }: OpenExport, group: RowGroup, { keys, from, to }: Selection): Promise<Batch> {
  const batch = parquet.read(group, keys).then((rows) => {
    const selected = between(rows, from, to);
    return keys === undefined ? selected : withKeys(selected, keys);
  });
  // Whoever waits for it sees its failure; one that nobody waits for any more fails in silence.
  batch.catch(() => undefined);
  return batch;
}
