import type { Environment } from './environment.js';
import { ConfigurationError } from './errors.js';
import type { AccessTokenSource } from './transport/connection.js';

/** The values of one settings file. */
export interface SettingsFile {
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A key that a netrc file holds for a host. */
export interface NetrcKey {
  readonly path: string;
  readonly key: string;
}

/** The environment of the process; empty where there is no process, as in browsers. */
export function readEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return { ...process?.env };
}

/** The settings files, the weaker first. There are none without a file system. */
export function readSettingsFiles(_environment: Environment): SettingsFile[] {
  return [];
}

/** The key for a host in the netrc file. There is none without a file system. */
export function findNetrcKey(
  _environment: Environment,
  _netrcPath: string | undefined,
  _host: string,
): NetrcKey | null {
  return null;
}

/**
 * Creates a source of access tokens from an identity token file.
 * @throws {@link ConfigurationError} always: there is no file system.
 */
export function createAccessTokenSource(_tokenFile: string): AccessTokenSource {
  throw new ConfigurationError(
    'This runtime has no file system to read an identity token file from. Pass apiKey instead.',
  );
}

/** Names the runtime for the user agent; null in browsers, which name themselves and let no one else do it. */
export function describeRuntime(): string | null {
  const name = globalThis.navigator?.userAgent ?? 'unknown runtime';
  return name.startsWith('Mozilla/') ? null : name;
}
