import { EventFilter } from './event-filter.js';

/** A value that fields are compared with. */
export type FieldValue = string | number | boolean;

/** Something about what happened that filters compare. */
export class FilterableField {
  /** How filters name it. */
  readonly name: string;

  /** Names a field. The fields are in `ArtifactEvent` and `RunEvent`. */
  constructor(name: string) {
    this.name = name;
  }

  /** It is this value. */
  eq(value: FieldValue): EventFilter {
    return this.#compare('$eq', value);
  }

  /** It is not this value. */
  ne(value: FieldValue): EventFilter {
    return this.#compare('$ne', value);
  }

  /** It is greater than this value; texts compare by their characters. */
  gt(value: FieldValue): EventFilter {
    return this.#compare('$gt', value);
  }

  /** It is greater than or equal to this value. */
  gte(value: FieldValue): EventFilter {
    return this.#compare('$gte', value);
  }

  /** It is less than this value. */
  lt(value: FieldValue): EventFilter {
    return this.#compare('$lt', value);
  }

  /** It is less than or equal to this value. */
  lte(value: FieldValue): EventFilter {
    return this.#compare('$lte', value);
  }

  /** It is one of these values. */
  in(values: Iterable<FieldValue>): EventFilter {
    return this.#compare('$in', [...values]);
  }

  /** It is none of these values. */
  notIn(values: Iterable<FieldValue>): EventFilter {
    return this.#compare('$nin', [...values]);
  }

  /** It contains this text. */
  contains(text: string): EventFilter {
    return this.#compare('$contains', text);
  }

  /** It has a match of the regular expression. @param pattern - the server's dialect, without slashes */
  matchesRegex(pattern: string): EventFilter {
    return this.#compare('$regex', pattern);
  }

  /** It exists, or with `false` it does not. */
  exists(exists: boolean = true): EventFilter {
    return this.#compare('$exists', exists);
  }

  #compare(operator: string, value: unknown): EventFilter {
    return new EventFilter({ [this.name]: { [operator]: value } });
  }
}
