import { isJsonObject, parseJson, tryParseJson } from '../json/parse-json.js';
import { readJsonObject } from '../json/read-object.js';
import { stringifyAsPython } from '../json/wire-json.js';
import { RequestError } from '../request-error.js';
import type { Run } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import type { FileStreamReport, LineChunk } from './parse-request.js';
import { nextRunState } from './run-state.js';

/** What the answer to a report tells the process. */
export interface ReportOutcome {
  /** Whether somebody asked the run to stop. */
  readonly stopped: boolean;
}

/**
 * Keeps everything that a report brings, in one transaction. The same report twice leaves what it left once.
 *
 * @throws RequestError when a part of it cannot be kept; then nothing of it is.
 */
export function applyReport(store: Store, run: Run, report: FileStreamReport): ReportOutcome {
  return store.transaction(() => {
    const { history } = report;
    const isRewritten =
      history !== null && store.history.write(run.id, history.offset, history.lines, run.historyLineCount);
    if (isRewritten) {
      store.historyExports.discard(run.id);
    }
    if (report.events !== null) {
      store.events.write(run.id, report.events.offset, report.events.lines);
    }
    if (report.console !== null) {
      store.console.write(run.id, report.console.offset, report.console.lines);
    }
    const heartbeatAt = store.now();
    for (const name of report.uploaded) {
      store.files.confirmUpload(run.id, name, heartbeatAt);
    }
    const { state, stopRequested } = nextRunState(run, report);
    store.runs.recordProgress(run.id, {
      state,
      stopRequested,
      exitCode: report.exitCode,
      summary: readSummary(report.summary),
      systemMetrics: mergeSystemMetrics(run.systemMetrics, report.events),
      historyLineCount: countAfter(run.historyLineCount, report.history),
      eventsLineCount: countAfter(run.eventsLineCount, report.events),
      logLineCount: countAfter(run.logLineCount, report.console),
      heartbeatAt,
    });
    emitRows(store, run, report);
    if (state !== run.state) {
      store.automationEvents.emit({ type: 'RUN_STATE', runId: run.id, state });
    }
    return { stopped: stopRequested };
  });
}

/** Lines that come again are no news. */
function emitRows({ automationEvents }: Store, run: Run, { history, events }: FileStreamReport): void {
  const streams = [
    { stream: 'history', chunk: history, count: run.historyLineCount },
    { stream: 'events', chunk: events, count: run.eventsLineCount },
  ] as const;
  for (const { stream, chunk, count } of streams) {
    const from = Math.max(chunk?.offset ?? 0, count);
    const to = countAfter(0, chunk);
    if (from < to) {
      automationEvents.emit({ type: 'ROWS_LOGGED', runId: run.id, stream, from, to });
    }
  }
}

function countAfter(count: number, chunk: LineChunk | null): number {
  return chunk === null || chunk.lines.length === 0 ? count : Math.max(count, chunk.offset + chunk.lines.length);
}

function readSummary(chunk: LineChunk | null): string | null {
  const text = chunk?.lines.at(-1);
  if (text === undefined) {
    return null;
  }
  readJsonObject(text, 'The summary');
  return text;
}

/** The last value of each system metric; `_wandb` only marks the line as one of them. */
function mergeSystemMetrics(stored: string, chunk: LineChunk | null): string | null {
  if (chunk === null || chunk.lines.length === 0) {
    return null;
  }
  const merged = parseJson(stored) as Record<string, unknown>;
  for (const text of chunk.lines) {
    const row = tryParseJson(text);
    if (!isJsonObject(row)) {
      throw new RequestError(400, 'A line of system metrics is not a JSON object.');
    }
    Object.assign(merged, row);
  }
  delete merged['_wandb'];
  return stringifyAsPython(merged);
}
