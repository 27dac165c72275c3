import type { RunnerState, RunnerStatus } from '../runner.js';
import { observeCustomObject, observeJob, observePod } from './observe-objects.js';
import type { ManifestNode } from './pod-specs.js';

const ends: readonly RunnerState[] = ['stopped', 'failed', 'finished', 'preempted'];

/** What the events of a cluster say of a run, put together. An end stays. */
export class RunProgress {
  readonly #isCustom: boolean;
  /** Whether the cluster starts pods again that were taken away. */
  readonly #restartsPods: boolean;
  #state: RunnerState = 'unknown';
  #isCancelled = false;
  #isPreempted = false;
  readonly #messages: string[] = [];

  /** @param options - `restartsPods` is for Jobs that outlive the loss of a pod */
  constructor({ isCustom, restartsPods }: { readonly isCustom: boolean; readonly restartsPods: boolean }) {
    this.#isCustom = isCustom;
    this.#restartsPods = restartsPods;
  }

  get status(): RunnerStatus {
    return { state: this.#state, messages: [...this.#messages] };
  }

  get hasEnded(): boolean {
    return ends.includes(this.#state);
  }

  /** Takes what a pod of the run is like, or was like at last. */
  takePod(pod: ManifestNode, { isGone = false }: { readonly isGone?: boolean } = {}): void {
    if (this.hasEnded) return;
    const { isRunning, isPreempted, warning } = observePod(pod);
    if (warning !== null && !this.#messages.includes(warning)) this.#messages.push(warning);
    if (isPreempted) this.#isPreempted = true;
    if (isRunning && !isGone) {
      if (!isPreempted) this.#isPreempted = false;
      if (!this.#isCancelled) this.#state = 'running';
    } else if (isPreempted && !this.#restartsPods) {
      this.#end('preempted');
    }
  }

  /** Takes what the Job or the custom resource is like. */
  takeObject(object: ManifestNode): void {
    if (this.hasEnded) return;
    const state = this.#isCustom ? observeCustomObject(object) : observeJob(object);
    if (state === null) return;
    if (ends.includes(state)) this.#end(state);
    else if (!this.#isCancelled) this.#state = state;
  }

  /** Takes that the Job or the custom resource is no more. */
  takeGone(): void {
    if (!this.hasEnded) this.#end('failed');
  }

  /** Takes that the run is to end: however it ends now, somebody stopped it. */
  cancel(): void {
    this.#isCancelled = true;
    if (!this.hasEnded) this.#state = 'stopping';
  }

  #end(state: RunnerState): void {
    if (this.#isCancelled && state !== 'finished') this.#state = 'stopped';
    else this.#state = state === 'failed' && this.#isPreempted ? 'preempted' : state;
  }
}
