import { type Client, createMemo, type RequestOptions, UnsupportedError } from '@wandb-ts/core';
import { type ServerInfo, serverInfo } from './server-info.js';
import { compareVersions } from './version-order.js';

/** What the server of a client tells about itself, asked once. */
export class ServerInfoCache {
  /** What the server tells. @throws {@link UnsupportedError} when it tells nothing */
  readonly info: (options?: RequestOptions) => Promise<ServerInfo>;

  constructor(client: Client) {
    this.info = createMemo((options) => serverInfo(client, options));
  }

  /** Whether the server is new enough for a version of the Python client. @throws {@link UnsupportedError} when it does not say */
  async supports(version: string, options?: RequestOptions): Promise<boolean> {
    // A wrong version is told before anything is sent.
    compareVersions(version, version);
    const { maxCliVersion } = (await this.info(options)).cliVersionInfo;
    if (maxCliVersion === null) throw new UnsupportedError('The server does not say which clients it supports.');
    return compareVersions(version, maxCliVersion) <= 0;
  }
}
