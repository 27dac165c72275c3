import { type Client, ConfigurationError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { createRunLog } from '#run-log';
import type { RunLogWriter } from '../run-log/log-files.js';
import { countsSetting, offsetsSetting, type RunHead } from '../run-log/record.js';
import { variableReader } from './launch-variables.js';
import type { RunBeginning } from './past-run.js';
import { toItems } from './row-items.js';
import type { RunJournal } from './run-journal.js';
import type { StartRunOptions } from './start-run-options.js';
import type { WriterConfig } from './writer-config.js';

/** Where a run goes, and what stays on disk. */
export interface RunMode {
  readonly mode: 'online' | 'offline' | 'disabled';
  readonly log: 'until-sent' | 'keep' | 'none';
  readonly directory: string | undefined;
}

/**
 * Finds out where a run goes, from its options and the environment.
 * @throws {@link ConfigurationError} when WANDB_MODE is not a mode; {@link ValidationError} for options that contradict each
 *   other.
 */
export function readRunMode(options: StartRunOptions): RunMode {
  const read = variableReader(options.environment);
  const mode = options.mode ?? parseMode(read('WANDB_MODE'));
  const log = options.log ?? (mode === 'offline' ? 'keep' : 'until-sent');
  if (mode === 'offline' && log !== 'keep') {
    throw new ValidationError(`A run that is offline is its log: it cannot be ${log}.`);
  }
  const { resume = 'never', rewindTo } = options;
  if (mode !== 'online' && (resume !== 'never' || rewindTo !== undefined)) {
    throw new ValidationError(`Only a server knows where a run goes on, and the run is ${mode}.`);
  }
  return {
    mode,
    log: mode === 'disabled' ? 'none' : log,
    directory: options.directory ?? (read('WANDB_DIR') || undefined),
  };
}

function parseMode(value: string | undefined): RunMode['mode'] {
  switch (value ?? '') {
    case '':
    case 'online':
    case 'run':
    case 'shared':
      return 'online';
    case 'offline':
    case 'dryrun':
      return 'offline';
    case 'disabled':
      return 'disabled';
    default:
      throw new ConfigurationError(`WANDB_MODE must be online, offline or disabled, not ${JSON.stringify(value)}.`);
  }
}

/** What stands at the beginning of a log. */
interface JournalHead {
  readonly entity: string;
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly beginning: RunBeginning;
  readonly config: WriterConfig;
  readonly options: StartRunOptions;
}

/** Begins the log of a run; null when there is none. */
export async function openJournal(
  client: Client,
  { mode, log, directory }: RunMode,
  head: JournalHead,
): Promise<RunJournal | null> {
  if (log === 'none') return null;
  const startMs = Date.now();
  const isOffline = mode === 'offline';
  let writer: RunLogWriter | undefined;
  try {
    writer = createRunLog({ directory, runId: head.id, isOffline, startMs });
  } catch (cause) {
    const message = `The log of the run cannot be made in ${directory ?? 'the working directory'}: ${String(cause)}`;
    if (isOffline) throw new ConfigurationError(message, { cause });
    client.emit({ type: 'warning', message });
    return null;
  }
  if (writer === undefined) {
    if (isOffline) throw new UnsupportedError('A run can be offline only where programs have files.');
    return null;
  }
  const { RunJournal } = await import('./run-journal.js');
  const journal = new RunJournal(client, writer, isOffline);
  journal.begin(toHead(head, startMs));
  return journal;
}

function toHead({ options, beginning, config, ...location }: JournalHead, startMs: number): RunHead {
  return {
    id: location.id,
    entity: location.entity,
    project: location.project,
    name: location.name,
    group: options.group ?? '',
    jobType: options.jobType ?? '',
    notes: options.notes ?? '',
    tags: options.tags ?? [],
    sweepId: '',
    host: '',
    gitRemote: '',
    gitCommit: '',
    startingStep: beginning.step,
    startTime: startMs / 1000,
    isResumed: beginning.isResumed,
    config: toItems(config.entries),
    summary: toItems(beginning.summary),
    branchPoint: options.forkFrom ?? null,
    settings: [
      { path: [offsetsSetting], json: JSON.stringify(beginning.offsets) },
      { path: [countsSetting], json: JSON.stringify(Object.fromEntries(beginning.numberCounts)) },
    ],
  };
}
