import type { Client, RequestOptions } from '@wandb-ts/core';
import type { User, UserOptions } from '../users/user.js';
import { viewer } from './viewer.js';

/** The viewer of a client, read once. */
export class ViewerCache {
  readonly #client: Client;
  #viewer: User | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** The viewer. @throws {@link AuthenticationError} when there is none */
  async viewer(options?: UserOptions): Promise<User> {
    this.#viewer ??= await viewer(this.#client, options);
    return this.#viewer;
  }

  /** The viewer's default entity: that of the viewer when it was read, else the client asks. */
  async defaultEntity(options?: RequestOptions): Promise<string | null> {
    return this.#viewer?.entity ?? this.#client.defaultEntity(options);
  }
}
