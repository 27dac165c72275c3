import { LaunchError } from '../../launch-error.js';
import { withoutSecrets } from '../../processes/secret-filter.js';
import { isRecord } from '../../records.js';
import type { RunnerStatus, SubmittedRun } from '../runner.js';
import type { CleanUp } from './clean-up.js';
import { type Cluster, type ObjectKind, type ObjectPlace, pods } from './cluster.js';
import { followObjects } from './follow-objects.js';
import { observeJob } from './observe-objects.js';
import { type ManifestNode, recordsIn } from './pod-specs.js';
import { RunProgress } from './run-progress.js';

/** What a run of a cluster is made of. */
export interface ClusterRunSetup {
  readonly cluster: Cluster;
  readonly kind: ObjectKind;
  readonly namespace: string;
  /** Of the Job or the custom resource. */
  readonly name: string;
  readonly isCustom: boolean;
  /** Whether the cluster starts pods again that were taken away. */
  readonly restartsPods: boolean;
  /** Finds the pods. */
  readonly podSelector: string;
  /** What else is to be removed at the end. */
  readonly cleanUp: CleanUp;
  /** How long the end of a cancelled run may take, in milliseconds. */
  readonly cancelTimeoutMs: number;
  /** What is not shown in logs. */
  readonly secrets: ReadonlyArray<string | null>;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: (line: string) => void;
}

/** A job that runs on a cluster, followed from its start to its end. */
export class ClusterRun implements SubmittedRun {
  readonly id: string;
  readonly #setup: ClusterRunSetup;
  readonly #progress: RunProgress;
  readonly #following = new AbortController();
  readonly #end = Promise.withResolvers<void>();
  #settled: Promise<void> | null = null;
  /** How many warnings are in the log. */
  #warnings = 0;

  constructor(setup: ClusterRunSetup) {
    this.id = setup.name;
    this.#setup = setup;
    this.#progress = new RunProgress(setup);
    this.#follow();
  }

  async status(): Promise<RunnerStatus> {
    if (this.#progress.hasEnded) await this.#settle();
    return this.#progress.status;
  }

  async wait(): Promise<RunnerStatus> {
    await this.#end.promise;
    return this.status();
  }

  async cancel(): Promise<void> {
    const { cluster, name, sleep, cancelTimeoutMs, log } = this.#setup;
    if (this.#progress.hasEnded) return this.#settle();
    this.#progress.cancel();
    const wasThere = await cluster.delete(this.#place, name).catch((error: unknown) => {
      throw new LaunchError(`${name} cannot be deleted: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (!wasThere) this.#progress.takeGone();
    this.#check();
    const over = new AbortController();
    const timeout = sleep(cancelTimeoutMs, over.signal).catch(() => undefined);
    await Promise.race([this.#end.promise, timeout]);
    over.abort();
    if (!this.#progress.hasEnded) {
      log(`${name} is deleted, but its pods have not ended.`);
      this.#progress.takeGone();
      this.#check();
    }
    await this.#settle();
  }

  async logs(): Promise<string | null> {
    const { cluster, namespace, podSelector, isCustom, name, log } = this.#setup;
    const { items } = await cluster.list({ kind: pods, namespace }, { labelSelector: podSelector });
    if (items.length === 0) {
      log(`${name} has no pods whose logs could be read.`);
      return null;
    }
    const texts: string[] = [];
    // The pods of a Job are attempts at the same work.
    for (const pod of isCustom ? items : items.slice(0, 1)) {
      const podName = textAt(pod, 'metadata', 'name');
      const text = await cluster.podLog(namespace, podName, firstContainer(pod));
      texts.push(isCustom ? `Pod ${podName}:\n${text}` : text);
    }
    return withoutSecrets(texts.join('\n'), this.#setup.secrets) || null;
  }

  get #place(): ObjectPlace {
    return { kind: this.#setup.kind, namespace: this.#setup.namespace };
  }

  #follow(): void {
    const { cluster, namespace, name, podSelector, sleep, log } = this.#setup;
    const { signal } = this.#following;
    const same = { signal, sleep, log };
    void followObjects(cluster, this.#place, {
      ...same,
      fieldSelector: `metadata.name=${name}`,
      expected: [name],
      onChange: (object) => void this.#takeObject(object),
      onGone: () => this.#take((progress) => progress.takeGone()),
    });
    void followObjects(
      cluster,
      { kind: pods, namespace },
      {
        ...same,
        labelSelector: podSelector,
        onChange: (pod) => this.#take((progress) => progress.takePod(pod)),
        onGone: (pod) => this.#take((progress) => pod !== null && progress.takePod(pod, { isGone: true })),
      },
    );
  }

  async #takeObject(object: ManifestNode): Promise<void> {
    if (!this.#setup.isCustom && observeJob(object) === 'failed') await this.#lookAtPods();
    this.#take((progress) => progress.takeObject(object));
  }

  /** That a Job failed may be known before it is known that its pod was taken away. */
  async #lookAtPods(): Promise<void> {
    const { cluster, namespace, podSelector, log } = this.#setup;
    try {
      const { items } = await cluster.list({ kind: pods, namespace }, { labelSelector: podSelector });
      for (const pod of items) this.#progress.takePod(pod);
    } catch (error) {
      log(`The pods of ${this.id} cannot be listed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #take(change: (progress: RunProgress) => unknown): void {
    change(this.#progress);
    this.#check();
  }

  #check(): void {
    const { messages } = this.#progress.status;
    for (const message of messages.slice(this.#warnings)) this.#setup.log(`Kubernetes warns of ${this.id}: ${message}`);
    this.#warnings = messages.length;
    if (!this.#progress.hasEnded) return;
    this.#following.abort();
    this.#end.resolve();
    void this.#settle();
  }

  /** Removes what the run needed, once. */
  #settle(): Promise<void> {
    const { cluster, cleanUp, name } = this.#setup;
    if (this.#settled === null) {
      // A Job that outlives the loss of its pod would run beside the one that is queued instead.
      if (this.#progress.status.state === 'preempted') {
        cleanUp.add(name, () => cluster.delete(this.#place, name));
      }
      this.#settled = cleanUp.run();
    }
    return this.#settled;
  }
}

function textAt(object: ManifestNode, ...path: readonly string[]): string {
  let node: unknown = object;
  for (const key of path) node = isRecord(node) ? node[key] : undefined;
  return typeof node === 'string' ? node : '';
}

/** A pod with several containers has no log of its own. */
function firstContainer({ spec }: ManifestNode): string | null {
  const [first] = recordsIn(isRecord(spec) ? spec['containers'] : []);
  return first === undefined ? null : String(first['name']);
}
