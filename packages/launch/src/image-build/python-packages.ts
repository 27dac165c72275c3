import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeToBuild, PackageLines } from './generated-dockerfile.js';
import { installScript, installScriptName } from './install-script.js';

const standardVersion = '3.12';

/** Where the packages are. */
const environmentLines = ['RUN python -m venv /env', 'ENV VIRTUAL_ENV=/env PATH="/env/bin:$PATH"'];

/** The first file that names packages counts. */
const requirementFiles = ['requirements.txt', 'pyproject.toml', 'requirements.frozen.txt'] as const;

/** Installs the packages of Python code: those of requirements.txt, else of pyproject.toml, else those that the job's run had. */
export async function pythonPackages(
  { directory, job, source }: CodeToBuild,
  names: readonly string[],
  warn: (message: string) => void,
): Promise<PackageLines> {
  const version = shortVersion(source.pythonVersion) ?? shortVersion(job.pythonVersion) ?? standardVersion;
  const { acceleratorBaseImage } = job;
  const baseImage = acceleratorBaseImage ?? `python:${version}`;
  const begin = [...(acceleratorBaseImage === null ? [] : pythonLines(version)), ...environmentLines];
  const found = requirementFiles.filter((name) => names.includes(name));
  const [first] = found;
  if (first === undefined) {
    warn('The code names no packages: none are installed.');
    return { baseImage, lines: begin, files: {} };
  }
  await warnWithoutWandb(directory, first, warn);
  if (first === 'requirements.txt') {
    const install = 'RUN pip install --no-cache-dir uv && uv pip install --no-cache -r requirements.txt';
    return { baseImage, lines: [...begin, 'COPY requirements.txt ./', install], files: {} };
  }
  // Only the script can tell whether pyproject.toml names packages, and goes on with the other file when it does not.
  const copy = `COPY ${[installScriptName, ...found].join(' ')} ./`;
  const lines = [...begin, copy, `RUN python ${installScriptName}`];
  return { baseImage, lines, files: { [installScriptName]: installScript } };
}

/** `3.12` of `3.12.4`; null of what is no version, which must not get into a Dockerfile. */
function shortVersion(version: string | null): string | null {
  return /^(\d+\.\d+)(?:\.|$)/.exec(version ?? '')?.[1] ?? null;
}

/** Images for accelerators begin without Python. */
function pythonLines(version: string): readonly string[] {
  const packages = [`python${version}`, `python${version}-venv`, `libpython${version}`, 'python3-pip', 'gcc'];
  return [
    'ENV DEBIAN_FRONTEND=noninteractive',
    `RUN apt-get update -qq && apt-get install --no-install-recommends -y ${packages.join(' ')} && rm -rf /var/lib/apt/lists/*`,
    `RUN update-alternatives --install /usr/bin/python python /usr/bin/python${version} 1`,
  ];
}

async function warnWithoutWandb(directory: string, name: string, warn: (message: string) => void): Promise<void> {
  const text = await readFile(join(directory, name), 'utf8');
  if (!text.includes('wandb')) warn(`wandb is not among the packages of ${name}.`);
}
