import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jobEnvironment } from '../../job-environment/job-environment.js';
import { resolveResourceArgs } from '../../job-environment/macros.js';
import { LaunchError } from '../../launch-error.js';
import { clusterJob } from '../../testing/cluster-jobs.js';
import { customKind, customManifest } from './custom-manifest.js';
import { environmentEntries } from './environment-entries.js';
import { isCustomResource, jobManifest, withoutAgentKeys } from './job-manifest.js';
import { namePrefix } from './object-names.js';
import { type ManifestNode, mainContainersOf, nodesOf } from './pod-specs.js';
import { restrictContainers } from './unsafe-fields.js';

interface RecordedCase {
  readonly case: string;
  readonly in: Readonly<Record<string, unknown>>;
  readonly out: ManifestNode;
}

const path = join(import.meta.dirname, '..', '..', 'testing', 'goldens', 'runners.json');
const recorded = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly cases: readonly RecordedCase[];
  readonly dnsSafeNames: Readonly<Record<string, string>>;
};
const jobCases = recorded.cases.filter(({ out }) => out['apiVersion'] === 'batch/v1');

it('has the recorded manifests', () => {
  expect(jobCases).toHaveLength(4);
});

it.each(jobCases.map((one) => [one.case, one] as const))(
  'makes the manifest of wandb 0.20.1: %s [L245, L246, L248, L249, L250]',
  (_name, { in: given, out }) => {
    const {
      spec,
      image,
      job_entry_point: entryPoint,
    } = given as {
      spec: Record<string, unknown>;
      image: string;
      job_entry_point: string[] | null;
    };
    const prepared = clusterJob(
      { name: 'my run', author: 'au', ...spec },
      { source: 'job' in spec ? { entryPoint } : { image }, image },
    );
    const args = resolveResourceArgs(prepared.job, { imageUri: image, environment: { MYENV: 'fromenv' } });
    const variables = jobEnvironment(prepared.job, { baseUrl: 'https://api.wandb.ai', apiKey: 'k'.repeat(40) });

    const manifest = jobManifest({
      job: prepared.job,
      given: args['kubernetes'] as ManifestNode,
      namespace: 'ns',
      agentName: null,
      environment: environmentEntries(variables, null),
      image,
      isImageJob: prepared.source.image !== null,
      entryPoint: prepared.source.entryPoint,
    });
    restrictContainers(manifest);

    expect(withoutSpaces(manifest)).toEqual(withoutSpaces(asOurs(out)));
  },
);

/** What we do otherwise: the namespace is said, digits of names stay, and no container goes without its restrictions. */
function asOurs(manifest: ManifestNode): ManifestNode {
  const ours = structuredClone(manifest);
  const metadata = ours['metadata'] as ManifestNode;
  metadata['namespace'] = 'ns';
  if ('generateName' in metadata) metadata['generateName'] = 'launch-ent-1-proj-x-';
  restrictContainers(ours);
  return ours;
}

/** JSON in variables has no spaces. */
function withoutSpaces(manifest: ManifestNode): ManifestNode {
  const copy = structuredClone(manifest);
  for (const node of nodesOf(copy)) {
    if (typeof node['value'] === 'string') node['value'] = node['value'].replaceAll('": ', '":');
  }
  return copy;
}

it.each([
  ['launch-My_Entity-proj123-', 'launch-my-entity-proj123-'],
  ['A.b_C-9', 'a.b-c-9-'],
  ['é_x', 'x-'],
  ['..-', 'launch-'],
  ['launch-a.-b-', 'launch-a.b-'],
  [`launch-${'x'.repeat(250)}`, `launch-${'x'.repeat(50)}-`],
])('begins the names of Jobs for %s with what Kubernetes takes, and keeps digits [L247]', (text, expected) => {
  expect(namePrefix(text)).toBe(expected);
});

it('differs from the names of wandb 0.20.1 only in digits, their length and what would be refused [L247]', () => {
  const ours = Object.keys(recorded.dnsSafeNames).map((text) => namePrefix(text));

  expect(ours).toHaveLength(4);
  for (const name of ours) expect(`${name}abcde`).toMatch(/^[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?$/);
});

it('labels Jobs with run and agent, and pods with the agent [L248]', () => {
  const { job } = clusterJob({ run_id: 'run/1' });

  const manifest = makeManifest({ metadata: { labels: { mine: 'x' } } }, { job, agentName: 'agent 1' });

  expect(manifest['metadata']).toMatchObject({
    labels: { mine: 'x', 'wandb.ai/run-id': 'run-1', 'wandb.ai/monitor': 'true', 'wandb.ai/agent': 'agent-1' },
  });
  expect(manifest).toHaveProperty('spec.template.metadata.labels', {
    'wandb.ai/monitor': 'true',
    'wandb.ai/agent': 'agent-1',
  });
});

it('prefers the entry point of the item to every command [L250]', () => {
  const { job } = clusterJob({ overrides: { entry_point: ['mine'] } });
  const containers = [{ command: ['theirs'] }, { image: 'side', args: ['kept'] }];

  const manifest = makeManifest({ spec: { template: { spec: { containers } } } }, { job, entryPoint: ['job'] });

  expect(mainContainersOf(manifest)).toMatchObject([{ command: ['mine'] }, { command: ['mine'], args: ['kept'] }]);
});

it('gives the entry point and the arguments to containers that say nothing of their own [L250]', () => {
  const { job } = clusterJob({ overrides: { args: ['--a'] } });
  const containers = [{ command: [] }, {}, { command: ['theirs'], args: ['theirs'] }];

  const manifest = makeManifest({ spec: { template: { spec: { containers } } } }, { job, entryPoint: ['job'] });

  expect(mainContainersOf(manifest)).toMatchObject([
    { command: ['job'], args: ['--a'] },
    { command: ['job'], args: ['--a'] },
    { command: ['theirs'], args: ['--a'] },
  ]);
});

it.each([
  [{ kind: 'CronJob' }, 'must be a Job, and not a "CronJob"'],
  [{ spec: { template: { spec: { containers: [] } } } }, 'has no container'],
])('refuses %j', (given, message) => {
  expect(() => makeManifest(given)).toThrow(LaunchError);
  expect(() => makeManifest(given)).toThrow(message);
});

it('refuses a Job without any image', () => {
  expect(() => makeManifest({}, { image: null })).toThrow('There is no image to run.');
  expect(() =>
    makeManifest(
      { spec: { template: { spec: { containers: [{ image: 'x' }] } } } },
      { image: null, isImageJob: false },
    ),
  ).not.toThrow();
});

it('completes custom resources as wandb 0.20.1 does, and labels them with their run [L255]', () => {
  const golden = recorded.cases.find((one) => one.case.startsWith('crd helpers'));
  const { job } = clusterJob({ overrides: { entry_point: ['c'], args: ['x'] } });
  const environment = environmentEntries({ A: '1', WANDB_RUN_ID: 'r' }, null);
  const labels = {
    'wandb.ai/monitor': 'true',
    'wandb.ai/run-id': 'rid12345',
    'wandb.ai/submission': 'sub',
    'wandb.ai/agent': 'a',
  };

  const given = golden?.in ?? {};
  const manifest = customManifest({ job, given, namespace: 'ns', agentName: 'a', environment, submission: 'sub' });

  const expected = structuredClone(golden?.out ?? {});
  for (const node of nodesOf(expected)) if ('wandb.ai/monitor' in node) Object.assign(node, labels);
  expect(manifest).toEqual({
    ...expected,
    metadata: { namespace: 'ns', generateName: 'launch-ent-1-proj-x-', labels },
  });
  expect(given).not.toHaveProperty('metadata');
});

it.each([
  [{}, false],
  [{ apiVersion: 'batch/v1' }, false],
  [{ apiVersion: 'batch/v1beta1' }, false],
  [{ apiVersion: 'v1' }, true],
  [{ apiVersion: 'kubeflow.org/v1' }, true],
])('tells whether %j is a custom resource: %s [L255]', (given, isCustom) => {
  expect(isCustomResource(given)).toBe(isCustom);
});

it.each([
  [
    { apiVersion: 'kubeflow.org/v1', kind: 'PyTorchJob' },
    { group: 'kubeflow.org', version: 'v1', plural: 'pytorchjobs' },
  ],
  [
    { apiVersion: 'a/v1', kind: 'X', group: 'g', version: 'v2' },
    { group: 'g', version: 'v2', plural: 'xs' },
  ],
])('calls the resource %j as Kubernetes does [L255]', (given, kind) => {
  expect(customKind(given)).toEqual(kind);
});

it.each([{ apiVersion: 'v1', kind: 'Pod' }, { apiVersion: 'a/', kind: 'X' }, { apiVersion: 'a/v1' }])(
  'refuses the resource %j, whose kind is not said [L255]',
  (given) => {
    expect(() => customKind(given)).toThrow(LaunchError);
  },
);

it('keeps what is for the agent out of manifests [L255]', () => {
  const forAgent = { configFile: 'f', context: 'c', namespace: 'n', wait_for_ready: true, wait_timeout: 1 };

  expect(withoutAgentKeys({ ...forAgent, group: 'g', version: 'v', kind: 'X', spec: {} })).toEqual({
    kind: 'X',
    spec: {},
  });
});

function makeManifest(given: ManifestNode, changes: Partial<Parameters<typeof jobManifest>[0]> = {}): ManifestNode {
  const { job } = clusterJob();
  const usual = { namespace: 'ns', agentName: null, environment: [], image: 'i', isImageJob: true, entryPoint: null };
  return jobManifest({ job, given, ...usual, ...changes });
}
