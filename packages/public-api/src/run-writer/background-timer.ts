/** The longest delay of a timer, in milliseconds; one with a longer delay fires at once. */
export const longestDelayMs: number = 2 ** 31 - 1;

/** One timer that can be set anew. */
export class BackgroundTimer {
  #handle: ReturnType<typeof setTimeout> | undefined;

  get isSet(): boolean {
    return this.#handle !== undefined;
  }

  /**
   * Calls back once after a delay, instead of what was set before. A delay of over 24 days never ends.
   * @param keepsProcessAlive - Whether a Node.js process waits for it. Other runtimes have no such choice.
   */
  set(callback: () => void, delayMs: number, keepsProcessAlive: boolean): void {
    this.clear();
    if (delayMs > longestDelayMs) {
      return;
    }
    this.#handle = setTimeout(() => {
      this.#handle = undefined;
      callback();
    }, delayMs);
    if (!keepsProcessAlive) {
      unref(this.#handle);
    }
  }

  /** Forgets the callback. */
  clear(): void {
    clearTimeout(this.#handle);
    this.#handle = undefined;
  }
}

/** Browsers and workers number their timers; Node.js, Bun and Deno's Node.js timers are objects with `unref`. */
function unref(handle: unknown): void {
  if (typeof handle === 'object' && handle !== null && 'unref' in handle && typeof handle.unref === 'function') {
    handle.unref();
  }
}
