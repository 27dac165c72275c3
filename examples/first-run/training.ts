import type { ActiveRun, Api } from '@wandb-ts/public-api';
import type { Dataset } from './data.ts';
import { type EpochMetrics, evaluate, type Hyperparameters, train } from './model.ts';

/** What the first run tries out. */
export const candidates: readonly Hyperparameters[] = [
  { learningRate: 0.003, l2: 0, batchSize: 120, epochs: 300, seed: 1 },
  { learningRate: 0.01, l2: 0.001, batchSize: 32, epochs: 300, seed: 2 },
  { learningRate: 0.1, l2: 0.1, batchSize: 16, epochs: 300, seed: 3 },
  { learningRate: 0.3, l2: 0.0005, batchSize: 16, epochs: 300, seed: 4 },
];

/** The tag by which the candidates are found again. */
export const tag = 'first-run';

/** What {@link logTraining} trains, and where its run goes. */
export interface TrainingOptions {
  readonly project: string;
  readonly data: Dataset;
  readonly settings: Hyperparameters;
  readonly tag: string;
  /** The name of the run. @defaultValue that of the job which runs this, or one that the server makes up */
  readonly name?: string;
}

/** A name that tells the settings. */
export function nameOf({ learningRate, l2, batchSize }: Hyperparameters): string {
  return `lr=${learningRate} l2=${l2} batch=${batchSize}`;
}

/**
 * Trains one model and logs it as a run: its settings, the metrics of every epoch, its console output and its summary. A launch
 * agent may set other settings.
 */
export async function logTraining(api: Api, options: TrainingOptions): Promise<ActiveRun> {
  const { data, settings, project, tag, name } = options;
  await using run = await api.startRun({
    project,
    name,
    tags: [tag],
    jobType: 'train',
    config: { ...settings, dataset: 'iris', trainCount: data.train.length, valCount: data.validation.length },
  });
  let best: EpochMetrics | undefined;
  const training = train(data, { ...settings, ...run.config });
  let step = training.next();
  while (!step.done) {
    const metrics = step.value;
    run.log(metrics);
    if (metrics.epoch % 50 === 0)
      run.writeConsole(`epoch ${metrics.epoch}: validation loss ${metrics.val_loss.toFixed(4)}`);
    if (best === undefined || metrics.val_loss < best.val_loss) best = metrics;
    step = training.next();
  }
  const result = evaluate(step.value, data.validation);
  run.writeConsole(`validation accuracy ${(100 * result.accuracy).toFixed(1)} %`);
  run.summarize({ best_epoch: best?.epoch ?? null, best_val_loss: best?.val_loss ?? null });
  await run.finish();
  return run;
}
