import { BadQueryError, quote } from './bad-query-error.js';
import { camelCase } from './column-field.js';
import type { Field, FieldSet } from './field.js';

/** Fields under a common prefix, such as `metadata.`. */
export interface PrefixedFields {
  readonly prefix: string;
  /** The field for what follows the prefix. @throws BadQueryError for a key that cannot be searched. */
  make(rest: string): Field;
}

const maxKeyLength = 1000;

/**
 * The fields of one kind of rows.
 *
 * @param kind - In the plural, for messages.
 * @param fields - Each with the other names it has; a name in snake_case is found in camelCase too.
 */
export function createFieldSet(
  kind: string,
  fields: readonly (readonly [field: Field, ...aliases: string[]])[],
  prefixed: readonly PrefixedFields[] = [],
): FieldSet {
  const byName = new Map(
    fields.flatMap(([field, ...aliases]) =>
      [field.name, ...aliases].flatMap((name) => [[name, field] as const, [camelCase(name), field] as const]),
    ),
  );
  const names = [...fields.map(([field]) => field.name), ...prefixed.map(({ prefix }) => `${prefix}<key>`)];

  function find(key: string): Field | undefined {
    if (key.length > maxKeyLength) {
      throw new BadQueryError(`The field ${quote(key)} has a name of more than ${maxKeyLength} characters.`);
    }
    const plain = byName.get(key);
    if (plain !== undefined) {
      return plain;
    }
    const group = prefixed.find(({ prefix }) => key.startsWith(prefix));
    return group?.make(key.slice(group.prefix.length));
  }

  return {
    kind,
    find,
    read: (key) => {
      const field = find(key);
      if (field === undefined) {
        throw new BadQueryError(`${kind} have no field ${quote(key)}. Fields are ${names.join(', ')}.`);
      }
      return field;
    },
  };
}
