import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type ApiObject, mergePatch } from './api-object.js';
import { ApiServer } from './api-server.js';
import { JobController } from './job-controller.js';
import { ObjectStore } from './object-store.js';
import { PodProcesses } from './pod-processes.js';
import { type Resource, resources } from './resources.js';

/** The key of the API in {@link FakeCluster}. */
const token = 'cluster-token';

/** What a cluster is like. */
export interface FakeClusterOptions {
  /** Whether pods are processes. Otherwise a test says what becomes of them. @defaultValue false */
  readonly runsPods?: boolean;
  /** @defaultValue `default`, `team` and `other` */
  readonly namespaces?: readonly string[];
}

/** A cluster on this machine. */
export interface FakeCluster extends AsyncDisposable {
  readonly url: string;
  /** A file of a configuration with the contexts `here` (namespace `team`), which is the current one, `there` and `plain`. */
  readonly configFile: string;
  readonly store: ObjectStore;
  readonly api: ApiServer;
  /** The first object that passes, as soon as there is one. */
  until(resource: Resource, test?: (object: ApiObject) => boolean): Promise<ApiObject>;
  /** Waits until there is no object of a kind. */
  untilNone(resource: Resource): Promise<void>;
  /** Merges a status into that of an object. */
  setStatus(resource: Resource, object: ApiObject, status: Record<string, unknown>): void;
}

/** Starts a cluster. */
export async function fakeCluster(options: FakeClusterOptions = {}): Promise<FakeCluster> {
  const { runsPods = false, namespaces = ['default', 'team', 'other'] } = options;
  const store = new ObjectStore();
  const processes = runsPods ? new PodProcesses(store) : null;
  const controller = new JobController(store, (pod) => {
    if (processes === null) store.remove(resources.pods, pod);
    else processes.stop(pod);
  });
  const api = new ApiServer({
    store,
    token,
    namespaces,
    readLog: (pod, container) =>
      processes === null ? `${container} of ${pod.metadata.name}\n` : processes.readLog(pod, container),
    remove: (path, object, propagation) => controller.remove(path, object, propagation),
  });
  const url = await api.listen();
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const configFile = join(folder.path, 'config');
  await writeFile(configFile, clusterConfig(url));
  const changed = (check: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!check()) return;
        release();
        resolve();
      };
      const release = store.listen(look);
      look();
    });
  const find = (resource: Resource, test: (object: ApiObject) => boolean): ApiObject | undefined =>
    store.list(resource).find(test);
  return {
    url,
    configFile,
    store,
    api,
    until: async (resource, test = () => true) => {
      let found: ApiObject | undefined;
      await changed(() => {
        found = find(resource, test);
        return found !== undefined;
      });
      return found as unknown as ApiObject;
    },
    untilNone: (resource) => changed(() => store.list(resource).length === 0),
    setStatus: (resource, object, status) => {
      store.update(resource, object, (draft) => mergePatch(draft, { status }) as ApiObject);
    },
    [Symbol.asyncDispose]: async () => {
      await processes?.close();
      await api.close();
      await folder.remove();
    },
  };
}

function clusterConfig(server: string): string {
  const users = [
    { name: 'agent', user: { token } },
    { name: 'stranger', user: { token: 'wrong' } },
  ];
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    // The client speaks plain HTTP only to servers that need no certificate.
    clusters: [{ name: 'fake', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users,
    contexts: [
      { name: 'here', context: { cluster: 'fake', user: 'agent', namespace: 'team' } },
      { name: 'there', context: { cluster: 'fake', user: 'agent', namespace: 'other' } },
      { name: 'plain', context: { cluster: 'fake', user: 'agent' } },
      { name: 'nowhere', context: { cluster: 'fake', user: 'stranger' } },
    ],
    'current-context': 'here',
  });
}
