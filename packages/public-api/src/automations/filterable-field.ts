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

  /** It is greater; texts compare by their characters. */
  gt(value: FieldValue): EventFilter {
    return this.#compare('$gt', value);
  }

  /** It is greater, or this value. */
  gte(value: FieldValue): EventFilter {
    return this.#compare('$gte', value);
  }

  /** It is smaller. */
  lt(value: FieldValue): EventFilter {
    return this.#compare('$lt', value);
  }

  /** It is smaller, or this value. */
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

  /** It has this text in it. */
  contains(text: string): EventFilter {
    return this.#compare('$contains', text);
  }

  /** The regular expression finds something in it. @param pattern - the server's dialect, without slashes */
  matchesRegex(pattern: string): EventFilter {
    return this.#compare('$regex', pattern);
  }

  /** There is one, or there is none. */
  exists(exists: boolean = true): EventFilter {
    return this.#compare('$exists', exists);
  }

  #compare(operator: string, value: unknown): EventFilter {
    return new EventFilter({ [this.name]: { [operator]: value } });
  }
}
