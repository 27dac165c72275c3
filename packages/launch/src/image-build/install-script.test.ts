import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, type TestContext } from 'vitest';
import { findExecutable } from '../processes/find-executable.js';
import { codeFolder } from '../testing/code-folder.js';
import { failedPackages } from './failed-packages.js';
import { installScript, installScriptName } from './install-script.js';

interface Install {
  readonly code: number;
  readonly output: string;
  /** The words after `uv pip install --no-cache` of each call. */
  readonly installs: readonly string[];
}

/** Runs the script with modules `pip` and `uv` that install nothing, and fail for packages with "bad" in their names. */
async function install({ skip }: TestContext, files: Readonly<Record<string, string>>): Promise<Install> {
  const python = findExecutable('python3', { directory: '/', path: process.env['PATH'] });
  if (python === null) return skip('no python3 is on PATH to run the script with');
  const uv = `import sys\nopen("calls", "a").write(" ".join(sys.argv[4:]) + "\\n")\nsys.exit(any("bad" in word for word in sys.argv))\n`;
  await using folder = await codeFolder({
    ...files,
    [installScriptName]: installScript,
    'uv.py': uv,
    'pip.py': '',
    calls: '',
  });
  const run = (): { readonly code: number; readonly output: string } => {
    try {
      const options = { cwd: folder.path, encoding: 'utf8', stdio: 'pipe' } as const;
      return { code: 0, output: execFileSync(python, [installScriptName], options) };
    } catch (error) {
      const { status, stderr } = error as { readonly status: number; readonly stderr: string };
      return { code: status, output: stderr };
    }
  };
  const end = run();
  const calls = await readFile(join(folder.path, 'calls'), 'utf8');
  return { ...end, installs: calls.split('\n').filter((line) => line !== '') };
}

it('installs what the run had, without what that needs in turn', async (context) => {
  const frozen = '# made by a run\n-e git+https://git.test/x\nnumpy==2.0.0\n\nwandb==0.20.1\n';

  const { code, installs } = await install(context, { 'requirements.frozen.txt': frozen });

  expect([code, installs]).toEqual([0, ['--no-deps numpy==2.0.0 wandb==0.20.1']]);
});

it('leaves out packages that cannot be installed, and names them [L280]', async (context) => {
  const frozen = 'a==1\nbad-one==2\nb==1\nbad-two==3\n';

  const { code, output, installs } = await install(context, { 'requirements.frozen.txt': frozen });

  expect(code).toBe(0);
  expect(failedPackages(output)).toBe('bad-one==2, bad-two==3');
  expect(installs).toHaveLength(5);
});

it('takes the packages of pyproject.toml first, all of which have to be there', async (context) => {
  const frozen = { 'requirements.frozen.txt': 'a==1\n' };
  const project = (dependencies: string) => ({ 'pyproject.toml': `[project]\ndependencies = [${dependencies}]\n` });

  const good = await install(context, { ...frozen, ...project('"numpy>=2", "wandb"') });
  const bad = await install(context, { ...frozen, ...project('"bad"') });
  const none = await install(context, { ...frozen, 'pyproject.toml': '[tool.x]\ny = 1\n' });

  expect([good.code, good.installs]).toEqual([0, ['numpy>=2 wandb']]);
  expect(bad.code).toBe(1);
  expect([none.code, none.installs]).toEqual([0, ['--no-deps a==1']]);
});
