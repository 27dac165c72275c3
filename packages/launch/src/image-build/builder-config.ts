import { readRegistryUri } from '../agent/config/registry-uri.js';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';

/** What builds images: the one that is there without a name. */
export type BuilderType = 'docker' | 'podman' | 'buildah' | 'noop';

/** How images are built. */
export interface BuilderConfig {
  /** Null to take what is there. */
  readonly type: BuilderType | null;
  /** Where images are pushed to, without a tag; null to keep them on this machine. */
  readonly destination: string | null;
  /** Such as `linux/arm64`; null for that of the machine. */
  readonly platform: string | null;
}

/** The blocks of a configuration that are about images. */
export interface BuilderBlocks {
  readonly builder?: unknown;
  readonly registry?: unknown;
  readonly environment?: unknown;
}

const types: readonly string[] = ['docker', 'podman', 'buildah', 'noop'];

/**
 * Reads how images are built.
 * @param repository - a destination that wins over those of the blocks
 * @throws {@link LaunchError} for blocks that are no objects, and for a builder that this package does not have.
 */
export function readBuilderConfig(blocks: BuilderBlocks, repository: string | null = null): BuilderConfig {
  const builder = readBlock('builder', blocks.builder);
  const registry = readBlock('registry', blocks.registry);
  readBlock('environment', blocks.environment);
  const type = builder['type'] ?? null;
  if (type !== null && !types.includes(String(type))) {
    throw new LaunchError(
      `The builder ${JSON.stringify(type)} is not supported: builder.type must be ${types.join(', ')}, or left out.`,
    );
  }
  const destination =
    repository || textIn(builder, 'destination') || textIn(registry, 'uri') || textIn(registry, 'url');
  return {
    type: type as BuilderType | null,
    destination: destination === null ? null : checkDestination(destination),
    platform: textIn(builder, 'platform'),
  };
}

function readBlock(name: string, block: unknown): Readonly<Record<string, unknown>> {
  if (block === undefined || block === null) return {};
  if (isRecord(block)) return block;
  const kind = Array.isArray(block) ? 'list' : typeof block;
  throw new LaunchError(`The block ${name} of the configuration must be an object, and is a ${kind}.`);
}

function textIn(block: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = block[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function checkDestination(text: string): string {
  const { uri, problem } = readRegistryUri(text.replace(/\/+$/, ''));
  if (problem !== null) throw new LaunchError(`The place for images ${uri} ${problem}.`);
  // Everything behind the last slash that has a colon is a tag, and a leading dash would be a flag of the builder.
  if (/^-|\s|:[^/]*$|@/.test(uri)) {
    throw new LaunchError(`${JSON.stringify(uri)} is no place for images: it must be a name without a tag.`);
  }
  return uri;
}
