import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';

/** What a Parquet file holds. */
export interface ParquetContent {
  readonly rows: Record<string, unknown>[];
  /** Physical types by column. */
  readonly types: Record<string, string | undefined>;
  readonly metadata: FileMetaData;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads the bytes of a Parquet file. */
export async function readParquet(bytes: Uint8Array): Promise<ParquetContent> {
  const file = Uint8Array.from(bytes).buffer;
  const metadata = parquetMetadata(file);
  const rows = await parquetReadObjects({
    file,
    metadata,
    parsers: { stringFromBytes: (text: Uint8Array) => decoder.decode(text) },
  });
  const types = Object.fromEntries(metadata.schema.slice(1).map(({ name, type }) => [name, type]));
  return { rows, types, metadata };
}
