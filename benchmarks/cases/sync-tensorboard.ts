import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { preparePython } from '../../conformance/python-client.ts';
import { type Bench, type Contender, measure } from '../contender.ts';
import { type CaseResult, fasterGoal, find, median } from '../measurement.ts';

const figure = 'W2';
const ours = 'wandb-ts';
const theirs = 'wandb 0.20.1';
/** About 200 MB of scalars, and a small part of it: Python takes minutes for the whole. */
const sizes = { whole: ['150000', '20'], part: ['2000', '20'] } as const;
const allowedMib = 150;

/** Logs the scalars of event files as a run. */
export async function measureTensorboard(bench: Bench): Promise<CaseResult> {
  const folders = { whole: writeEvents(bench, 'whole'), part: writeEvents(bench, 'part') };
  const contender = (name: string, python: Contender['python'], folder: string): Contender => ({
    name,
    python,
    script: python === null ? 'sync-tensorboard.ts' : 'sync_tensorboard.py',
    parameters: [folder],
    repeats: python === null ? bench.repeats : 1,
  });
  const part = await measure(bench, figure, 0, [
    contender(ours, null, folders.part),
    contender(theirs, '0.20.1', folders.part),
  ]);
  const whole = await measure(bench, figure, 0, [
    { ...contender(`${ours}, 150,000 steps`, null, folders.whole), repeats: Math.min(2, bench.repeats) },
  ]);
  const peakMib =
    median(find(whole, `${ours}, 150,000 steps`).samples.map(({ peakRssBytes }) => peakRssBytes ?? Number.NaN)) /
    2 ** 20;
  return {
    title: `Log event files with 20 scalars a step: 2,000 steps, and 150,000 steps (${megabytes(folders.whole)} MB)`,
    unit: 'rows',
    measurements: [...part, ...whole],
    goals: [
      fasterGoal(figure, part, 0, [ours, theirs], 5),
      {
        figure,
        goal: `150,000 steps: memory at most ${allowedMib} MiB`,
        measured: `${peakMib.toFixed(0)} MiB`,
        isMet: peakMib <= allowedMib,
      },
    ],
  };
}

function writeEvents(bench: Bench, size: keyof typeof sizes): string {
  const folder = join(bench.folder, `events-${size}`);
  const script = join(import.meta.dirname, '../python/write_events.py');
  const python = join(preparePython('0.20.1'), 'python');
  const { status, stderr } = spawnSync(python, [script, folder, ...sizes[size]], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`event files cannot be written:\n${stderr}`);
  return folder;
}

function megabytes(folder: string): string {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return (bytes / 1e6).toFixed(0);
}
