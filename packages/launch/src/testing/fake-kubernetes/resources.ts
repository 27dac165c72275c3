/** A kind of objects that the server knows. */
export interface Resource {
  /** Empty for the oldest kinds. */
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly kind: string;
  /** Whether the status of an object is no business of whoever makes it. */
  readonly hasStatus: boolean;
}

const core = { group: '', version: 'v1' };

/** Kinds by what the tests call them. */
export const resources = {
  jobs: { group: 'batch', version: 'v1', plural: 'jobs', kind: 'Job', hasStatus: true },
  pods: { ...core, plural: 'pods', kind: 'Pod', hasStatus: true },
  secrets: { ...core, plural: 'secrets', kind: 'Secret', hasStatus: false },
  services: { ...core, plural: 'services', kind: 'Service', hasStatus: true },
  endpoints: { ...core, plural: 'endpoints', kind: 'Endpoints', hasStatus: false },
  deployments: { group: 'apps', version: 'v1', plural: 'deployments', kind: 'Deployment', hasStatus: true },
  networkPolicies: {
    group: 'networking.k8s.io',
    version: 'v1',
    plural: 'networkpolicies',
    kind: 'NetworkPolicy',
    hasStatus: false,
  },
  /** The custom resource: Jobs of Volcano. */
  volcanoJobs: { group: 'batch.volcano.sh', version: 'v1alpha1', plural: 'jobs', kind: 'Job', hasStatus: true },
} as const satisfies Record<string, Resource>;

/** What the path of a request names. */
export interface ResourcePath {
  readonly resource: Resource;
  readonly namespace: string;
  /** Null for all of them. */
  readonly name: string | null;
  /** Such as `status` or `log`; null for the object itself. */
  readonly part: string | null;
}

/** Reads a path; null when there is no such kind. */
export function readPath(path: string): ResourcePath | null {
  const found = /^\/(?:api|apis\/([^/]+))\/([^/]+)\/namespaces\/([^/]+)\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(
    path,
  );
  if (found === null) return null;
  const [, group = '', version, namespace = '', plural, name, part] = found.map(
    (word) => word && decodeURIComponent(word),
  );
  const resource = Object.values(resources).find(
    (known) => known.group === group && known.version === version && known.plural === plural,
  );
  return resource === undefined ? null : { resource, namespace, name: name ?? null, part: part ?? null };
}

/** The version as objects write it. */
export function apiVersionOf({ group, version }: Resource): string {
  return group === '' ? version : `${group}/${version}`;
}
