import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import { type Cluster, ClusterError, hasStatus, type ObjectPlace, secrets } from './cluster.js';
import { secretKey } from './environment-entries.js';
import { labelKeys, launchAgentCreator } from './labels.js';
import type { ManifestNode } from './pod-specs.js';

const retries = 5;
const [firstWaitMs, longestWaitMs] = [1_000, 60_000];

/** What a secret is made with. */
export interface SecretOptions {
  readonly namespace: string;
  readonly name: string;
  readonly apiKey: string;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

/**
 * Puts an API key into a secret. One with the same key is used as it is, and one that an agent made is replaced.
 * @throws {@link LaunchError} when somebody else made a secret of that name, when the agent may not make any, and after six
 * attempts that failed.
 */
export async function provideSecret(cluster: Cluster, options: SecretOptions): Promise<void> {
  const { name, sleep, signal, log } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await provideOnce(cluster, options);
      return;
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error;
      if (attempt >= retries || !isPassing(error))
        throw new LaunchError(`The secret ${name} cannot be made: ${error.message}`);
      log(`The secret ${name} cannot be made, which is tried again: ${error.message}`);
    }
    await sleep(Math.min(firstWaitMs * 2 ** attempt, longestWaitMs), signal);
  }
}

/** Whether the next attempt may succeed: what is forbidden stays so. */
function isPassing({ status }: ClusterError): boolean {
  return status === null || status >= 500 || [408, 409, 429].includes(status);
}

async function provideOnce(cluster: Cluster, { namespace, name, apiKey }: SecretOptions): Promise<void> {
  const place: ObjectPlace = { kind: secrets, namespace };
  const manifest = secretManifest(name, namespace, apiKey);
  if (await createIfFree(cluster, place, manifest)) return;
  const known = await cluster.read(place, name);
  if (known !== null && isSame(known, manifest)) return;
  if (known !== null && !isOurs(known)) {
    throw new LaunchError(
      `The namespace ${namespace} has a secret ${name} that no agent made and that holds another key.`,
    );
  }
  await cluster.delete(place, name);
  await cluster.create(place, manifest);
}

function secretManifest(name: string, namespace: string, apiKey: string): ManifestNode {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/basic-auth',
    metadata: { name, namespace, labels: { [labelKeys.createdBy]: launchAgentCreator } },
    data: { [secretKey]: Buffer.from(apiKey).toString('base64') },
  };
}

async function createIfFree(cluster: Cluster, place: ObjectPlace, manifest: ManifestNode): Promise<boolean> {
  try {
    await cluster.create(place, manifest);
    return true;
  } catch (error) {
    if (hasStatus(error, 409)) return false;
    throw error;
  }
}

function isSame({ data }: ManifestNode, manifest: ManifestNode): boolean {
  const wanted = manifest['data'];
  if (!isRecord(data) || !isRecord(wanted)) return false;
  return Object.keys(data).length === 1 && data[secretKey] === wanted[secretKey];
}

function isOurs({ metadata }: ManifestNode): boolean {
  const labels = isRecord(metadata) ? metadata['labels'] : null;
  return isRecord(labels) && labels[labelKeys.createdBy] === launchAgentCreator;
}
