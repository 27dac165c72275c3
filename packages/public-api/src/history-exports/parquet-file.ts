import { UnexpectedResponseError } from '@wandb-ts/core';
import { type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { toBatch } from './batch.js';
import { type ByteRange, type ByteSource, readOne, tailBytes } from './byte-source.js';
import { type Batch, type Column, type DecodedValues, toColumn } from './columns.js';

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
export interface Part extends ByteRange {
  readonly column: string;
}

/** A Parquet file of history rows. */
export interface ParquetFile {
  /** In step order. */
  readonly groups: readonly RowGroup[];
  /** Reads the rows of a group: all columns, or those for these keys and `_step`. */
  read(group: RowGroup, keys: readonly string[] | undefined): Promise<Batch>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes) };

/** Opens a file by reading its metadata. @throws {@link UnexpectedResponseError} when its rows have no steps */
export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const metadata = await parquetMetadataAsync(
    {
      byteLength: source.sizeBytes,
      slice: (start, end = source.sizeBytes) => readOne(source, { start, end }),
    },
    { geoparquet: false, initialFetchSize: tailBytes },
  );
  const names = topLevelNames(metadata);
  if (!names.includes('_step')) throw new UnexpectedResponseError('An exported history has no column of steps.');

  return {
    groups: rowGroups(metadata),
    read: async (group, keys) => {
      const columns =
        keys === undefined ? names : [...new Set(['_step', ...keys.flatMap((key) => columnOf(key, names))])];
      const parts = group.parts.filter(({ column }) => columns.includes(column));
      const contents = await source.read(parts);
      return toBatch(await Promise.all(columns.map((column) => readColumn(column))));

      async function readColumn(column: string): Promise<Column> {
        const chunks: DecodedValues[] = [];
        // Column by column, because of several the library puts the bytes together first.
        await parquetRead({
          file: { byteLength: source.sizeBytes, slice: (start, end = source.sizeBytes) => sliceOf(start, end) },
          metadata,
          columns: [column],
          rowStart: group.from,
          rowEnd: group.to,
          parsers,
          onChunk: ({ columnData }) => chunks.push(columnData),
        });
        return toColumn(column, chunks);
      }

      function sliceOf(start: number, end: number): ArrayBuffer | Promise<ArrayBuffer> {
        const index = parts.findIndex((part) => part.start === start && part.end === end);
        return contents[index] ?? readOne(source, { start, end });
      }
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
