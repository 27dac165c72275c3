import { LaunchError } from '../launch-error.js';
import { runTool, type ToolEnd } from '../processes/run-tool.js';

/** What to build. */
export interface ImageToBuild {
  /** With its tag. */
  readonly image: string;
  /** The folder that the Dockerfile copies from. */
  readonly context: string;
  /** The file. */
  readonly dockerfile: string;
  /** Null for that of the machine. */
  readonly platform: string | null;
}

/** What one command is run with. */
export interface ToolControl {
  readonly signal: AbortSignal;
  /** Takes what the command writes, as it comes. */
  readonly onText: (text: string) => void;
}

/** A command that builds images: docker, podman or buildah. */
export interface ImageTool {
  readonly name: string;
  /** Builds an image on this machine, and returns what the command wrote. @throws {@link LaunchError} when it fails */
  build(target: ImageToBuild, control: ToolControl): Promise<string>;
  /** Whether there is such an image: in its registry, or on this machine. */
  exists(image: string, isPushed: boolean, control: ToolControl): Promise<boolean>;
  /** Sends an image to its registry. @throws {@link LaunchError} when it fails */
  push(image: string, control: ToolControl): Promise<void>;
}

/** Where the command is, and what it may not write. */
export interface ToolSetup {
  readonly name: 'docker' | 'podman' | 'buildah';
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly secrets: ReadonlyArray<string | null>;
}

/** The words of the commands, which differ little. */
const inspectWords = {
  docker: ['image', 'inspect'],
  podman: ['image', 'inspect'],
  buildah: ['inspect', '--type', 'image'],
} as const;

/** Makes the tool of a command. Every word of it is an argument of its own, which no shell reads. */
export function imageTool({ name, file, environment, secrets }: ToolSetup): ImageTool {
  const run = (words: readonly string[], { signal, onText }: ToolControl): Promise<ToolEnd> =>
    runTool(file, words, { environment, signal, secrets, onText });
  const quiet = (words: readonly string[], { signal }: ToolControl): Promise<ToolEnd> =>
    runTool(file, words, { environment, signal, secrets });
  return {
    name,
    build: async ({ image, context, dockerfile, platform }, control) => {
      const words = [
        ...(await buildWords(name, (parameters) => quiet(parameters, control))),
        ...(platform === null ? [] : ['--platform', platform]),
        ...['--tag', image, '--file', dockerfile, context],
      ];
      const end = await run(words, control);
      if (end.exitCode !== 0) throw failure(`${name} could not build the image ${image}`, end);
      return end.stdout + end.stderr;
    },
    exists: async (image, isPushed, control) => {
      const words = isPushed ? ['manifest', 'inspect', image] : [...inspectWords[name], image];
      return (await quiet(words, control)).exitCode === 0;
    },
    push: async (image, control) => {
      const end = await run(['push', image], control);
      if (end.exitCode !== 0) throw failure(`${name} could not push the image ${image}`, end);
    },
  };
}

async function buildWords(
  name: ToolSetup['name'],
  run: (words: readonly string[]) => Promise<ToolEnd>,
): Promise<readonly string[]> {
  if (name === 'buildah') return ['bud'];
  if (name === 'podman') return ['build'];
  const hasBuildx = (await run(['buildx', 'version'])).exitCode === 0;
  // Only buildx keeps an image elsewhere unless it is told to load it.
  return hasBuildx ? ['buildx', 'build', '--load', '--progress', 'plain'] : ['build'];
}

const shownLines = 5;

/** The error of a command, with the last lines that it wrote; all that is kept of its output is the cause. */
function failure(what: string, { exitCode, stdout, stderr }: ToolEnd): LaunchError {
  const output = `${stdout}\n${stderr}`.trim();
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const last = lines.slice(-shownLines).join('\n');
  const how = exitCode === null ? 'it was ended' : `exit code ${exitCode}`;
  return new LaunchError(`${what} (${how}): ${last}`, { cause: new Error(output) });
}
