import { LaunchError } from '../../launch-error.js';
import { findWorkingTool } from '../../processes/find-working-tool.js';
import { runTool, type ToolEnd } from '../../processes/run-tool.js';

/** A container engine with the commands of Docker. */
export interface ContainerEngine {
  /** The file that is executed. */
  readonly file: string;
  /** Whether it is Podman, perhaps under the name of Docker. */
  readonly isPodman: boolean;
  /** Makes an image available here. @throws {@link LaunchError} when it cannot be pulled and is not here. */
  provideImage(image: string, options: EngineOptions): Promise<void>;
  /** Ends a container, by force after a time in milliseconds. Does nothing when there is none. */
  stop(name: string, graceMs: number): Promise<void>;
  /** Removes a container, whether it runs or not. Does nothing when there is none. */
  remove(name: string): Promise<void>;
}

/** Options of one command. */
export interface EngineOptions {
  readonly signal?: AbortSignal | undefined;
  /** Takes a line when a failure does not matter. */
  readonly onWarning: (message: string) => void;
}

/**
 * Finds the engine: `docker`, or else `podman`.
 * @throws {@link LaunchError} when neither is there and works.
 */
export async function findEngine(
  environment: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): Promise<ContainerEngine> {
  const found = await findWorkingTool(['docker', 'podman'], { environment, signal });
  if ('problem' in found) throw new LaunchError(`No container engine works here: ${found.problem}.`);
  const { name, file, version } = found;
  const run = (parameters: readonly string[], stop?: AbortSignal): Promise<ToolEnd> =>
    runTool(file, parameters, { environment, signal: stop });
  return {
    file,
    isPodman: name === 'podman' || /podman/i.test(version),
    provideImage: async (image, { signal, onWarning }) => {
      const pull = await run(['pull', image], signal);
      if (pull.exitCode === 0) return;
      const reason = pull.stderr.trim().split('\n').at(-1) || `exit code ${pull.exitCode}`;
      const inspection = await run(['image', 'inspect', image], signal);
      if (inspection.exitCode !== 0) {
        throw new LaunchError(`The image ${image} cannot be pulled (${reason}), and is not on this machine.`);
      }
      onWarning(`The image ${image} cannot be pulled (${reason}); the one on this machine is taken.`);
    },
    stop: async (name, graceMs) => {
      await run(['stop', '--time', String(Math.ceil(graceMs / 1000)), name]);
    },
    remove: async (name) => {
      await run(['rm', '--force', name]);
    },
  };
}
