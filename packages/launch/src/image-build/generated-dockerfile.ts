import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobSource } from '../job-sources/job-source.js';
import { LaunchError } from '../launch-error.js';
import type { LaunchJob } from '../run-spec/launch-job.js';
import { isNodeProject, nodePackages } from './node-packages.js';
import { pythonPackages } from './python-packages.js';

/** The code that needs a Dockerfile. */
export interface CodeToBuild {
  /** The top of the code. */
  readonly directory: string;
  readonly job: LaunchJob;
  readonly source: JobSource;
  readonly entryPoint: readonly string[];
  /** What the Dockerfile is called. */
  readonly fileName: string;
}

/** The part of a Dockerfile that differs from language to language. */
export interface PackageLines {
  /** The image to begin with. */
  readonly baseImage: string;
  /** What installs the packages; what is copied for that is copied here. */
  readonly lines: readonly string[];
  /** Files that these need beside the code, by their names. */
  readonly files: Readonly<Record<string, string>>;
}

/** The folder that programs run in, which is the home of their user, too. */
const homeDirectory = '/home/wandb';

/** What no image needs. */
const leftOut = ['.git', 'node_modules', 'wandb'];

/** Writes a Dockerfile for code, and what it needs, beside the code. @throws {@link LaunchError} for a base image that is none */
export async function generateDockerfile(
  code: CodeToBuild,
  warn: (message: string) => void,
): Promise<{ readonly dockerfile: string; readonly text: string }> {
  const { directory, job, entryPoint, fileName } = code;
  const names = await readdir(directory);
  const packages = isNodeProject(names, entryPoint)
    ? await nodePackages(directory, names, job.acceleratorBaseImage)
    : await pythonPackages(code, names, warn);
  checkImage(packages.baseImage);
  const userId = job.resource === 'sagemaker' ? 0 : job.userId;
  const text = `${[
    `FROM ${packages.baseImage}`,
    `WORKDIR ${homeDirectory}`,
    ...packages.lines,
    `COPY --chown=${userId}:0 . ./`,
    // Where artifacts are cached, and what programs keep in their home.
    `RUN mkdir -p .cache && chown ${userId}:0 . .cache`,
    `ENV HOME=${homeDirectory} PYTHONUNBUFFERED=1`,
    `USER ${userId}`,
    `ENTRYPOINT ${JSON.stringify(entryPoint)}`,
  ].join('\n')}\n`;
  const ignored = await readPlainFile(join(directory, '.dockerignore'));
  const files = {
    ...packages.files,
    '.dockerignore': `${ignored}\n${[...leftOut, fileName].join('\n')}\n`,
    [fileName]: text,
  };
  for (const [name, content] of Object.entries(files)) await replaceFile(join(directory, name), content);
  return { dockerfile: join(directory, fileName), text };
}

/** Writes a file in the place of what is there: the code of somebody else may have a link there that leads elsewhere. */
async function replaceFile(path: string, content: string): Promise<void> {
  await rm(path, { force: true, recursive: true });
  await writeFile(path, content, { flag: 'wx' });
}

/** The text of a file; nothing of a link. */
async function readPlainFile(path: string): Promise<string> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() === true ? readFile(path, 'utf8') : '';
}

/** Its name stands in the Dockerfile, where a line break would begin another instruction. */
function checkImage(image: string): void {
  if (/^[\w.:/@-]+$/.test(image) && !image.startsWith('-')) return;
  throw new LaunchError(`${JSON.stringify(image)} is not the name of an image.`);
}
