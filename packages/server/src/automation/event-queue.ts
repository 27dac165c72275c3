import { setImmediate } from 'node:timers/promises';
import type { EventTriggeringConditionType } from '../generated/resolvers.js';

/** A process logged rows: history, or system metrics. */
export interface RowsLogged {
  readonly type: 'ROWS_LOGGED';
  readonly runId: number;
  readonly stream: 'history' | 'events';
  /** The position of the first new row. */
  readonly from: number;
  /** The position after the last new row. */
  readonly to: number;
}

/** A run came into a state, or was made in it. */
export interface RunStateChanged {
  readonly type: 'RUN_STATE';
  readonly runId: number;
  readonly state: string;
}

/** What can happen to artifacts. */
export type ArtifactEventType = Exclude<EventTriggeringConditionType, `RUN_${string}`>;

/** Something happened to a version in a collection, or to a collection. */
export interface ArtifactChanged {
  readonly type: ArtifactEventType;
  /** The collection that it happened in. */
  readonly collectionId: number;
  /** The version; null when it happened to the collection itself. */
  readonly artifactId: number | null;
  /** The new alias; for a new or linked version all of its aliases in the collection. */
  readonly aliases?: readonly string[];
  /** The tag that was added or removed. */
  readonly tag?: string;
  /** The user whose request it was. */
  readonly userId: number;
}

/** Something that automations may wait for. */
export type AutomationEvent = RowsLogged | RunStateChanged | ArtifactChanged;

/** What happened and was not looked at yet. */
export interface EventQueue {
  /**
   * Notes that something happened. It takes no time and never fails: who listens hears of it after the running transaction
   * is committed, and not at all when it is undone.
   */
  emit(event: AutomationEvent): void;
  /** Runs work whose events are forgotten when it throws. */
  whileWriting<Result>(work: () => Result): Result;
  /** Sets who is told of each event, one after the other in their order. */
  listen(listener: (event: AutomationEvent) => void): void;
  /** Resolves when everything that happened so far was told. */
  drain(): Promise<void>;
}

/** More events than this wait only where nobody can follow; the newest are dropped then. */
const maxWaiting = 100_000;

/** Makes an empty queue. Without a listener nothing is kept. */
export function createEventQueue(): EventQueue {
  const waiting: AutomationEvent[] = [];
  let listener: ((event: AutomationEvent) => void) | undefined;
  let draining: Promise<void> | undefined;

  async function tell(): Promise<void> {
    while (waiting.length > 0) {
      // Requests go on between two events.
      await setImmediate();
      const event = waiting.shift();
      if (event !== undefined) {
        listener?.(event);
      }
    }
    draining = undefined;
  }

  return {
    emit: (event) => {
      if (listener !== undefined && waiting.length < maxWaiting) {
        waiting.push(event);
        draining ??= tell();
      }
    },
    whileWriting: (work) => {
      const { length } = waiting;
      try {
        return work();
      } catch (error) {
        waiting.length = Math.min(waiting.length, length);
        throw error;
      }
    },
    listen: (next) => {
      listener = next;
    },
    drain: async () => {
      await draining;
    },
  };
}
