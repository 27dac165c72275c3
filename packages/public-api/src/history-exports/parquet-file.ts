import { UnexpectedResponseError } from '@wandb-ts/core';
import { type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { toBatch } from './batch.js';
import type { ByteSource } from './byte-source.js';
import { type Batch, type DecodedValues, toColumn } from './columns.js';

/** Rows that are read together. */
export interface RowGroup {
  readonly from: number;
  readonly to: number;
  /** The first and last step, inclusive; infinite when the file does not say. */
  readonly firstStep: number;
  readonly lastStep: number;
  /** Where the bytes of its columns are. */
  readonly parts: readonly Part[];
}

/** The bytes of one column, or of one field of it, in a row group. */
export interface Part {
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

/** A Parquet file of history rows. */
export interface ParquetFile {
  /** In step order. */
  readonly groups: readonly RowGroup[];
  /** Reads the rows of a group: all columns, or those for these keys and `_step`. */
  read(group: RowGroup, keys: readonly string[] | undefined): Promise<Batch>;
}

const maxGapBytes = 256 * 1024;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes) };

/** Opens a file by reading its metadata. @throws {@link UnexpectedResponseError} when its rows have no steps */
export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const file = {
    byteLength: source.sizeBytes,
    slice: (start: number, end?: number) => source.read(start, end ?? source.sizeBytes),
  };
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const names = topLevelNames(metadata);
  if (!names.includes('_step')) throw new UnexpectedResponseError('An exported history has no column of steps.');

  return {
    groups: rowGroups(metadata),
    read: async (group, keys) => {
      const columns =
        keys === undefined ? names : [...new Set(['_step', ...keys.flatMap((key) => columnOf(key, names))])];
      const chunks = new Map<string, DecodedValues[]>(columns.map((name) => [name, []]));
      await parquetRead({
        file: await fetchParts(
          source,
          group.parts.filter(({ column }) => chunks.has(column)),
        ),
        metadata,
        columns,
        rowStart: group.from,
        rowEnd: group.to,
        parsers,
        onChunk: ({ columnName, columnData }) => chunks.get(columnName)?.push(columnData),
      });
      return toBatch(columns.map((name) => toColumn(name, chunks.get(name) ?? [])));
    },
  };
}

function topLevelNames({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  const skip = (index: number): number => {
    let next = index + 1;
    for (let child = 0; child < (schema[index]?.num_children ?? 0); child++) next = skip(next);
    return next;
  };
  for (let index = 1; index < schema.length; index = skip(index)) names.push(schema[index]?.name ?? '');
  return names;
}

/** The column that holds a key, which a nested value shares with others: `a.b` may be a field of the column `a`. */
function columnOf(key: string, names: readonly string[]): string[] {
  for (let prefix = key; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    if (names.includes(prefix)) return [prefix];
  }
  return [];
}

function rowGroups({ row_groups: groups }: FileMetaData): RowGroup[] {
  let to = 0;
  return groups.map(({ columns, num_rows: rowCount }) => {
    const from = to;
    to += Number(rowCount);
    const parts = columns.flatMap(({ meta_data: part }) => (part === undefined ? [] : [part]));
    const steps = parts.find(({ path_in_schema: path }) => path.length === 1 && path[0] === '_step')?.statistics;
    return {
      from,
      to,
      firstStep: toStep(steps?.min_value ?? steps?.min, Number.NEGATIVE_INFINITY),
      lastStep: toStep(steps?.max_value ?? steps?.max, Number.POSITIVE_INFINITY),
      parts: parts.map((part) => {
        const start = Number(part.dictionary_page_offset || part.data_page_offset);
        return { column: part.path_in_schema[0] ?? '', start, end: start + Number(part.total_compressed_size) };
      }),
    };
  });
}

function toStep(value: unknown, unknownStep: number): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : unknownStep;
}

/** Fetches parts with few reads: bytes in between cost less than another request. */
async function fetchParts(source: ByteSource, parts: readonly Part[]) {
  const ranges: { readonly start: number; end: number }[] = [];
  for (const { start, end } of parts.toSorted((one, other) => one.start - other.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start - last.end <= maxGapBytes) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  const fetched = await Promise.all(
    ranges.map(async ({ start, end }) => ({ start, end, bytes: await source.read(start, end) })),
  );
  return {
    byteLength: source.sizeBytes,
    slice: (from: number, to: number = source.sizeBytes) => {
      const range = fetched.find(({ start, end }) => start <= from && to <= end);
      return range === undefined ? source.read(from, to) : range.bytes.slice(from - range.start, to - range.start);
    },
  };
}
