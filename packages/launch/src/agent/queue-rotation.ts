/** The queues of an agent, in the order in which they are asked. One that gave an item goes to the end. */
export class QueueRotation {
  #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = [...names];
  }

  /** The names, the next one first. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Asks the queues in turn, and returns the first item; null when none has one. */
  async next<Item>(
    pop: (queueName: string) => Promise<Item | null>,
  ): Promise<{ queueName: string; item: Item } | null> {
    for (const queueName of this.#names) {
      const item = await pop(queueName);
      if (item !== null) {
        this.#names = [...this.#names.filter((name) => name !== queueName), queueName];
        return { queueName, item };
      }
    }
    return null;
  }
}
