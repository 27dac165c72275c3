import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { pathInCode } from '../job-sources/path-in-code.js';
import { LaunchError } from '../launch-error.js';
import type { PreparedJob } from '../runners/runner.js';
import { generateDockerfile } from './generated-dockerfile.js';

/** The name of a Dockerfile that is meant for launch. */
const dockerfileName = 'Dockerfile.wandb';

/** What an image is built from. */
export interface BuildContext {
  /** The folder that the Dockerfile copies from. */
  readonly directory: string;
  /** The file. */
  readonly dockerfile: string;
  /** Its text. */
  readonly text: string;
  /** The command of the image where that is not the job's; null for the job's. */
  readonly entryPoint: readonly string[] | null;
}

/**
 * Chooses the folder and the Dockerfile of an image: the Dockerfile that whoever queued the job names, else the job's, else a
 * `Dockerfile.wandb` beside the program, whose folder is the context then, else one that is made for the code.
 *
 * @param warn - told what may be missing from the code.
 * @throws {@link LaunchError} when a file or a folder is not there, or leads out of the code.
 */
export async function chooseBuildContext(
  { job, source }: PreparedJob,
  warn: (message: string) => void,
): Promise<BuildContext> {
  if (source.directory === null) throw new LaunchError('There is no code to build an image of.');
  const directory = await below(source.directory, source.buildContext ?? '.', 'The build context');
  const named = job.overrides.dockerfile ?? source.dockerfile;
  if (named !== null) {
    const dockerfile = await below(directory, named, 'The Dockerfile');
    return { directory, dockerfile, text: await readFile(dockerfile, 'utf8'), entryPoint: null };
  }
  const entryPoint = source.entryPoint ?? job.overrides.entryPoint;
  const beside = await findBeside(directory, entryPoint);
  if (beside !== null) return beside;
  if (entryPoint === null) {
    throw new LaunchError('The job has no entry point, which the Dockerfile that is made for it needs.');
  }
  const made = await generateDockerfile({ directory, job, source, entryPoint, fileName: dockerfileName }, warn);
  return { directory, ...made, entryPoint: null };
}

async function below(directory: string, path: string, what: string): Promise<string> {
  const found = await pathInCode(directory, path);
  if (found === null) throw new LaunchError(`${what} ${JSON.stringify(path)} is not in the code of the job.`);
  return found;
}

async function findBeside(directory: string, entryPoint: readonly string[] | null): Promise<BuildContext | null> {
  const program = entryPoint?.find((word, index) => index > 0 && !word.startsWith('-')) ?? entryPoint?.[0] ?? '';
  const folder = join(directory, isAbsolute(program) ? '.' : dirname(program));
  const isFile = (await stat(join(folder, dockerfileName)).catch(() => null))?.isFile() === true;
  if (!isFile) return null;
  const context = await below(directory, relative(directory, folder) || '.', 'The folder of the program');
  const dockerfile = await below(context, dockerfileName, 'The Dockerfile');
  // What was in a folder of the code is at the top of this context.
  const moved = entryPoint?.map((word) => (word === program ? basename(word) : word)) ?? null;
  const isMoved = context !== (await realpath(directory)) && entryPoint !== null;
  return {
    directory: context,
    dockerfile,
    text: await readFile(dockerfile, 'utf8'),
    entryPoint: isMoved ? moved : null,
  };
}
