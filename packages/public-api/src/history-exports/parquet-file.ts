import { UnexpectedResponseError } from '@wandb-ts/core';
import { type ColumnChunk, type FileMetaData, parquetMetadataAsync, parquetRead, type SchemaElement } from 'hyparquet';
import { toBatch } from './batch.js';
import { type ByteRange, type ByteSource, readOne, tailBytes } from './byte-source.js';
import { type Batch, type Column, type DecodedValues, toColumn } from './columns.js';

/** Rows that are read together. */
export interface RowGroup {
  /** The first and last step, inclusive; infinite when the file does not say. */
  readonly firstStep: number;
  readonly lastStep: number;
  /** The columns by their names. */
  readonly columns: ReadonlyMap<string, ExportedColumn>;
}

/** A column in a row group. */
interface ExportedColumn {
  readonly name: string;
  /** Where the bytes of its fields are. */
  readonly parts: readonly ByteRange[];
  /** The metadata of a file that has nothing else. */
  readonly metadata: FileMetaData;
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
  const schemas = columnSchemas(metadata);
  if (!schemas.has('_step')) throw new UnexpectedResponseError('An exported history has no column of steps.');

  return {
    groups: rowGroups(metadata, schemas),
    read: async (group, keys) => {
      const names = keys === undefined ? schemas.keys() : ['_step', ...keys.flatMap((key) => columnOf(key, schemas))];
      const columns = [...new Set(names)].flatMap((name) => group.columns.get(name) ?? []);
      const parts = columns.flatMap((column) => column.parts);
      const contents = new Map((await source.read(parts)).map((content, index) => [parts[index]?.start, content]));
      return toBatch(await Promise.all(columns.map(readColumn)));

      async function readColumn({ name, metadata }: ExportedColumn): Promise<Column> {
        const chunks: DecodedValues[] = [];
        // Column by column: of several the library puts the bytes together first, and looks at all of the file for each.
        await parquetRead({
          file: { byteLength: source.sizeBytes, slice: (start, end = source.sizeBytes) => sliceOf(start, end) },
          metadata,
          parsers,
          onChunk: ({ columnData }) => chunks.push(columnData),
        });
        return toColumn(name, chunks);
      }

      function sliceOf(start: number, end: number): ArrayBuffer | Promise<ArrayBuffer> {
        const content = contents.get(start);
        return content?.byteLength === end - start ? content : readOne(source, { start, end });
      }
    },
  };
}

/** The schema of each column at the top, which has elements below it where values are nested. */
function columnSchemas({ schema }: FileMetaData): Map<string, SchemaElement[]> {
  const schemas = new Map<string, SchemaElement[]>();
  const skip = (index: number): number => {
    let next = index + 1;
    for (let child = 0; child < (schema[index]?.num_children ?? 0); child++) next = skip(next);
    return next;
  };
  for (let index = 1; index < schema.length; index = skip(index)) {
    schemas.set(schema[index]?.name ?? '', schema.slice(index, skip(index)));
  }
  return schemas;
}

/** The column that holds a key, which a nested value shares with others: `a.b` may be a field of the column `a`. */
function columnOf(key: string, schemas: ReadonlyMap<string, unknown>): string[] {
  for (let prefix = key; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    if (schemas.has(prefix)) return [prefix];
  }
  return [];
}

function rowGroups(metadata: FileMetaData, schemas: ReadonlyMap<string, SchemaElement[]>): RowGroup[] {
  return metadata.row_groups.map((group) => {
    const chunks = new Map<string, ColumnChunk[]>([...schemas.keys()].map((name) => [name, []]));
    for (const chunk of group.columns) chunks.get(chunk.meta_data?.path_in_schema[0] ?? '')?.push(chunk);
    const columns = new Map<string, ExportedColumn>();
    for (const [name, own] of chunks) {
      const schema = [{ name: 'schema', num_children: 1 }, ...(schemas.get(name) ?? [])];
      const only = { ...metadata, schema, row_groups: [{ ...group, columns: own }] };
      columns.set(name, { name, parts: own.flatMap(toPart), metadata: only });
    }
    const [steps, ...fields] = chunks.get('_step') ?? [];
    const statistics = fields.length === 0 ? steps?.meta_data?.statistics : undefined;
    return {
      firstStep: toStep(statistics?.min_value ?? statistics?.min, Number.NEGATIVE_INFINITY),
      lastStep: toStep(statistics?.max_value ?? statistics?.max, Number.POSITIVE_INFINITY),
      columns,
    };
  });
}

function toPart({ meta_data: facts }: ColumnChunk): ByteRange[] {
  if (facts === undefined) return [];
  const start = Number(facts.dictionary_page_offset || facts.data_page_offset);
  return [{ start, end: start + Number(facts.total_compressed_size) }];
}

function toStep(value: unknown, unknownStep: number): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : unknownStep;
}
