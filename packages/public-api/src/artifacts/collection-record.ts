import { type Client, ValidationError } from '@wandb-ts/core';
import { validateTags } from './artifact-values.js';
import type { CollectionFields } from './collection-fields.js';

const maxNameLength = 128;

/** The state behind an `ArtifactCollection`. */
export interface CollectionRecord {
  readonly client: Client;
  /** What the server says. Replaced when it is read or saved again. */
  saved: CollectionFields;
  /** What may be changed here; differs from `saved` until it is saved. */
  values: CollectionValues;
}

/** What may be changed of a collection. Assigning a value checks it. */
export class CollectionValues {
  description: string | null;
  readonly #isSequence: boolean;
  #name: string;
  #type: string;
  #tags: string[];

  /** Starts from what the server says. */
  constructor(saved: CollectionFields) {
    this.description = saved.description;
    this.#isSequence = saved.isSequence;
    this.#name = saved.name;
    this.#type = saved.type;
    this.#tags = [...saved.tags];
  }

  get name(): string {
    return this.#name;
  }

  /** @throws {@link ValidationError} for one that W&B refuses */
  set name(name: string) {
    if (typeof name !== 'string' || name === '' || name.length > maxNameLength || /[/:]/.test(name)) {
      throw new ValidationError(
        `The name of a collection has 1 to ${maxNameLength} characters, neither / nor :. ${JSON.stringify(name)} is none.`,
      );
    }
    this.#name = name;
  }

  get type(): string {
    return this.#type;
  }

  /** @throws {@link ValidationError} for a collection of links */
  set type(type: string) {
    if (!this.#isSequence) {
      throw new ValidationError(`${this.name} is a collection of links, whose type cannot be changed.`);
    }
    this.#type = type;
  }

  get tags(): string[] {
    return this.#tags;
  }

  /** @throws {@link ValidationError} for a tag that is not made of words */
  set tags(tags: readonly string[]) {
    this.#tags = validateTags(tags);
  }
}

/** Puts what the server says in the place of what was known, local changes included. */
export function replaceSaved(record: CollectionRecord, saved: CollectionFields): void {
  record.saved = saved;
  record.values = new CollectionValues(saved);
}
