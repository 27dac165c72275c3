import { stringifyJson, ValidationError } from '@wandb-ts/core';
import type { LogItem } from '../run-log/record.js';
import { maxLineBytes, utf8Length } from './line-limit.js';
import { toLine } from './row-items.js';
import {
  type CapturedValues,
  captureValues,
  copyTree,
  mergeValues,
  runKeys,
  type ValueTree,
  writeValues,
} from './row-values.js';

/** Where in the history the values of one call of `log` go. */
export interface LogOptions {
  /**
   * The step of the values, a whole number not below the current step. A higher one completes the row of the current step.
   * @defaultValue the current step
   */
  readonly step?: number | undefined;
  /**
   * Whether the row is complete; the next call then goes to the next step. Otherwise the next values for the same step join it.
   * @defaultValue true without `step`, false with it
   */
  readonly commit?: boolean | undefined;
  /** How long the run had run, in seconds, for rows of the past. @defaultValue how long it has run when the row is complete */
  readonly runtimeSeconds?: number | undefined;
}

/** A complete row of the history. */
interface CompleteRow {
  /** The row as JSON text. */
  readonly line: string;
  /** The same values. */
  readonly values: ValueTree;
  /** The same values by key, each as JSON text; empty unless somebody keeps them. */
  readonly items: readonly LogItem[];
}

interface OpenRow {
  readonly values: ValueTree;
  hasSpecialNumbers: boolean;
  weight: number;
  runtimeSeconds: number | undefined;
}

/** What a {@link RowAssembler} works with. */
interface RowAssemblerOptions {
  /** The step of the first row. */
  readonly step: number;
  /** The run that artifacts of media values are named after. @defaultValue none, and no artifacts are made */
  readonly runId?: string | undefined;
  /** Gives how long the run has run, in seconds. */
  readonly readRuntime: () => number;
  /** Adds values to each row before it is complete. */
  readonly completeValues?: ((values: ValueTree) => void) | undefined;
  /** Whether somebody keeps the items of rows. */
  readonly keepsItems: boolean;
  /** Takes what the media values of a call consist of, and the step after the call. */
  readonly onMedia?: ((media: Pick<CapturedValues, 'files' | 'artifacts'>, step: number) => void) | undefined;
  /** Takes each complete row. When it throws, the row stays as it was before the call. */
  readonly onRow: (row: CompleteRow, step: number) => void;
  /** Takes the values of each call that does not complete its row. */
  readonly onOpenRow?: ((values: ValueTree, step: number) => void) | undefined;
}

/** Builds the rows of a history from the values of single calls. */
export class RowAssembler {
  readonly #options: RowAssemblerOptions;
  #step: number;
  #open: OpenRow | undefined;

  constructor(options: RowAssemblerOptions) {
    this.#options = options;
    this.#step = options.step;
  }

  /** The step that the next values go to. */
  get step(): number {
    return this.#step;
  }

  /** The row that is not complete, as JSON text; undefined when there is none. */
  get openRow(): string | undefined {
    return this.#open === undefined ? undefined : writeValues(this.#open);
  }

  /**
   * Adds values to the history. A call that throws has added nothing; a row of a lower step may be complete then.
   * @throws {@link ValidationError}; what those threw who take rows and media.
   */
  add(row: object, options: LogOptions): void {
    const { step = this.#step, commit = options.step === undefined, runtimeSeconds } = options;
    this.#checkStep(step);
    checkRuntime(runtimeSeconds);
    const captured = captureValues(row, 'row', runKeys, { step, runId: this.#options.runId });
    checkTimestamp(captured.values);
    checkSize(step === this.#step ? this.#open : undefined, captured);
    if (!('_timestamp' in captured.values)) {
      captured.values['_timestamp'] = Date.now() / 1000;
    }

    this.#options.onMedia?.(captured, commit ? step + 1 : step);
    if (step > this.#step) {
      this.complete();
    }
    if (!commit) {
      this.#options.onOpenRow?.(captured.values, step);
      this.#open = join(this.#open, captured, runtimeSeconds);
      this.#step = step;
      return;
    }
    // The row that is open has to outlive a failure.
    const open = this.#open && { ...this.#open, values: copyTree(this.#open.values, 'row') };
    this.#write(join(open, captured, runtimeSeconds), step);
  }

  /** Completes the row of the current step, if it has values. */
  complete(): void {
    if (this.#open !== undefined) this.#write(this.#open, this.#step);
  }

  #write({ values, runtimeSeconds }: OpenRow, step: number): void {
    this.#options.completeValues?.(values);
    values['_runtime'] = runtimeSeconds ?? this.#options.readRuntime();
    values['_step'] = step;
    const written = this.#options.keepsItems
      ? toLine(values)
      : { line: stringifyJson(values, { nonFinite: 'token' }), items: [] };
    this.#options.onRow({ ...written, values }, step);
    this.#open = undefined;
    this.#step = step + 1;
  }

  #checkStep(step: number): void {
    if (!Number.isSafeInteger(step) || step < 0) {
      throw new ValidationError(`The step must be a whole number from 0, not ${step}.`);
    }
    if (step < this.#step) {
      throw new ValidationError(
        `The step ${step} is below the current step ${this.#step}. Steps only grow; log the values under a key of their own to plot them against another axis.`,
      );
    }
  }
}

function join(
  row: OpenRow | undefined,
  { values, hasSpecialNumbers, weight }: CapturedValues,
  runtimeSeconds: number | undefined,
): OpenRow {
  if (row === undefined) return { values, hasSpecialNumbers, weight, runtimeSeconds };
  mergeValues(row.values, values);
  row.runtimeSeconds = runtimeSeconds ?? row.runtimeSeconds;
  row.hasSpecialNumbers ||= hasSpecialNumbers;
  row.weight += weight;
  return row;
}

function checkTimestamp(values: ValueTree): void {
  const timestamp = values['_timestamp'];
  if (timestamp !== undefined && (typeof timestamp !== 'number' || !Number.isFinite(timestamp))) {
    throw new ValidationError('The _timestamp of a row must be a number of seconds since 1970.');
  }
}

function checkRuntime(seconds: number | undefined): void {
  if (seconds !== undefined && !Number.isFinite(seconds)) {
    throw new ValidationError(`runtimeSeconds must be a finite number, not ${seconds}.`);
  }
}

/** Leaves room for the keys that the run adds. */
const maxRowBytes = maxLineBytes - 256;

function checkSize(open: OpenRow | undefined, captured: CapturedValues): void {
  const rows: Pick<CapturedValues, 'values' | 'hasSpecialNumbers' | 'weight'>[] =
    open === undefined ? [captured] : [open, captured];
  // The weights bound the bytes, so that only a very large row is written out to be measured.
  if (rows.reduce((sum, row) => sum + row.weight, 0) * 6 <= maxRowBytes) {
    return;
  }
  const bytes = rows.reduce((sum, row) => sum + utf8Length(writeValues(row)), 0);
  if (bytes > maxRowBytes) {
    throw new ValidationError(`The row has ${bytes} bytes of JSON, more than the ${maxRowBytes} that a server takes.`);
  }
}
