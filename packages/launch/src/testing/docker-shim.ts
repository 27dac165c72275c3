import { mkdir, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** One call of the shim. */
export interface ShimCall {
  readonly words: readonly string[];
  /** The variables that a test asks about. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A command `docker` that keeps what it is called with. */
export interface DockerShim extends AsyncDisposable {
  /** The folder that holds it. */
  readonly directory: string;
  /** A PATH on which it is the first. */
  readonly path: string;
  /** What it was called with so far. */
  calls(): Promise<ShimCall[]>;
}

/** How the shim behaves. */
export interface ShimOptions {
  /** What it is called. @defaultValue docker */
  readonly name?: string | undefined;
  /** What it does for a subcommand, as JavaScript with `words`; it can use `exit(code)`. @defaultValue nothing */
  readonly commands?: Readonly<Record<string, string>> | undefined;
}

/**
 * Makes a shim. Its `run` keeps a file for the container as long as it runs, and ends when that file is removed, which `stop`
 * and `rm` do.
 */
export async function dockerShim({ name = 'docker', commands = {} }: ShimOptions = {}): Promise<DockerShim> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const log = join(folder.path, 'calls');
  const containers = join(folder.path, 'containers');
  await mkdir(containers);
  await writeFile(log, '');
  const script = `#!${process.execPath}
const fs = require('node:fs');
const words = process.argv.slice(2);
const environment = Object.fromEntries(Object.entries(process.env).filter(([key]) => key.startsWith('WANDB_')));
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ words, environment }) + '\\n');
const exit = (code) => process.exit(code);
const container = (name) => ${JSON.stringify(`${containers}/`)} + name;
const commands = {
  stop: () => fs.rmSync(container(words.at(-1)), { force: true }),
  rm: () => fs.rmSync(container(words.at(-1)), { force: true }),
${Object.entries(commands)
  .map(([command, body]) => `  ${JSON.stringify(command)}: () => { ${body} },`)
  .join('\n')}
};
commands[words[0] === 'image' ? 'image-' + words[1] : words[0]]?.();
`;
  await writeFile(join(folder.path, name), script, { mode: 0o755 });
  return {
    directory: folder.path,
    path: `${folder.path}${delimiter}/usr/bin${delimiter}/bin`,
    calls: async () => {
      const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as ShimCall);
    },
    [Symbol.asyncDispose]: () => folder.remove(),
  };
}

/** The script of a container that runs until it is stopped, and ignores what the engine's client is told. */
export const endlessContainer = `
  process.on('SIGTERM', () => undefined);
  const file = container(words[words.indexOf('--name') + 1]);
  fs.writeFileSync(file, '');
  console.log('ready');
  setInterval(() => { if (!fs.existsSync(file)) exit(137); }, 10);
`;
