import { StringDecoder } from 'node:string_decoder';
import { SecretFilter } from './secret-filter.js';

/** Options of {@link CapturedOutput}. */
export interface CapturedOutputOptions {
  /** How much of the end is kept, in characters. @defaultValue 1,048,576 */
  readonly maxLength?: number | undefined;
  /** What is shown to nobody. @defaultValue nothing */
  readonly secrets?: ReadonlyArray<string | null> | undefined;
  /** Takes the text as it comes. */
  readonly onText?: ((text: string) => void) | undefined;
}

/** What a process writes: passed on as it comes, and the last part kept. */
export class CapturedOutput {
  readonly #decoder = new StringDecoder('utf8');
  readonly #filter: SecretFilter;
  readonly #maxLength: number;
  readonly #onText: (text: string) => void;
  #pieces: string[] = [];
  #length = 0;
  #leftOut = 0;

  constructor(options: CapturedOutputOptions = {}) {
    this.#maxLength = options.maxLength ?? 2 ** 20;
    this.#filter = new SecretFilter(options.secrets ?? []);
    this.#onText = options.onText ?? (() => undefined);
  }

  /** Takes bytes. A character may come in several pieces. */
  append(bytes: Uint8Array): void {
    this.#take(this.#filter.push(this.#decoder.write(bytes)));
  }

  /** Takes what is held back, once no more comes. */
  end(): void {
    this.#take(this.#filter.push(this.#decoder.end()) + this.#filter.end());
  }

  /** The last part, with a line above it when there was more. */
  get text(): string {
    const text = this.#pieces.join('');
    const surplus = Math.max(0, text.length - this.#maxLength);
    const leftOut = this.#leftOut + surplus;
    return leftOut === 0 ? text : `[${leftOut} characters before this are left out]\n${text.slice(surplus)}`;
  }

  #take(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    // Dropping pieces only once they are as much as is kept makes each of them cost one move at most.
    if (this.#length > this.#maxLength * 2) this.#dropSurplus();
    this.#onText(text);
  }

  #dropSurplus(): void {
    const text = this.#pieces.join('');
    const kept = text.slice(-this.#maxLength);
    this.#leftOut += text.length - kept.length;
    this.#pieces = [kept];
    this.#length = kept.length;
  }
}
