import { type Client, ValidationError } from '@wandb-ts/core';
import { validateTags } from './artifact-values.js';
import type { CollectionFields } from './collection-fields.js';

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
  name: string;
  description: string | null;
  readonly #isSequence: boolean;
  #type: string;
  #tags: string[];

  /** Starts from what the server says. */
  constructor(saved: CollectionFields) {
    this.name = saved.name;
    this.description = saved.description;
    this.#isSequence = saved.isSequence;
    this.#type = saved.type;
    this.#tags = [...saved.tags];
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
