import { type Client, type RequestOptions, UnsupportedError } from '@wandb-ts/core';
import { getServerInfo } from '@wandb-ts/core/requests/server';

/** What a server tells about itself. */
export interface ServerInfo {
  /** The versions of W&B's Python client that it supports; null where it does not say. */
  readonly cliVersionInfo: { readonly maxCliVersion: string | null; readonly minCliVersion: string | null };
  /** The versions of a self-managed installation; null on a server that is not one. */
  readonly latestLocalVersionInfo: LocalVersionInfo | null;
}

/** The versions of a self-managed installation. */
export interface LocalVersionInfo {
  /** Whether a newer version exists. */
  readonly outOfDate: boolean;
  /** The newest version that exists. */
  readonly latestVersionString: string;
  /** The version that runs there. */
  readonly versionOnThisInstanceString: string;
}

/**
 * Asks a server about itself.
 *
 * @throws {@link UnsupportedError} when it tells nothing.
 */
export async function serverInfo(client: Client, options?: RequestOptions): Promise<ServerInfo> {
  const { serverInfo: info } = await getServerInfo(client, {}, options);
  if (info === null) throw new UnsupportedError('The server tells nothing about its versions.');
  const versions = new Map(Object.entries(Object(info.cliVersionInfo)));
  const read = (name: string): string | null => {
    const version = versions.get(name);
    return typeof version === 'string' ? version : null;
  };
  return {
    cliVersionInfo: { maxCliVersion: read('max_cli_version'), minCliVersion: read('min_cli_version') },
    latestLocalVersionInfo: info.latestLocalVersionInfo,
  };
}
