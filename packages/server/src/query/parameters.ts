/** A value that a statement binds. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** Values by the names of their placeholders, without the colon. */
export type SqlValues = Readonly<Record<string, SqlValue>>;

/** The bound values of one statement. Nothing of a query is written into SQL text: all of it passes through here. */
export interface Parameters {
  /** Binds a value and returns the placeholder for it; an equal value gets the same one. It must appear in the SQL. */
  bind(value: SqlValue): string;
  /** The values by the names of their placeholders. */
  readonly values: SqlValues;
}

/** Starts a statement's list of bound values. */
export function createParameters(): Parameters {
  const values: Record<string, SqlValue> = {};
  const placeholders = new Map<SqlValue, string>();
  const blobPlaceholders = new Map<string, string>();
  let count = 0;

  function add(value: SqlValue): string {
    // Node.js 22 cannot bind numbered placeholders.
    const name = `v${count}`;
    count += 1;
    values[name] = value;
    return `:${name}`;
  }

  return {
    values,
    bind: (value) => {
      if (value instanceof Uint8Array) {
        return placeholderOf(blobPlaceholders, Buffer.from(value).toString('hex'), () => add(value));
      }
      return placeholderOf(placeholders, value, () => add(value));
    },
  };
}

function placeholderOf<Key>(placeholders: Map<Key, string>, key: Key, add: () => string): string {
  const placeholder = placeholders.get(key) ?? add();
  placeholders.set(key, placeholder);
  return placeholder;
}

/** Joins conditions with AND or OR. Pairs are nested, since SQLite limits how deep a chain may be. */
export function joinConditions(operator: 'AND' | 'OR', conditions: readonly string[]): string {
  if (conditions.length < 2) {
    return conditions[0] ?? (operator === 'AND' ? '1' : '0');
  }
  const middle = Math.ceil(conditions.length / 2);
  const left = joinConditions(operator, conditions.slice(0, middle));
  const right = joinConditions(operator, conditions.slice(middle));
  return `(${left} ${operator} ${right})`;
}
