import { type Client, createMemo, type RequestOptions } from '@wandb-ts/core';
import type { OpenApi, User } from '../users/user.js';
import { viewer } from './viewer.js';

/** The viewer of a client, read once. */
export class ViewerCache {
  /** The viewer. @throws {@link AuthenticationError} when there is none */
  readonly viewer: (options?: RequestOptions) => Promise<User>;
  readonly #client: Client;
  #viewer: User | undefined;

  constructor(client: Client, openApi: OpenApi) {
    this.#client = client;
    this.viewer = createMemo(async (options) => {
      this.#viewer = await viewer(client, { ...options, openApi });
      return this.#viewer;
    });
  }

  /** The viewer's default entity: that of the viewer when it was read, else the client asks. */
  async defaultEntity(options?: RequestOptions): Promise<string | null> {
    return this.#viewer?.entity ?? this.#client.defaultEntity(options);
  }
}
