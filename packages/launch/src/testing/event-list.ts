/** What happened, in order, and a way to wait for more of it. */
export class EventList {
  readonly #events: string[] = [];
  readonly #checks = new Set<() => void>();

  /** Everything so far. */
  get all(): readonly string[] {
    return this.#events;
  }

  add(event: string): void {
    this.#events.push(event);
    for (const check of [...this.#checks]) check();
  }

  /** How often an event has happened. */
  count(event: string | RegExp): number {
    return this.#events.filter((other) => (typeof event === 'string' ? other === event : event.test(other))).length;
  }

  /** Waits until an event has happened as often as that. */
  until(event: string | RegExp, times = 1): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (this.count(event) < times) return;
        this.#checks.delete(check);
        resolve();
      };
      this.#checks.add(check);
      check();
    });
  }
}
