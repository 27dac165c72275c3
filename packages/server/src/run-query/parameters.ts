/** A value that a statement binds. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** The bound values of one statement. Nothing of a query is written into SQL text: all of it passes through here. */
export interface Parameters {
  /** Binds a value and returns the numbered placeholder for it; an equal number or text gets the same one. */
  bind(value: SqlValue): string;
  /** The values in the order of their placeholders. */
  readonly values: readonly SqlValue[];
}

/** Starts a statement's list of bound values. */
export function createParameters(): Parameters {
  const values: SqlValue[] = [];
  const placeholders = new Map<SqlValue, string>();
  return {
    values,
    bind: (value) => {
      let placeholder = placeholders.get(value);
      if (placeholder === undefined) {
        values.push(value);
        placeholder = `?${values.length}`;
        placeholders.set(value, placeholder);
      }
      return placeholder;
    },
  };
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
