import { isRecord } from '../../records.js';
import { listAt, valueAt } from './api-object.js';
import { ApiStatus } from './api-status.js';
import { apiVersionOf, type Resource, resources } from './resources.js';

const subdomain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const labelValue = /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/;

/**
 * Checks an object as an API server does before it takes one.
 * @throws {@link ApiStatus} 400 or 422
 */
export function validateObject(resource: Resource, object: unknown): asserts object is Record<string, unknown> {
  if (!isRecord(object)) throw new ApiStatus(400, 'the object provided is unrecognized');
  const version = apiVersionOf(resource);
  if (object['apiVersion'] !== version || object['kind'] !== resource.kind) {
    throw new ApiStatus(
      400,
      `${String(object['kind'])} in version "${String(object['apiVersion'])}" cannot be handled as a ${resource.kind}`,
    );
  }
  const problems = [...metadataProblems(object), ...specProblems(resource, object)];
  if (problems.length > 0) {
    const name = valueAt(object, 'metadata', 'name') ?? valueAt(object, 'metadata', 'generateName');
    throw new ApiStatus(422, `${resource.kind} "${String(name)}" is invalid: ${problems.join(', ')}`);
  }
}

function metadataProblems(object: Record<string, unknown>): string[] {
  const name = valueAt(object, 'metadata', 'name');
  const prefix = valueAt(object, 'metadata', 'generateName');
  const problems: string[] = [];
  if (!name && !prefix) problems.push('name or generateName is required');
  const text = typeof name === 'string' && name !== '' ? name : `${String(prefix).slice(0, 58)}xxxxx`;
  if ((name || prefix) && (!subdomain.test(text) || text.length > 253)) {
    problems.push(
      `metadata.name: Invalid value: "${text}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'`,
    );
  }
  return [...problems, ...labelProblems(valueAt(object, 'metadata', 'labels'))];
}

function labelProblems(labels: unknown): string[] {
  if (labels === undefined) return [];
  if (!isRecord(labels)) return ['metadata.labels: Invalid type'];
  return Object.entries(labels).flatMap(([key, value]) =>
    typeof value === 'string' && labelValue.test(value)
      ? []
      : [`metadata.labels: Invalid value: "${key}=${String(value)}"`],
  );
}

function specProblems(resource: Resource, object: Record<string, unknown>): string[] {
  switch (resource) {
    case resources.jobs:
      return [
        ...labelProblems(valueAt(object, 'spec', 'template', 'metadata', 'labels')),
        ...podProblems(valueAt(object, 'spec', 'template', 'spec'), ['Never', 'OnFailure']),
      ];
    case resources.pods:
      return podProblems(valueAt(object, 'spec'), ['Never', 'OnFailure', 'Always', undefined]);
    case resources.secrets:
      return secretProblems(object);
    default:
      return [];
  }
}

function podProblems(spec: unknown, restartPolicies: readonly unknown[]): string[] {
  const problems: string[] = [];
  if (!restartPolicies.includes(valueAt(spec, 'restartPolicy'))) problems.push('spec.restartPolicy: Unsupported value');
  const containers = listAt(spec, 'containers');
  if (containers.length === 0) problems.push('spec.containers: Required value');
  const volumes = listAt(spec, 'volumes').map(({ name }) => name);
  const all = [...containers, ...listAt(spec, 'initContainers')];
  const names = all.map(({ name }) => name);
  if (new Set(names).size < names.length) problems.push('spec.containers.name: Duplicate value');
  for (const container of all) {
    if (!label.test(String(container['name'] ?? '')))
      problems.push(`spec.containers.name: Invalid value: "${String(container['name'])}"`);
    if (!container['image']) problems.push('spec.containers.image: Required value');
    for (const { name } of listAt(container, 'env'))
      if (!name) problems.push('spec.containers.env.name: Required value');
    for (const { name } of listAt(container, 'volumeMounts')) {
      if (!volumes.includes(name)) problems.push(`spec.containers.volumeMounts.name: Not found: "${String(name)}"`);
    }
  }
  return problems;
}

function secretProblems({ type, data = {} }: Record<string, unknown>): string[] {
  if (!isRecord(data)) return ['data: Invalid type'];
  const isBase64 = Object.values(data).every(
    (value) => typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value),
  );
  if (!isBase64) return ['data: Invalid value: illegal base64 data'];
  const isComplete = type !== 'kubernetes.io/basic-auth' || 'username' in data || 'password' in data;
  return isComplete ? [] : ['data[username]: Required value, data[password]: Required value'];
}
