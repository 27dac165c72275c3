import { LaunchError } from '../launch-error.js';
import type { PreparedJob } from '../runners/runner.js';
import { chooseBuildContext } from './build-context.js';
import type { BuilderConfig } from './builder-config.js';
import { failedPackages } from './failed-packages.js';
import { findImageTool } from './find-image-tool.js';
import { imageName, imageTag, sourceOfArtifact } from './image-name.js';
import type { ImageTool, ToolControl } from './image-tool.js';

/** An image that was built, or was there. */
export interface BuiltImage {
  /** With its tag, and its registry when it was pushed. */
  readonly image: string;
  /** The command of the image where that is not the job's. @defaultValue the job's */
  readonly entryPoint?: readonly string[] | undefined;
}

/** Options of one build. */
export interface BuildOptions {
  /** Ends the build. */
  readonly signal: AbortSignal;
  /** Told what whoever queued the job may want to know. */
  readonly onWarning: (message: string) => void;
}

/** How images are built. */
export interface ImageBuildSetup {
  readonly config: BuilderConfig;
  /** The environment of the builder, with which it finds its credentials. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What nobody is shown. */
  readonly secrets: ReadonlyArray<string | null>;
  /** Takes what the builder writes, as it comes. */
  readonly onText: (text: string) => void;
  /** The longest time for one image, in milliseconds. @defaultValue 3,600,000 */
  readonly timeoutMs?: number | undefined;
}

const standardTimeoutMs = 3_600_000;

/**
 * Builds the image of a job, and pushes it when there is a place for that. An image of the same code and the same Dockerfile
 * that is there already is taken as it is. Null when nothing builds images here.
 *
 * @throws {@link LaunchError} when the builder that is asked for is not there, and when it fails or takes too long.
 */
export async function buildImage(
  prepared: PreparedJob,
  setup: ImageBuildSetup,
  { signal, onWarning }: BuildOptions,
): Promise<BuiltImage | null> {
  const { config, environment, secrets, onText, timeoutMs = standardTimeoutMs } = setup;
  const { type, destination, platform } = config;
  if (type === 'noop') return null;
  const limit = AbortSignal.timeout(timeoutMs);
  const limited = AbortSignal.any([signal, limit]);
  try {
    const tool = await findImageTool({ type, environment, secrets, signal: limited });
    if (tool === null) return null;
    const context = await chooseBuildContext(prepared, onWarning);
    const tag = imageTag({ source: sourceName(prepared), dockerfile: context.text, platform });
    const image = `${destination ?? localName(prepared)}:${tag}`;
    const target = { image, context: context.directory, dockerfile: context.dockerfile, platform };
    const control = { signal: limited, onText };
    const isKnown = prepared.source.artifactName !== null;
    if (!isKnown || !(await tool.exists(image, destination !== null, control))) {
      await buildAndPush(tool, { ...target, isPushed: destination !== null }, { ...control, onWarning });
    }
    return { image, entryPoint: context.entryPoint ?? undefined };
  } catch (error) {
    if (!limit.aborted || signal.aborted) throw error;
    throw new LaunchError(`The image was not built within ${timeoutMs} ms.`, { cause: error });
  }
}

async function buildAndPush(
  tool: ImageTool,
  { isPushed, ...target }: Parameters<ImageTool['build']>[0] & { readonly isPushed: boolean },
  { onWarning, ...control }: ToolControl & Pick<BuildOptions, 'onWarning'>,
): Promise<void> {
  const failed = failedPackages(await tool.build(target, control));
  if (failed !== null) {
    onWarning(`The packages ${failed} could not be installed in the image ${target.image}, which goes without them.`);
  }
  if (isPushed) await tool.push(target.image, control);
}

/** The same code has the same name; code that is in no artifact may be other code each time. */
function sourceName({ job, source }: PreparedJob): string {
  return source.artifactName === null ? job.runId : sourceOfArtifact(source.artifactName);
}

/** The job without its alias. */
function localName({ job }: PreparedJob): string {
  return imageName(job.origin.kind === 'job' ? job.origin.job.replace(/:[^:]*$/, '') : `${job.entity}/${job.project}`);
}
