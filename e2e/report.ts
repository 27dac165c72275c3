/** Prints one line a check and counts them. */
export class Report {
  #passed = 0;
  #failed = 0;

  /** Whether a check failed so far. */
  get hasFailed(): boolean {
    return this.#failed > 0;
  }

  /** Runs a check, which holds unless it throws. A text that it returns is printed behind its name. */
  async check(name: string, work: () => Promise<string | undefined> | Promise<void>): Promise<void> {
    const startedAt = performance.now();
    const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    try {
      const note = await work();
      this.#passed += 1;
      this.#line(`ok      ${name} (${seconds()}${note ? `, ${note}` : ''})`);
    } catch (error) {
      this.#failed += 1;
      this.#line(`FAILED  ${name} (${seconds()})`);
      for (const line of String(error instanceof Error ? error.message : error)
        .trimEnd()
        .split('\n')) {
        this.#line(`          ${line}`);
      }
    }
  }

  /** Says what is not checked on this machine, and why. With `CI=true` that is a failure. */
  skip(name: string, reason: string): void {
    if (process.env['CI'] === 'true') {
      this.#failed += 1;
      this.#line(`FAILED  ${name}: ${reason}`);
    } else {
      this.#line(`SKIPPED ${name}: ${reason}`);
    }
  }

  /** Prints the totals; true when nothing failed. */
  finish(): boolean {
    this.#line(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0;
  }

  #line(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}
