import type { Difference } from './compare.ts';

/** Prints one line a check and counts them. */
export class Report {
  passed = 0;
  failed = 0;
  readonly #notes = new Set<string>();

  /** Records a check that holds when there are no differences. */
  differences(name: string, found: readonly Difference[]): void {
    this.check(
      name,
      found.length === 0,
      found.map(({ path, ours, theirs }) => `${path}: ${ours} is not ${theirs}`),
    );
  }

  /** Records a check, with the lines that explain its failure. */
  check(name: string, holds: boolean, explanation: readonly string[] = []): void {
    if (holds) this.passed += 1;
    else this.failed += 1;
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
    if (!holds) for (const line of explanation) console.log(`         ${line}`);
  }

  /** Keeps a line for the end, once. */
  note(line: string): void {
    this.#notes.add(line);
  }

  /** Prints the notes and the totals; true when nothing failed. */
  finish(): boolean {
    for (const line of this.#notes) console.log(line);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0;
  }
}
