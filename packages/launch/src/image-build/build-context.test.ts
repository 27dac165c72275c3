import { readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { codeFolder } from '../testing/code-folder.js';
import { launchJob } from '../testing/queue-items.js';
import { jobSource } from '../testing/runner-context.js';
import { type BuildContext, chooseBuildContext } from './build-context.js';

const entryPoint = ['python', 'train.py'];

async function choose(
  directory: string,
  { source = {}, spec = {} }: { source?: Parameters<typeof jobSource>[0]; spec?: Record<string, unknown> } = {},
): Promise<BuildContext & { readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const job = launchJob({ job: 'e/p/j:v0', ...spec });
  const prepared = { job, source: jobSource({ directory, entryPoint, ...source }), image: null };
  return { ...(await chooseBuildContext(prepared, (message) => warnings.push(message))), warnings };
}

it('takes the Dockerfile of whoever queued the job, else the job, else the one beside the program [L276]', async () => {
  await using code = await codeFolder({
    'Dockerfile.mine': 'FROM mine',
    'docker/Dockerfile': 'FROM job',
    'Dockerfile.wandb': 'FROM beside',
  });
  const root = await realpath(code.path);

  const mine = await choose(code.path, {
    source: { dockerfile: 'docker/Dockerfile' },
    spec: { overrides: { dockerfile: 'Dockerfile.mine' } },
  });
  const job = await choose(code.path, { source: { dockerfile: 'docker/Dockerfile' } });
  const beside = await choose(code.path);

  expect(mine).toMatchObject({ directory: root, dockerfile: join(root, 'Dockerfile.mine'), text: 'FROM mine' });
  expect(job).toMatchObject({ directory: root, dockerfile: join(root, 'docker/Dockerfile'), text: 'FROM job' });
  expect(beside).toMatchObject({ directory: root, text: 'FROM beside', entryPoint: null });
});

it.each([
  ['python sub/train.py', 'python train.py'],
  ['python -u sub/train.py --lr 1', 'python -u train.py --lr 1'],
  ['bash sub/train.py', 'bash train.py'],
  ['sub/train.py', 'train.py'],
])(
  'builds from the folder of the program of %s when the Dockerfile is beside it, with the program at its top [L276]',
  async (given, moved) => {
    await using code = await codeFolder({ 'sub/Dockerfile.wandb': 'FROM sub', 'sub/train.py': '' });

    const found = await choose(code.path, { source: { entryPoint: given.split(' ') } });

    expect(found).toMatchObject({
      directory: join(await realpath(code.path), 'sub'),
      text: 'FROM sub',
      entryPoint: moved.split(' '),
    });
  },
);

it('narrows the code to the build context of the job first [L276]', async () => {
  await using code = await codeFolder({ 'Dockerfile.wandb': 'FROM top', 'part/Dockerfile.wandb': 'FROM part' });

  expect((await choose(code.path, { source: { buildContext: 'part' } })).text).toBe('FROM part');
});

it.each([
  ['a Dockerfile that is missing', { source: { dockerfile: 'none' } }],
  ['a Dockerfile above the code', { source: { dockerfile: '../secret' } }],
  ['a Dockerfile by its whole path', { spec: { overrides: { dockerfile: '/etc/passwd' } } }],
  ['a Dockerfile behind a link', { source: { dockerfile: 'link' } }],
  ['a build context behind a link', { source: { buildContext: 'up' } }],
  ['no code', { source: { directory: null } }],
  ['no entry point', { source: { entryPoint: null } }],
])('refuses %s [L276]', async (_name, options) => {
  await using outside = await codeFolder({ secret: 'FROM secret' });
  await using code = await codeFolder({ 'a.py': '' });
  await symlink(join(outside.path, 'secret'), join(code.path, 'link'));
  await symlink(outside.path, join(code.path, 'up'));

  await expect(choose(code.path, options)).rejects.toThrow(LaunchError);
});

it('makes a Dockerfile for Python code with a list of packages [L276]', async () => {
  await using code = await codeFolder({ 'train.py': '', 'requirements.txt': 'wandb\n', 'pyproject.toml': '' });

  const { text, warnings } = await choose(code.path, { source: { pythonVersion: '3.11.4' } });

  expect(text).toBe(`FROM python:3.11
WORKDIR /home/wandb
RUN python -m venv /env
ENV VIRTUAL_ENV=/env PATH="/env/bin:$PATH"
COPY requirements.txt ./
RUN pip install --no-cache-dir uv && uv pip install --no-cache -r requirements.txt
COPY --chown=1000:0 . ./
RUN mkdir -p .cache && chown 1000:0 . .cache
ENV HOME=/home/wandb PYTHONUNBUFFERED=1
USER 1000
ENTRYPOINT ["python","train.py"]
`);
  expect(await readFile(join(code.path, 'Dockerfile.wandb'), 'utf8')).toBe(text);
  expect(await readFile(join(code.path, '.dockerignore'), 'utf8')).toBe(
    '\n.git\nnode_modules\nwandb\nDockerfile.wandb\n',
  );
  expect(warnings).toEqual([]);
});

it('installs what pyproject.toml names, or else what the run of the job had, with a script [L276]', async () => {
  await using code = await codeFolder({
    'pyproject.toml': '[project]',
    'requirements.frozen.txt': 'numpy',
    '.dockerignore': 'data',
  });

  const { text, warnings } = await choose(code.path);

  expect(text).toContain('COPY _wandb_install.py pyproject.toml requirements.frozen.txt ./\n');
  expect(text).toContain('RUN python _wandb_install.py\n');
  expect(await readdir(code.path)).toContain('_wandb_install.py');
  expect(await readFile(join(code.path, '.dockerignore'), 'utf8')).toMatch(/^data\n\.git\n/);
  expect(warnings).toEqual(['wandb is not among the packages of pyproject.toml.']);
});

it('builds on the image for accelerators, and for the user that are asked for', async () => {
  await using code = await codeFolder({ 'train.py': '' });
  await using other = await codeFolder({ 'train.py': '' });
  const args = { kubernetes: { builder: { accelerator: { base_image: 'nvidia/cuda:12' } } } };
  const spec = { resource: 'kubernetes', resource_args: args, docker: { user_id: 7 } };

  const { text, warnings } = await choose(code.path, { source: { pythonVersion: '3.10' }, spec });
  const root = await choose(other.path, { spec: { resource: 'sagemaker' } });

  expect(text).toMatch(/^FROM nvidia\/cuda:12\n[\s\S]*python3\.10 python3\.10-venv[\s\S]*\nUSER 7\n/);
  expect(root.text).toContain('\nUSER 0\n');
  expect(warnings).toEqual(['The code names no packages: none are installed.']);
});

it.each([
  [{ 'package.json': '{}', 'package-lock.json': '{}' }, 'node:22-bookworm', 'package.json package-lock.json', 'npm ci'],
  [{ 'package.json': '{"engines":{"node":">=24.1"}}' }, 'node:24-bookworm', 'package.json', 'npm install'],
  [
    { 'package.json': '{', '.nvmrc': 'v20.1\n', 'pnpm-lock.yaml': '', '.npmrc': '' },
    'node:20-bookworm',
    'package.json pnpm-lock.yaml .npmrc',
    'corepack enable && pnpm install --frozen-lockfile',
  ],
])('makes a Dockerfile for a project of Node.js: %j', async (files, base, copied, install) => {
  await using code = await codeFolder({ ...files, 'requirements.txt': '' });

  const { text } = await choose(code.path, { source: { entryPoint: ['node', 'dist/main.js', 'a "b"'] } });

  expect(text).toContain(`FROM ${base}\n`);
  expect(text).toContain(`COPY ${copied} ./\nRUN ${install}\n`);
  expect(text).toContain('\nENTRYPOINT ["node","dist/main.js","a \\"b\\""]\n');
});

it('makes a Dockerfile for Python where a package.json is there for something else', async () => {
  await using code = await codeFolder({ 'package.json': '{}', 'requirements.txt': 'wandb' });

  expect((await choose(code.path)).text).toMatch(/^FROM python:3\.12\n/);
});

it('lets neither versions nor images write into the Dockerfile', async () => {
  await using code = await codeFolder({ 'train.py': '' });
  await using other = await codeFolder({ 'train.py': '' });
  const args = { kubernetes: { builder: { accelerator: { base_image: 'a\nRUN evil' } } } };

  const { text } = await choose(code.path, { source: { pythonVersion: '3.1\nRUN evil' } });

  expect(text).not.toContain('evil');
  await expect(choose(other.path, { spec: { resource: 'kubernetes', resource_args: args } })).rejects.toThrow(
    'is not the name of an image',
  );
});

it('writes to no file that a link in the code leads to', async () => {
  await using outside = await codeFolder({ kept: 'mine' });
  await using code = await codeFolder({ 'train.py': '', 'requirements.frozen.txt': 'a' });
  await writeFile(join(outside.path, 'ignore'), 'mine');
  await symlink(join(outside.path, 'new'), join(code.path, 'Dockerfile.wandb'));
  await symlink(join(outside.path, 'ignore'), join(code.path, '.dockerignore'));
  await symlink(join(outside.path, 'kept'), join(code.path, '_wandb_install.py'));

  await choose(code.path);

  expect((await readdir(outside.path)).toSorted()).toEqual(['ignore', 'kept']);
  expect(await readFile(join(outside.path, 'ignore'), 'utf8')).toBe('mine');
  expect(await readFile(join(outside.path, 'kept'), 'utf8')).toBe('mine');
});
