import type { Run } from '@wandb-ts/public-api';
import { plot } from 'asciichart';

/** Writes runs of this example as a table, in their order. */
export function formatTable(runs: readonly Run[]): string {
  const rows = runs.map(({ id, config, summaryMetrics }, index) => [
    String(index + 1),
    id,
    String(config['learningRate']),
    String(config['l2']),
    String(config['batchSize']),
    `${(100 * Number(summaryMetrics['val_accuracy'])).toFixed(1)} %`,
    Number(summaryMetrics['val_loss']).toFixed(4),
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

/** Draws the losses of a run over its epochs, at most 60 columns wide. */
export function formatCurves(rows: readonly LossRow[]): string {
  const stride = Math.max(1, Math.ceil(rows.length / plotWidth));
  const kept = rows.filter((_, index) => index % stride === 0);
  const curves = [kept.map((row) => row.val_loss), kept.map((row) => row.train_loss)];
  const lastStep = String(rows.at(-1)?._step ?? 0);
  return [
    plot(curves, { height: 10, offset: 2, format: (value) => value.toFixed(3).padStart(7) }),
    `        0${lastStep.padStart(kept.length - 1)} epoch`,
  ].join('\n');
}
