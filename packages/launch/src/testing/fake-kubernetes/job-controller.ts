import { type ApiObject, listAt, numberAt, valueAt } from './api-object.js';
import type { ObjectStore } from './object-store.js';
import { type ResourcePath, resources } from './resources.js';

/** Ends the containers of a pod and removes it, as they let it. */
export type RemovePod = (pod: ApiObject) => void;

const foreground = 'foregroundDeletion';

/** Makes the pods of Jobs, counts how they end, and removes what belongs to a removed object. */
export class JobController {
  readonly #store: ObjectStore;
  readonly #removePod: RemovePod;
  /** How many pods of a Job are gone, by its uid: those that succeeded, and those that did not. */
  readonly #gone = new Map<string, { succeeded: number; failed: number }>();

  constructor(store: ObjectStore, removePod: RemovePod) {
    this.#store = store;
    this.#removePod = removePod;
    store.listen(({ type, resource, object }) => {
      if (resource === resources.jobs && type !== 'DELETED') this.#reconcile(object);
      if (resource !== resources.pods) return;
      if (type === 'DELETED') this.#countGone(object);
      this.#reconcileOwner(object);
    });
  }

  /** Removes an object, and what belongs to it before, afterwards or not at all. */
  remove({ resource }: Pick<ResourcePath, 'resource'>, object: ApiObject, propagation: string): void {
    if (resource === resources.pods) {
      this.#removePod(object);
      return;
    }
    const dependents = this.#podsOf(object);
    if (propagation === 'Foreground' && dependents.length > 0) {
      this.#store.update(resource, object, ({ metadata }) => {
        metadata.deletionTimestamp = new Date().toISOString();
        metadata.finalizers = [foreground];
      });
    } else {
      this.#store.remove(resource, object);
    }
    if (propagation !== 'Orphan') for (const pod of dependents) this.#removePod(pod);
  }

  #podsOf({ metadata }: ApiObject): ApiObject[] {
    return this.#store
      .list(resources.pods, metadata.namespace)
      .filter((pod) => pod.metadata.ownerReferences?.some(({ uid }) => uid === metadata.uid));
  }

  #countGone(pod: ApiObject): void {
    const uid = pod.metadata.ownerReferences?.[0]?.uid ?? '';
    const count = this.#gone.get(uid) ?? { succeeded: 0, failed: 0 };
    if (valueAt(pod, 'status', 'phase') === 'Succeeded') count.succeeded += 1;
    else count.failed += 1;
    this.#gone.set(uid, count);
  }

  #reconcileOwner(pod: ApiObject): void {
    const uid = pod.metadata.ownerReferences?.[0]?.uid;
    for (const resource of [resources.jobs, resources.volcanoJobs]) {
      const owner = this.#store.list(resource, pod.metadata.namespace).find((object) => object.metadata.uid === uid);
      if (owner === undefined) continue;
      const isWaiting = owner.metadata.finalizers?.includes(foreground) ?? false;
      if (isWaiting && this.#podsOf(owner).length === 0) this.#store.remove(resource, owner);
      else if (resource === resources.jobs) this.#reconcile(owner);
    }
  }

  #reconcile({ metadata: { namespace, name } }: ApiObject): void {
    const job = this.#store.list(resources.jobs, namespace).find((object) => object.metadata.name === name);
    if (job === undefined || job.metadata.deletionTimestamp !== undefined || hasEnded(job)) return;
    const pods = this.#podsOf(job);
    const gone = this.#gone.get(job.metadata.uid) ?? { succeeded: 0, failed: 0 };
    const succeeded = gone.succeeded + pods.filter((pod) => phaseOf(pod) === 'Succeeded').length;
    const failed = gone.failed + pods.filter((pod) => phaseOf(pod) === 'Failed').length;
    const active = pods.filter((pod) => !['Succeeded', 'Failed'].includes(phaseOf(pod)));
    const completions = numberAt(job, 'spec', 'completions') || 1;
    const parallelism = numberAt(job, 'spec', 'parallelism') || 1;
    const limit = valueAt(job, 'spec', 'backoffLimit') === undefined ? 6 : numberAt(job, 'spec', 'backoffLimit');
    const end = succeeded >= completions ? 'Complete' : failed > limit ? 'Failed' : null;
    if (end !== null) for (const pod of active) this.#removePod(pod);
    const missing = end === null ? Math.min(parallelism, completions - succeeded) - active.length : 0;
    for (let count = 0; count < missing; count += 1) this.#createPod(job);
    const running = end === null ? active.length + Math.max(0, missing) : 0;
    this.#report(job, {
      ...(running > 0 && { active: running }),
      ...(succeeded > 0 && { succeeded }),
      ...(failed > 0 && { failed }),
      ...(end !== null && { conditions: [{ type: end, status: 'True' }] }),
    });
  }

  #createPod(job: ApiObject): void {
    const { name, namespace, uid } = job.metadata;
    const template = valueAt(job, 'spec', 'template');
    this.#store.create(resources.pods, {
      metadata: {
        generateName: `${name}-`,
        namespace,
        labels: {
          ...(valueAt(template, 'metadata', 'labels') as Record<string, string> | undefined),
          'job-name': name,
          'batch.kubernetes.io/job-name': name,
        },
        ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }],
      },
      spec: valueAt(template, 'spec'),
      status: { phase: 'Pending' },
    });
  }

  #report(job: ApiObject, status: Record<string, unknown>): void {
    if (JSON.stringify(job['status'] ?? {}) === JSON.stringify(status)) return;
    this.#store.update(resources.jobs, job, (draft) => {
      draft['status'] = status;
    });
  }
}

function phaseOf(pod: ApiObject): string {
  return String(valueAt(pod, 'status', 'phase') ?? 'Pending');
}

function hasEnded(job: ApiObject): boolean {
  return listAt(job, 'status', 'conditions').some(
    ({ type, status }) => status === 'True' && (type === 'Complete' || type === 'Failed'),
  );
}
