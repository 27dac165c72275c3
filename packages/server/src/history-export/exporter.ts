import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { hasEnded } from '../file-stream/run-state.js';
import type { HistoryExport } from '../storage/history-exports.js';
import type { Run } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { UnfitValueError } from './column-buffer.js';
import { findColumns, findIntegers } from './export-columns.js';
import { writeExport } from './write-export.js';

/** Writes the histories of ended runs as Parquet files, each once. */
export interface HistoryExporter {
  /**
   * The files that hold the whole history of a run; none when there are none, or none yet. Starts to write them, and waits
   * for a file of few rows.
   */
  exportsOf(run: Run): Promise<readonly HistoryExport[]>;
  /** Starts to write the files of a run that has ended. */
  prepare(runId: number): void;
  /** Ends what is being written. */
  close(): Promise<void>;
}

/** A shorter history is read in one page anyway. */
const minRows = 1000;
/** So many rows are written while who asks for them waits; more are written when the server has nothing else to do. */
const quickRows = 20_000;
const patienceMs = 500;
/** How long an export waits for requests before it goes on for a moment, and how often it looks. */
const politenessMs = 1000;
const lookMs = 20;
/** Rows that a run began with, those of another run, stand before position 0. */
const firstLine = Number.MIN_SAFE_INTEGER;

/**
 * Opens the exporter of a store.
 *
 * @param isIdle - Whether no request is being answered.
 */
export function createHistoryExporter(store: Store, isIdle: () => boolean): HistoryExporter {
  const jobs = new Map<number, { readonly isQuick: boolean; readonly end: Promise<void> }>();
  const closing = new AbortController();

  /** The parts that hold the first lines, up to which line, and whether more can be added. */
  function survey(run: Run) {
    const parts = store.historyExports.list(run.id);
    const endLine = parts.at(-1)?.endLine ?? firstLine;
    const isSound = parts.every(({ state }) => state === 'ready');
    const isWanted = hasEnded(run.state) && run.historyLineCount >= minRows;
    return { parts, endLine, isSound, isWanted, isComplete: endLine === run.historyLineCount };
  }

  /** Starts to write what is missing. Returns what is being written, when it is worth to wait for it. */
  function start(run: Run): Promise<void> | undefined {
    const { parts, endLine, isSound, isWanted, isComplete } = survey(run);
    if (isSound && isWanted && !isComplete && !closing.signal.aborted && !jobs.has(run.id)) {
      const isQuick = run.historyLineCount - Math.max(0, endLine) <= quickRows;
      const pause = isQuick ? pauseShortly : pauseWhileBusy;
      const end = write(run, { part: parts.length, firstLine: endLine, pause })
        .catch((error: unknown) => warn(run, error))
        .finally(() => jobs.delete(run.id));
      jobs.set(run.id, { isQuick, end });
    }
    const job = jobs.get(run.id);
    return job?.isQuick ? job.end : undefined;
  }

  async function write(run: Run, { part, firstLine, pause }: Part): Promise<void> {
    const { history, historyExports, blobs } = store;
    const lines = { from: firstLine, to: run.historyLineCount };
    try {
      historyExports.begin(run.id, part, lines.to);
      const found = findColumns(history, run.id);
      const columns = found && (await findIntegers(history, run.id, { columns: found, lines, pause }));
      const content = columns && (await blobs.write(toStream(writeExport(history, run.id, { columns, lines, pause }))));
      const isKept = historyExports.finish(run.id, part, content ?? null);
      if (content !== undefined && !isKept) {
        await blobs.remove(content.blob);
      }
    } catch (error) {
      if (error instanceof UnfitValueError) {
        historyExports.finish(run.id, part, null);
        return;
      }
      historyExports.abandon(run.id, part);
      throw error;
    }
  }

  function warn(run: Run, error: unknown): void {
    if (!closing.signal.aborted) {
      // The history can be read without the file, but whoever runs the server should know, of a full disk for example.
      process.emitWarning(`The history of the run ${run.name} was not exported: ${String(error)}`);
    }
  }

  function pauseShortly(): Promise<void> {
    return setImmediate(undefined, { signal: closing.signal });
  }

  async function pauseWhileBusy(): Promise<void> {
    await pauseShortly();
    for (let waitedMs = 0; !isIdle() && waitedMs < politenessMs; waitedMs += lookMs) {
      await setTimeout(lookMs, undefined, { signal: closing.signal });
    }
  }

  return {
    exportsOf: async (run) => {
      const job = start(run);
      if (job !== undefined) {
        const patience = new AbortController();
        await Promise.race([job, setTimeout(patienceMs, undefined, { signal: patience.signal })]);
        patience.abort();
      }
      const { parts, isSound, isWanted, isComplete } = survey(run);
      return isSound && isWanted && isComplete ? parts : [];
    },
    prepare: (runId) => {
      const run = store.runs.byId(runId);
      if (run !== undefined) {
        start(run);
      }
    },
    close: async () => {
      closing.abort();
      await Promise.all([...jobs.values()].map(({ end }) => end));
    },
  };
}

/** A part to be written. */
interface Part {
  readonly part: number;
  readonly firstLine: number;
  /** Lets others work. */
  pause(): Promise<void>;
}

function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return NodeReadableStream.from(chunks) as ReadableStream<Uint8Array>;
}
