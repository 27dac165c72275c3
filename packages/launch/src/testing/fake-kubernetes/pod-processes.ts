import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type ApiObject, listAt, valueAt } from './api-object.js';
import { ApiStatus } from './api-status.js';
import type { ObjectStore } from './object-store.js';
import { resources } from './resources.js';

/** Runs the containers of pods as processes of this machine, whatever their images are. */
export class PodProcesses {
  readonly #store: ObjectStore;
  readonly #logs = new Map<string, string>();
  readonly #children = new Map<string, Set<ChildProcess>>();
  readonly #runs = new Set<Promise<void>>();

  constructor(store: ObjectStore) {
    this.#store = store;
    store.listen(({ type, resource, object }) => {
      if (type !== 'ADDED' || resource !== resources.pods) return;
      const run = this.#run(object).catch((error: unknown) => {
        if (!(error instanceof ApiStatus)) throw error;
      });
      this.#runs.add(run);
      void run.finally(() => this.#runs.delete(run));
    });
  }

  /** What a container wrote; null when it has not started. */
  readLog(pod: ApiObject, container: string): string | null {
    return this.#logs.get(`${pod.metadata.uid}/${container}`) ?? null;
  }

  /** Asks the containers of a pod to end, and by force after its grace period; the pod is gone afterwards. */
  stop(pod: ApiObject): void {
    const children = this.#children.get(pod.metadata.uid);
    if (children === undefined || children.size === 0) {
      this.#store.remove(resources.pods, pod);
      return;
    }
    this.#store.update(resources.pods, pod, ({ metadata }) => {
      metadata.deletionTimestamp ??= new Date().toISOString();
    });
    for (const child of children) kill(child, 'SIGTERM');
    const seconds = valueAt(pod, 'spec', 'terminationGracePeriodSeconds') ?? 30;
    const timer = setTimeout(() => {
      for (const child of children) kill(child, 'SIGKILL');
    }, Number(seconds) * 1000);
    timer.unref();
  }

  /** Ends everything. */
  async close(): Promise<void> {
    for (const child of [...this.#children.values()].flatMap((children) => [...children])) kill(child, 'SIGKILL');
    await Promise.all(this.#runs);
  }

  async #run(pod: ApiObject): Promise<void> {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-pod-'));
    const containers = listAt(pod, 'spec', 'containers');
    const everyIs = (state: object, ready = false): object[] => containers.map(({ name }) => ({ name, ready, state }));
    const start = (container: Record<string, unknown>): Promise<number> =>
      this.#start(pod, container, { directory: folder.path, environment: this.#environment(pod, container) });
    try {
      for (const container of containers) this.#environment(pod, container);
    } catch {
      this.#report(pod, 'Pending', everyIs({ waiting: { reason: 'CreateContainerConfigError' } }));
      return;
    }
    this.#report(pod, 'Pending', everyIs({ waiting: { reason: 'ContainerCreating' } }));
    this.#children.set(pod.metadata.uid, new Set());
    for (const container of listAt(pod, 'spec', 'initContainers')) {
      if ((await start(container)) === 0) continue;
      this.#report(pod, 'Failed', []);
      return;
    }
    const exits = containers.map(start);
    this.#report(pod, 'Running', everyIs({ running: {} }, true));
    const codes = await Promise.all(exits);
    const hasSucceeded = codes.every((code) => code === 0);
    this.#report(pod, hasSucceeded ? 'Succeeded' : 'Failed', everyIs({ terminated: { exitCode: Math.max(...codes) } }));
    const known = this.#store.list(resources.pods).find(({ metadata }) => metadata.uid === pod.metadata.uid);
    if (known?.metadata.deletionTimestamp !== undefined) this.#store.remove(resources.pods, known);
  }

  #environment(pod: ApiObject, container: Record<string, unknown>): Record<string, string> {
    const entries = listAt(container, 'env').map((entry): [string, string] => {
      const reference = valueAt(entry, 'valueFrom', 'secretKeyRef');
      if (reference === undefined) return [String(entry['name']), String(entry['value'] ?? '')];
      const name = String(valueAt(reference, 'name'));
      const secret = this.#store.get(resources.secrets, pod.metadata.namespace, name);
      const value = valueAt(secret, 'data', String(valueAt(reference, 'key')));
      return [String(entry['name']), Buffer.from(String(value), 'base64').toString()];
    });
    return Object.fromEntries(entries);
  }

  /** Resolves with the exit code. */
  #start(pod: ApiObject, container: Record<string, unknown>, place: ContainerPlace): Promise<number> {
    const words = ['command', 'args'].flatMap((key) => valueAt(container, key) ?? []).map(String);
    const [file = 'false', ...args] = words;
    const key = `${pod.metadata.uid}/${String(container['name'])}`;
    this.#logs.set(key, '');
    const child = spawn(file, args, {
      cwd: place.directory,
      env: { PATH: process.env['PATH'], HOME: place.directory, ...place.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const children = this.#children.get(pod.metadata.uid) ?? new Set();
    children.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => this.#logs.set(key, `${this.#logs.get(key)}${bytes.toString()}`));
    }
    return new Promise((resolve) => {
      const end = (code: number): void => {
        children.delete(child);
        resolve(code);
      };
      child.once('error', () => end(127));
      child.once('close', (code) => end(code ?? 137));
    });
  }

  #report(pod: ApiObject, phase: string, containerStatuses: readonly object[]): void {
    const isKnown = this.#store.list(resources.pods).some(({ metadata }) => metadata.uid === pod.metadata.uid);
    if (!isKnown) return;
    const conditions = [{ type: 'PodScheduled', status: 'True' }];
    this.#store.update(resources.pods, pod, (draft) => {
      draft['status'] = { phase, conditions, containerStatuses };
    });
  }
}

interface ContainerPlace {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
