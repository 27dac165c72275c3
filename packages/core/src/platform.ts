import { copyVariables, type Environment } from './environment.js';

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
  return copyVariables(process?.env ?? {});
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

/** Reads a text file. It fails without a file system. */
export function readTextFile(_path: string): Promise<string> {
  return Promise.reject(new Error('This runtime has no file system.'));
}

/** Names the runtime for the user agent; null in browsers, which name themselves and let no one else do it. */
export function describeRuntime(): string | null {
  const name = globalThis.navigator?.userAgent ?? 'unknown runtime';
  return name.startsWith('Mozilla/') ? null : name;
}
