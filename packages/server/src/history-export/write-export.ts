import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { parseJson } from '../json/parse-json.js';
import type { HistoryStore, LineRange, PositionedRow } from '../storage/history.js';
import { type ColumnBuffer, createColumnBuffer } from './column-buffer.js';
import type { ExportColumn } from './export-columns.js';

/** What to write, and how to wait. */
export interface ExportJob {
  readonly columns: readonly ExportColumn[];
  readonly lines: LineRange;
  /** Awaited between pages, to let others work; what it throws ends the export. */
  pause(): Promise<void>;
}

/** How many values a row group has; one is in memory while it is written, and when it is read. */
const groupValues = 2 ** 19;
const maxGroupRows = 2 ** 16;
const pageRows = 1000;

/**
 * Writes rows in step order as a Parquet file: one column for each key, without nulls and without compression, which saves
 * little of measured numbers and costs readers most of their time.
 *
 * @throws UnfitValueError when a value cannot be held as it is.
 */
export async function* writeExport(
  history: HistoryStore,
  runId: number,
  { columns, lines, pause }: ExportJob,
): AsyncGenerator<Uint8Array> {
  const groupRows = Math.min(maxGroupRows, Math.max(pageRows, Math.floor(groupValues / columns.length)));
  const buffers = columns.map((column) => createColumnBuffer(column, groupRows));
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    codec: 'UNCOMPRESSED',
    createdBy: 'wandb-ts',
    schema: [{ name: 'schema', num_children: columns.length }, ...buffers.map(({ schema }) => schema)],
  });
  let filled = 0;
  let last: PositionedRow | null = null;
  for (;;) {
    const page = history.page(runId, last, lines, Math.min(pageRows, groupRows - filled));
    for (const { text } of page) {
      fill(buffers, filled, text);
      filled += 1;
    }
    last = page.at(-1) ?? last;
    if (filled === groupRows || (page.length === 0 && filled > 0)) {
      await file.write({ columnData: buffers.map((buffer) => buffer.take(filled)), rowGroupSize: filled });
      filled = 0;
      yield drain(bytes);
    }
    if (page.length === 0) {
      break;
    }
    await pause();
  }
  await file.finish();
  yield drain(bytes);
}

function fill(buffers: readonly ColumnBuffer[], index: number, text: string): void {
  const row = parseJson(text) as Record<string, unknown>;
  for (const buffer of buffers) {
    buffer.set(index, row[buffer.schema.name]);
  }
}

/** Takes what was written; positions in the file go on. */
function drain(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}
