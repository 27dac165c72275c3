import { BadQueryError, camelCase, type Field, type FieldSet, quote } from '../run-query/index.js';

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
  prefixed?: PrefixedFields,
): FieldSet {
  const byName = new Map(
    fields.flatMap(([field, ...aliases]) =>
      [field.name, ...aliases].flatMap((name) => [[name, field] as const, [camelCase(name), field] as const]),
    ),
  );
  const names = [
    ...fields.map(([field]) => field.name),
    ...(prefixed === undefined ? [] : [`${prefixed.prefix}<key>`]),
  ];

  function find(key: string): Field | undefined {
    if (key.length > maxKeyLength) {
      throw new BadQueryError(`The field ${quote(key)} has a name of more than ${maxKeyLength} characters.`);
    }
    const isPrefixed = prefixed !== undefined && key.startsWith(prefixed.prefix);
    return byName.get(key) ?? (isPrefixed ? prefixed.make(key.slice(prefixed.prefix.length)) : undefined);
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
