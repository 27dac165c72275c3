import { execFileSync } from 'node:child_process';
import { mkdir, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CodeOrigin, RemoteCode } from '../../job-sources/job-source.js';
import { clusterJob } from '../../testing/cluster-jobs.js';
import { valueAt } from '../../testing/fake-kubernetes/api-object.js';
import { runnerContext } from '../../testing/runner-context.js';
import { type CodeMount, mountCode } from './code-mount.js';
import { planRun } from './plan-run.js';
import { type ManifestNode, mainContainersOf } from './pod-specs.js';

const artifact: RemoteCode = { origin: { kind: 'artifact', name: "e/p/it's code:v3" }, jobArtifact: 'e/p/j:v0' };
const repository: CodeOrigin = { kind: 'repo', remote: 'https://git.test/a b.git', ref: 'abc' };

it('lets pods fetch code from an artifact before they start [L266, L269]', () => {
  const source = { directory: '/code', baseImage: 'python:3.12', entryPoint: ['python', 'a.py'], remoteCode: artifact };
  const prepared = clusterJob({ job: 'e/p/j:v0', overrides: { working_dir: 'sub' } }, { source });

  const { manifest, claim } = planRun(runnerContext(), prepared, {
    resourceArgs: {},
    namespace: 'ns',
    submission: 's',
  });

  expect(claim).toBeNull();
  const mount = { name: 'wandb-source-code-volume', mountPath: '/mnt/wandb' };
  expect(valueAt(manifest, 'spec', 'template', 'spec')).toMatchObject({
    volumes: [{ name: 'wandb-source-code-volume', emptyDir: {} }],
    containers: [
      {
        image: 'python:3.12',
        command: ['python', 'a.py'],
        workingDir: '/mnt/wandb/sub',
        volumeMounts: [mount],
      },
    ],
    initContainers: [
      {
        name: 'wandb-source-code-init',
        image: 'wandb/launch-agent:0.25.1',
        volumeMounts: [mount],
        env: [
          { name: 'WANDB_BASE_URL', value: 'https://wandb.test' },
          {
            name: 'WANDB_API_KEY',
            valueFrom: { secretKeyRef: { name: 'wandb-api-key-rid12345', key: 'password' } },
          },
        ],
        command: [
          '/bin/sh',
          '-c',
          `python -c 'import wandb; wandb.Api().artifact("e/p/it'"'"'s code:v3").download("/mnt/wandb")' && ` +
            `python -c 'import wandb; wandb.Api().artifact("e/p/j:v0").download("/mnt/wandb/.job")' && chmod -R a+w /mnt/wandb`,
        ],
        securityContext: { allowPrivilegeEscalation: false },
      },
    ],
  });
});

it('lets pods check out a repository and apply the changes of the job [L266]', () => {
  const manifest = podWith({ command: ['a'] });

  mountCode(manifest, fetching({ origin: repository, jobArtifact: 'e/p/j:v0' }));

  expect(valueAt(manifest, 'spec', 'initContainers', 0, 'command', 2)).toBe(
    [
      'git config --global --add safe.directory /mnt/wandb',
      "git clone -- 'https://git.test/a b.git' /mnt/wandb",
      'cd /mnt/wandb',
      'git checkout abc',
      `python -c 'import wandb; wandb.Api().artifact("e/p/j:v0").download("/mnt/wandb/.job")'`,
      '{ [ ! -f /mnt/wandb/.job/diff.patch ] || git apply /mnt/wandb/.job/diff.patch; }',
      'chmod -R a+w /mnt/wandb',
    ].join(' && '),
  );
  expect(valueAt(manifest, 'spec', 'initContainers', 0, 'env')).toEqual([
    { name: 'WANDB_BASE_URL', value: 'https://wandb.test' },
  ]);
});

it('leaves the command of a base image that the job chose as it is [L267]', () => {
  const manifest = podWith({ command: ['python', 'a.py'] });

  mountCode(manifest, fetching(artifact));

  expect(mainContainersOf(manifest)).toMatchObject([{ command: ['python', 'a.py'] }]);
});

it('installs packages before the command in an image that the agent chose, where there is one [L267]', () => {
  const prepared = clusterJob(
    { job: 'e/p/j:v0', overrides: { args: ['--a', "it's $HOME"] } },
    {
      source: { directory: '/code', entryPoint: ['python', 'a.py'], remoteCode: artifact },
      image: 'python:3.12-slim',
      lacksRequirements: true,
    },
  );
  const plain = podWith({});

  const { manifest } = planRun(runnerContext(), prepared, { resourceArgs: {}, namespace: 'ns', submission: 's' });
  mountCode(plain, { ...fetching(artifact), installsRequirements: true });

  const [container] = mainContainersOf(manifest);
  expect(container).toMatchObject({ command: ['/bin/sh', '-c'] });
  expect(valueAt(container, 'args', 0)).toMatch(/ && exec python a\.py --a 'it'"'"'s \$HOME'$/);
  expect(mainContainersOf(plain)[0]).not.toHaveProperty('command');
});

it.each([
  [['requirements.txt', 'pyproject.toml', '.job/requirements.frozen.txt'], 'install -r CODE/requirements.txt'],
  [['pyproject.toml', '.job/requirements.frozen.txt'], 'install CODE'],
  [['.job/requirements.frozen.txt'], 'install -r CODE/.job/requirements.frozen.txt'],
  [[], null],
])('installs with the files %j: %s [L267]', async (files, installed) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await mkdir(join(folder.path, '.job'));
  for (const file of files) await writeFile(join(folder.path, file), '');
  await writeFile(join(folder.path, 'pip'), `#!/bin/sh\necho "$@" >> ${folder.path}/log\n`, { mode: 0o755 });
  const manifest = podWith({ command: ['echo'], args: ['started', "it's $HOME"] });
  mountCode(manifest, { ...fetching(artifact), installsRequirements: true });
  const [container] = mainContainersOf(manifest);
  const [file = '', ...words] = [valueAt(container, 'command'), valueAt(container, 'args')].flat().map(String);
  const local = words.map((word) => word.replaceAll('/mnt/wandb', folder.path));

  const output = execFileSync(file, local, { env: { PATH: `${folder.path}:/usr/bin:/bin` } }).toString();

  expect(output.trim().split('\n').at(-1)).toBe("started it's $HOME");
  const log = await readFile(join(folder.path, 'log'), 'utf8').catch(() => null);
  expect(log?.trim().replaceAll(folder.path, 'CODE') ?? null).toBe(installed);
});

it('finds the packages of a job in the volume that pods share with the agent [L267]', () => {
  const manifest = podWith({ command: ['a'] });
  const from = { kind: 'claim', claimName: 'c', subPath: 's' } as const;

  mountCode(manifest, { workingDirectory: '/mnt/wandb', installsRequirements: true, from });

  expect(valueAt(mainContainersOf(manifest)[0], 'args', 0)).toContain(
    'pip install -r /mnt/wandb/requirements.frozen.txt',
  );
  expect(manifest).not.toHaveProperty('spec.initContainers');
});

function podWith(container: ManifestNode): ManifestNode {
  return { spec: { containers: [{ name: 'a', ...container }] } };
}

function fetching(code: RemoteCode): CodeMount {
  return {
    workingDirectory: '/mnt/wandb',
    installsRequirements: false,
    from: { kind: 'fetch', code, baseUrl: 'https://wandb.test' },
  };
}
