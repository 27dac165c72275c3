import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtempDisposable, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { findExecutable } from '../processes/find-executable.js';
import { findEngine } from '../runners/local-container/container-engine.js';

/** Whether tests may make containers here, and these work: `tools/containers/run.sh` says so to what it runs. */
export const hasContainers: boolean = process.env['WANDB_TS_CONTAINERS'] === 'required';

/** An image in the engine of this machine, until the end of a test. */
export interface MachineImage extends AsyncDisposable {
  /** Runs a command of the engine, and returns what it wrote. */
  engine(...words: readonly string[]): string;
}

/**
 * Makes an image with a shell of what this machine has, which needs no registry.
 * @param fill - adds to the folder that the image is made of
 */
export async function machineImage(
  name: string,
  fill: (root: string) => Promise<void> = async () => undefined,
): Promise<MachineImage> {
  const { file } = await findEngine(process.env);
  const engine = (...words: readonly string[]): string =>
    execFileSync(file, words, { encoding: 'utf8', stdio: 'pipe' });
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const [root, tar] = [join(folder.path, 'root'), join(folder.path, 'image.tar')];
  const busybox = executable('busybox');
  for (const command of ['sh', 'cat', 'chown', 'env', 'mkdir', 'sleep']) {
    await place(busybox, join(root, 'usr/bin', command));
  }
  await symlink('usr/bin', join(root, 'bin'));
  await mkdir(join(root, 'tmp'));
  await fill(root);
  execFileSync('tar', ['-C', root, '--mode', 'a+rwX', '-cf', tar, '.']);
  engine('import', tar, name);
  return {
    engine,
    [Symbol.asyncDispose]: async () => {
      engine('rmi', '--force', name);
    },
  };
}

/** Adds the Node.js of this machine, with the libraries that it is linked to, and its npm. */
export async function addNode(root: string): Promise<void> {
  await place(process.execPath, join(root, 'usr/bin/node'));
  const libraries = execFileSync('ldd', [process.execPath], { encoding: 'utf8' }).match(/\/\S+(?= \()/g) ?? [];
  for (const library of libraries) await place(library, join(root, library));
  const npm = dirname(dirname(await realpath(executable('npm'))));
  await cp(npm, join(root, 'usr/lib/npm'), { recursive: true });
  await symlink('../lib/npm/bin/npm-cli.js', join(root, 'usr/bin/npm'));
}

function executable(name: string): string {
  const file = findExecutable(name, { directory: '/', path: process.env['PATH'] });
  if (file === null) throw new Error(`${name} is in no folder of PATH`);
  return file;
}

async function place(file: string, destination: string): Promise<void> {
  await mkdir(dirname(destination), { recursive: true });
  await copyFile(file, destination);
}
