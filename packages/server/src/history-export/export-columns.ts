import type { HistoryStore, LineRange } from '../storage/history.js';

/** How the values of a column are stored. */
export type ColumnKind = 'integer' | 'double' | 'string' | 'boolean';

/** A column of an export. */
export interface ExportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

interface KeyFacts {
  readonly typeCounts: readonly { readonly type: string; readonly count: number }[];
}

const kinds: ReadonlyMap<string, ColumnKind> = new Map([
  ['number', 'double'],
  ['string', 'string'],
  ['boolean', 'boolean'],
]);
const maxColumns = 1024;

/**
 * The columns of a history whose rows Parquet can hold as they are; undefined for any other. Every row must have the same
 * keys, and a key values of one simple type: a reader takes a value that is absent for null, and wandb 0.31.0 gives it as
 * such, also in rows that lack the keys which were asked for.
 */
export function findColumns(history: HistoryStore, runId: number): ExportColumn[] | undefined {
  const { keys } = (history.keys(runId) ?? { keys: {} }) as { readonly keys: Readonly<Record<string, KeyFacts>> };
  const names = new Set(history.keySets(runId).flat());
  const rowCount = countValues(keys['_step']);
  if (rowCount === 0 || names.size > maxColumns) {
    return undefined;
  }
  const columns: ExportColumn[] = [];
  for (const [name, facts] of Object.entries(keys)) {
    const [type, ...otherTypes] = facts.typeCounts;
    const kind = kinds.get(type?.type ?? '');
    if (kind === undefined || otherTypes.length > 0 || countValues(facts) !== rowCount || !isColumnName(name)) {
      return undefined;
    }
    columns.push({ name, kind: name === '_step' ? 'integer' : kind });
  }
  // A nested value has a key for each object around it.
  return columns.length === names.size ? columns : undefined;
}

function countValues(facts: KeyFacts | undefined): number {
  return facts?.typeCounts.reduce((sum, { count }) => sum + count, 0) ?? 0;
}

function isColumnName(name: string): boolean {
  return name !== '' && name !== '__proto__' && name.isWellFormed();
}

const pageRows = 1000;

/**
 * Finds the columns of numbers in which every value is written as an integer, and makes them columns of integers. Goes
 * through the texts of the rows as long as a column may still be one.
 *
 * @param pause - Awaited between pages; what it throws ends the search.
 */
export async function findIntegers(
  history: HistoryStore,
  runId: number,
  { columns, lines, pause }: IntegerSearch,
): Promise<ExportColumn[]> {
  const candidates = new Map<string, RegExp>();
  for (const { name, kind } of columns) {
    if (kind === 'double') {
      candidates.set(name, integerOf(name));
    }
  }
  let last: { readonly step: number; readonly line: number } | null = null;
  while (candidates.size > 0) {
    const rows = history.page(runId, last, lines, pageRows);
    for (const { text } of rows) {
      for (const [name, pattern] of candidates) {
        if (!pattern.test(text)) {
          candidates.delete(name);
        }
      }
    }
    last = rows.at(-1) ?? null;
    if (rows.length < pageRows) {
      break;
    }
    await pause();
  }
  return columns.map((column) => (candidates.has(column.name) ? { ...column, kind: 'integer' } : column));
}

/** Where to look for columns of integers. */
export interface IntegerSearch {
  readonly columns: readonly ExportColumn[];
  readonly lines: LineRange;
  pause(): Promise<void>;
}

/** Matches a row that has an integer, but not -0, under a key. A key that is written with escapes is not found. */
function integerOf(name: string): RegExp {
  const key = JSON.stringify(name).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`${key}\\s*:\\s*(?:0|-?[1-9]\\d*)\\s*[,}]`);
}
