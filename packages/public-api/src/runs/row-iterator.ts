/**
 * Gives the members of arrays one by one. A row that is already here costs one settled promise, several times less than a
 * step of an async generator.
 */
export class RowIterator<Row> implements AsyncIterator<Row, undefined, undefined> {
  readonly #pages: AsyncIterator<readonly Row[], undefined, undefined>;
  #rows: readonly Row[] = [];
  #index = 0;
  #advancing: Promise<unknown> | undefined;
  #isDone = false;

  /** Takes over the iterator of arrays; none of them is empty. */
  constructor(pages: AsyncIterator<readonly Row[], undefined, undefined>) {
    this.#pages = pages;
  }

  next(): Promise<IteratorResult<Row, undefined>> {
    // Calls that overtake the one that waits for a page get their rows after it.
    if (this.#advancing !== undefined) return this.#advancing.then(() => this.next());
    if (this.#index < this.#rows.length) {
      return Promise.resolve({ done: false, value: this.#rows[this.#index++] as Row });
    }
    if (this.#isDone) return Promise.resolve({ done: true, value: undefined });
    const next = this.#advance();
    this.#advancing = next.then(
      () => this.#arrived(),
      () => this.#arrived(),
    );
    return next;
  }

  async return(): Promise<IteratorResult<Row, undefined>> {
    this.#isDone = true;
    this.#rows = [];
    await this.#pages.return?.();
    return { done: true, value: undefined };
  }

  async #advance(): Promise<IteratorResult<Row, undefined>> {
    const page = await this.#pages.next().catch((error: unknown) => {
      this.#isDone = true;
      throw error;
    });
    if (this.#isDone || page.done === true) {
      this.#isDone = true;
      return { done: true, value: undefined };
    }
    this.#rows = page.value;
    this.#index = 1;
    return { done: false, value: page.value[0] as Row };
  }

  #arrived(): void {
    this.#advancing = undefined;
  }
}
