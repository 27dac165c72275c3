import { type Client, ValidationError } from '@wandb-ts/core';
import { notifyRunAlert } from '@wandb-ts/core/requests/run-alerts';
import type { RunLocation } from '../runs/run-fields.js';
import type { LoggedAlert } from './run-journal.js';

/** How much an alert matters. */
export type RunAlertLevel = 'INFO' | 'WARN' | 'ERROR';

/** Options of `run.alert`. */
export interface RunAlertOptions {
  /** What it is about, in a few words. */
  readonly title: string;
  /** What happened. */
  readonly text: string;
  /** How much it matters. @defaultValue `INFO` */
  readonly level?: RunAlertLevel | undefined;
  /** For how long other alerts of the run with this title are dropped, in milliseconds. @defaultValue 60,000 */
  readonly waitDurationMs?: number | undefined;
}

const levels: readonly string[] = ['INFO', 'WARN', 'ERROR'];

/** Checks alerts, and drops those that repeat others too soon. */
export class AlertFilter {
  readonly #quietUntil = new Map<string, number>();

  /**
   * The alert as it is logged and sent; undefined when another one with its title was raised a short time ago.
   * @param nowMs - On a clock that only goes forward.
   * @throws {@link ValidationError}
   */
  take(
    { title, text, level = 'INFO', waitDurationMs = 60_000 }: RunAlertOptions,
    nowMs: number,
  ): LoggedAlert | undefined {
    if (typeof title !== 'string' || title === '') throw new ValidationError('An alert needs a title.');
    if (typeof text !== 'string') throw new ValidationError('The text of an alert must be a text.');
    if (!levels.includes(level)) {
      throw new ValidationError(`The level of an alert is one of ${levels.join(', ')}, not ${JSON.stringify(level)}.`);
    }
    if (!(Number.isFinite(waitDurationMs) && waitDurationMs >= 0)) {
      throw new ValidationError(`waitDurationMs must be a number from 0, not ${String(waitDurationMs)}.`);
    }
    if (nowMs < (this.#quietUntil.get(title) ?? Number.NEGATIVE_INFINITY)) return undefined;
    this.#quietUntil.set(title, nowMs + waitDurationMs);
    return { title, text, level, waitMs: Math.round(waitDurationMs) };
  }
}

/** Sends an alert. The server drops one with the title of another that came a short time ago. */
export async function sendAlert(
  client: Client,
  { entity, project, id: run }: RunLocation,
  { title, text, level, waitMs: waitDuration }: LoggedAlert,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const severity = level === 'WARN' || level === 'ERROR' ? level : 'INFO';
  await notifyRunAlert(
    client,
    { entity, project, run, title, text, severity, waitDuration },
    // Sent twice, it is raised once.
    { ...options, ...(waitDuration > 0 && { retryMutations: true }) },
  );
}
