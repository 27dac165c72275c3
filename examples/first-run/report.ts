import type { Run } from '@wandb-ts/public-api';
import { blue, plot, red, reset } from 'asciichart';

/** The settings of a run of this example, as far as they differ. */
export interface RunConfig {
  readonly learningRate: number;
  readonly l2: number;
  readonly batchSize: number;
}

/** What a run of this example ends with. */
export interface RunResult {
  readonly val_loss: number;
  readonly val_accuracy: number;
}

/** Writes runs as a table, in their order. */
export function formatTable(runs: readonly Run<RunConfig, RunResult>[]): string {
  const rows = runs.map(({ id, config, summaryMetrics }, index) => [
    String(index + 1),
    id,
    String(config.learningRate),
    String(config.l2),
    String(config.batchSize),
    `${(100 * summaryMetrics.val_accuracy).toFixed(1)} %`,
    summaryMetrics.val_loss.toFixed(4),
  ]);
  const table = [['', 'RUN', 'LEARNING RATE', 'L2', 'BATCH', 'ACCURACY', 'LOSS'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

/** One row of the history of a run of this example. */
export interface LossRow {
  readonly _step: number;
  readonly train_loss: number;
  readonly val_loss: number;
}

const plotWidth = 60;

/** Draws the losses of a run over its epochs, at most 60 columns wide; without colour, only that of the validation. */
export function formatCurves(rows: readonly LossRow[], hasColor: boolean): string {
  const stride = Math.max(1, Math.ceil(rows.length / plotWidth));
  const kept = rows.filter((_, index) => index % stride === 0);
  const validation = kept.map((row) => row.val_loss);
  const style = { height: 10, offset: 2, format: (value: number) => value.toFixed(3).padStart(7) };
  const curves = hasColor
    ? plot([kept.map((row) => row.train_loss), validation], { ...style, colors: [blue, red] })
    : plot(validation, style);
  const legend = hasColor ? `${red}validation${reset}, ${blue}training${reset}` : 'validation';
  const lastStep = String(rows.at(-1)?._step ?? 0);
  return [
    ...curves.split('\n').map((line) => line.trimEnd()),
    `        0${lastStep.padStart(kept.length - 1)} epoch (${legend})`,
  ].join('\n');
}
