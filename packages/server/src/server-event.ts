import type { RunAlert } from './storage/run-alerts.js';

/** An automation did what it is for, or could not. */
export interface AutomationExecuted {
  readonly type: 'automation';
  /** The name of the automation. */
  readonly name: string;
  /** The entity that the automation belongs to. */
  readonly entity: string;
  readonly state: 'FINISHED' | 'FAILED';
  /** Why it failed, without anything secret; null unless it did. */
  readonly reason: string | null;
}

/** A run told people something. */
export interface RunAlertRaised extends RunAlert {
  readonly type: 'run-alert';
}

/** Something that happened on the server, and that whoever runs it may want to know. */
export type ServerEvent = AutomationExecuted | RunAlertRaised;
