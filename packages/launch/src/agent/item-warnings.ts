import { type AgentLog, messageOf } from './agent-log.js';
import type { AgentServer } from './agent-server.js';

/** The item that is warned of. */
export interface WarnedItem {
  readonly itemId: string;
  /** What runs it, which is the stage of the warnings. */
  readonly resource: string;
}

/** Tells the server each message of a runner once for its item. */
export class ItemWarnings {
  readonly #server: AgentServer;
  readonly #itemId: string;
  readonly #stage: string;
  readonly #log: AgentLog;
  readonly #told = new Set<string>();
  #telling: Promise<void> = Promise.resolve();

  constructor(server: AgentServer, { itemId, resource }: WarnedItem, log: AgentLog) {
    this.#server = server;
    this.#itemId = itemId;
    // The word of wandb 0.20.1, where only this one warns.
    this.#stage = resource === 'kubernetes' ? 'Kubernetes' : resource;
    this.#log = log;
  }

  /**
   * Takes messages, of which the server may know some, and tells the others in their order. One that the server does not take is
   * told again the next time.
   */
  add(messages: readonly string[]): void {
    if (messages.some((message) => !this.#told.has(message))) {
      this.#telling = this.#telling.then(() => this.#tellAll(messages));
    }
  }

  async #tellAll(messages: readonly string[]): Promise<void> {
    for (const message of messages) {
      if (!this.#told.has(message) && (await this.#tell(message))) this.#told.add(message);
    }
  }

  async #tell(message: string): Promise<boolean> {
    try {
      return await this.#server.warn(this.#itemId, { message, stage: this.#stage });
    } catch (error) {
      this.#log('warning', `The server was not told the warning ${JSON.stringify(message)}: ${messageOf(error)}`);
      return false;
    }
  }
}
