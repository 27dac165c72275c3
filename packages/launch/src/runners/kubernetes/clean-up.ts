/** What has to be undone at the end of a run, the last first. */
export class CleanUp {
  readonly #steps: { readonly what: string; readonly undo: () => Promise<unknown> }[] = [];
  readonly #log: (line: string) => void;
  #done: Promise<void> | null = null;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** Adds a step. @param what - named in the log when it fails */
  add(what: string, undo: () => Promise<unknown>): void {
    this.#steps.push({ what, undo });
  }

  /** Takes every step once. Never rejects. */
  run(): Promise<void> {
    this.#done ??= this.#run();
    return this.#done;
  }

  async #run(): Promise<void> {
    for (const { what, undo } of this.#steps.toReversed()) {
      await undo().catch((error: unknown) => {
        this.#log(`${what} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }
}
