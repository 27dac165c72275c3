import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import { allContainersOf, type ManifestNode, nodesOf } from './pod-specs.js';

/** Why a value must not be set; null when it may. */
type Rule = (value: unknown) => string | null;

const always =
  (reason: string): Rule =>
  () =>
    reason;
const whenTrue =
  (reason: string): Rule =>
  (value) =>
    isTrue(value) ? reason : null;
const whenGiven =
  (reason: string): Rule =>
  (value) =>
    isGiven(value) ? reason : null;

const noTokens = 'tokens of service accounts are not mounted';
const sharesHost = whenTrue('pods do not share namespaces with their host or with each other');
const setsAccount = whenGiven('pods keep the service account of their namespace');

const rules: Readonly<Record<string, Rule>> = {
  securityContext: always('the agent sets it'),
  hostPath: always('folders of hosts are not mounted'),
  serviceAccountToken: always(noTokens),
  // A secret of this type is filled with a token that never expires.
  type: (value) => (String(value).trim() === 'kubernetes.io/service-account-token' ? noTokens : null),
  hostPID: sharesHost,
  hostIPC: sharesHost,
  hostNetwork: sharesHost,
  shareProcessNamespace: sharesHost,
  hostUsers: sharesHost,
  serviceAccountName: setsAccount,
  serviceAccount: setsAccount,
  automountServiceAccountToken: whenTrue(noTokens),
  hostPort: whenTrue('ports of hosts are not bound'),
  mountPropagation: (value) => (String(value).trim() === 'Bidirectional' ? 'mounts do not reach hosts' : null),
};

/**
 * Refuses what opens a pod to its host or its cluster, anywhere in a manifest of whoever queued the job.
 * @param place - where the manifest stands, for the error
 * @throws {@link LaunchError} naming the field.
 */
export function refuseUnsafeFields(manifest: unknown, place: string): void {
  for (const node of nodesOf(manifest)) {
    for (const [key, value] of Object.entries(node)) {
      const reason = Object.hasOwn(rules, key) ? rules[key]?.(value) : null;
      if (reason != null) throw refusal(place, key, reason);
    }
    const { annotations } = node;
    if (isRecord(annotations)) refuseUnconfined(annotations, place);
  }
}

function refuseUnconfined(annotations: ManifestNode, place: string): void {
  for (const [key, value] of Object.entries(annotations)) {
    const isProfile = /apparmor|seccomp/i.test(key);
    if (isProfile && /unconfined/i.test(String(value))) throw refusal(place, key, 'profiles are not switched off');
  }
}

function refusal(place: string, field: string, reason: string): LaunchError {
  return new LaunchError(`${place} must not set ${JSON.stringify(field)}: ${reason}.`);
}

function isTrue(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*(?:1|true|yes)\s*$/i.test(value);
  return value === true || (typeof value === 'number' && value !== 0);
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isGiven);
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}

/** Takes from every container of a manifest what it does not need. */
export function restrictContainers(manifest: ManifestNode): void {
  for (const container of allContainersOf(manifest)) {
    container['securityContext'] = {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      seccompProfile: { type: 'RuntimeDefault' },
    };
  }
}
