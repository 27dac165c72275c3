import { warnAbout } from '../warn-about.js';
import type { ActiveRunSetup } from './active-run-setup.js';
import type { ConsoleStream } from './console-lines.js';
import { createTree, type ValueTree, writeValues } from './row-values.js';
import type { RunObserver } from './run-observer.js';

/** Where what observers find goes. */
interface ObservationTarget {
  /** Adds console lines. @throws when there is no room for them. */
  readonly appendConsole: (text: string, stream: ConsoleStream) => void;
  /** Adds a line of system metrics. */
  readonly appendEvent: (line: string) => void;
  /** How long the run has run, in seconds. */
  readonly readRuntime: () => number;
}

/** What watches the process and the machine of a run. What cannot be taken is lost, with one warning event for each kind. */
export class RunObservation {
  readonly #setup: ActiveRunSetup;
  readonly #target: ObservationTarget;
  readonly #observers: readonly RunObserver[];
  readonly #warned = new Set<string>();

  constructor(setup: ActiveRunSetup, target: ObservationTarget) {
    this.#setup = setup;
    this.#target = target;
    this.#observers = setup.observers;
    for (const observer of this.#observers) {
      observer.start({
        console: (text, stream) => {
          this.#attempt('Lines of the console are not captured', () => target.appendConsole(text, stream));
        },
        system: (values, time) => {
          this.#attempt('System metrics are not kept', () => this.#appendSystem(values, time));
        },
      });
    }
  }

  /** Takes what observers have, and ends them. */
  async stop(): Promise<void> {
    for (const observer of this.#observers) await observer.stop();
  }

  #appendSystem(metrics: Readonly<Record<string, number>>, time: number): void {
    this.#setup.journal?.system(metrics, time);
    const values: ValueTree = createTree();
    for (const [name, value] of Object.entries(metrics)) values[`system.${name}`] = value;
    Object.assign(values, { _wandb: true, _timestamp: time, _runtime: this.#target.readRuntime() });
    this.#target.appendEvent(writeValues({ values, hasSpecialNumbers: true }));
  }

  #attempt(what: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#warned.has(what)) return;
      this.#warned.add(what);
      warnAbout(this.#setup.client, what, error);
    }
  }
}
