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

/** Something that the server did by itself. */
export type ServerEvent = AutomationExecuted;
