import { expect, it } from 'vitest';
import { checkSecure } from '../../agent/secure-mode.js';
import { LaunchError } from '../../launch-error.js';
import { launchJob } from '../../testing/queue-items.js';
import { allContainersOf, type ManifestNode } from './pod-specs.js';
import { refuseUnsafeFields, restrictContainers } from './unsafe-fields.js';

const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

const pod = (spec: object): ManifestNode => ({ spec: { template: { spec } } });

it.each<[string, ManifestNode]>([
  ['securityContext', pod({ securityContext: {} })],
  ['securityContext', pod({ containers: [{ securityContext: null }] })],
  ['securityContext', pod({ initContainers: [{ securityContext: { privileged: true } }] })],
  ['hostPath', pod({ volumes: [{ name: 'v', hostPath: { path: '/' } }] })],
  ['serviceAccountToken', pod({ volumes: [{ projected: { sources: [{ serviceAccountToken: {} }] } }] })],
  ['hostPID', pod({ hostPID: true })],
  ['hostIPC', pod({ hostIPC: 'yes' })],
  ['hostNetwork', pod({ hostNetwork: 1 })],
  ['shareProcessNamespace', pod({ shareProcessNamespace: ' TRUE ' })],
  ['hostUsers', pod({ hostUsers: true })],
  ['serviceAccountName', pod({ serviceAccountName: 'admin' })],
  ['serviceAccount', pod({ serviceAccount: ['admin'] })],
  ['automountServiceAccountToken', pod({ automountServiceAccountToken: true })],
  ['hostPort', pod({ containers: [{ ports: [{ hostPort: 80 }] }] })],
  ['type', { kind: 'Secret', type: 'kubernetes.io/service-account-token' }],
  ['mountPropagation', pod({ containers: [{ volumeMounts: [{ mountPropagation: ' Bidirectional ' }] }] })],
  ['hostPID', { kind: 'CronJob', spec: { jobTemplate: pod({ hostPID: true }) } }],
  ['hostPID', { apiVersion: 'a/v1', kind: 'X', spec: { tasks: [{ template: { spec: { hostPID: true } } }] } }],
  [
    'container.apparmor.security.beta.kubernetes.io/main',
    { metadata: { annotations: { 'container.apparmor.security.beta.kubernetes.io/main': 'Unconfined' } } },
  ],
  [
    'seccomp.security.alpha.kubernetes.io/pod',
    pod({ metadata: { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } } }),
  ],
])('refuses %s wherever it is: %j [L264]', (field, manifest) => {
  const check = () => refuseUnsafeFields(manifest, 'The manifest');

  expect(check).toThrow(LaunchError);
  expect(check).toThrow(`The manifest must not set "${field}"`);
});

it.each([
  pod({ hostPID: false, hostNetwork: 'no', hostUsers: 0, shareProcessNamespace: null }),
  pod({ serviceAccountName: ' ', serviceAccount: [], automountServiceAccountToken: false }),
  pod({ containers: [{ ports: [{ hostPort: 0 }], volumeMounts: [{ mountPropagation: 'HostToContainer' }] }] }),
  { metadata: { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'runtime/default', note: 'unconfined' } } },
  { kind: 'Secret', type: 'Opaque' },
])('lets pass what opens nothing: %j [L264]', (manifest) => {
  expect(() => refuseUnsafeFields(manifest, 'The manifest')).not.toThrow();
});

it('restricts every container of every kind, however deep [L265]', () => {
  const lists = () => ({ containers: [{ name: 'a' }], initContainers: [{}], ephemeralContainers: [{}] });
  const manifests: ManifestNode[] = [
    pod(lists()),
    { kind: 'CronJob', spec: { jobTemplate: pod(lists()) } },
    { kind: 'X', spec: { tasks: [{ template: { spec: lists() } }] } },
  ];

  for (const manifest of manifests) restrictContainers(manifest);

  const containers = manifests.flatMap(allContainersOf);
  expect(containers).toHaveLength(9);
  expect(containers.map(({ securityContext }) => securityContext)).toEqual(Array(9).fill(restricted));
});

it.each([
  [pod({ hostPID: false }), {}, '"hostPID" of pods'],
  [pod({ hostIPC: true }), {}, '"hostIPC" of pods'],
  [pod({ hostNetwork: true }), {}, '"hostNetwork" of pods'],
  [pod({ initContainers: [] }), {}, '"initContainers" of pods'],
  [pod({ containers: [{ command: [] }] }), {}, '"command" of containers'],
  [{ kind: 'X', spec: { tasks: [{ template: pod({ hostPID: true }) }] } }, {}, '"hostPID" of pods'],
  [{ kind: 'X', spec: { tasks: [pod({ containers: [{ command: ['sh'] }] })] } }, {}, '"command" of containers'],
  [{}, { entry_point: ['sh'] }, 'the entry point'],
  [{}, { dockerfile: 'Dockerfile.other' }, 'the Dockerfile'],
])('refuses %j with the overrides %j in secure mode [L263]', (kubernetes, overrides, what) => {
  const job = launchJob({ resource: 'kubernetes', resource_args: { kubernetes }, overrides });

  expect(() => checkSecure(job)).toThrow(new LaunchError(`This agent runs in secure mode, and the job sets ${what}.`));
});

it.each<[Record<string, unknown>, string]>([
  [{ sagemaker: { AlgorithmSpecification: { ContainerEntrypoint: ['sh'] } } }, '"ContainerEntrypoint"'],
  [{ vertex: { spec: { worker_pool_specs: [{ container_spec: { command: ['sh'] } }] } } }, '"command" of containers'],
])('refuses the commands %j of clouds in secure mode', (resourceArgs, what) => {
  const job = launchJob({ resource_args: resourceArgs });

  expect(() => checkSecure(job)).toThrow(new LaunchError(`This agent runs in secure mode, and the job sets ${what}.`));
});

it('refuses the commands of services that a job brings in secure mode', () => {
  const job = launchJob({ additional_services: [{ config: pod({ containers: [{ command: ['sh'] }] }) }] });

  expect(() => checkSecure(job)).toThrow('the job sets "command" of containers.');
});

it('takes arguments and images in secure mode [L263]', () => {
  const kubernetes = pod({ containers: [{ image: 'i', args: ['x'] }], volumes: [] });

  expect(() => checkSecure(launchJob({ resource_args: { kubernetes }, overrides: { args: ['y'] } }))).not.toThrow();
});
