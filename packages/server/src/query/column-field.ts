import type { Field } from './field.js';
import { encodeText, encodeValue } from './stored-value.js';

/** What columns hold decides how operands are read. */
export type ColumnContent = 'text' | 'time' | 'number';

/** A name in snake_case in camelCase. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A field with one value, which one of the SQL expressions holds. */
export function columnField(name: string, content: ColumnContent, expressions: readonly string[]): Field {
  return {
    name,
    encode: (operand) => {
      if (content === 'number' || typeof operand !== 'string') {
        return encodeValue(operand);
      }
      return content === 'time' ? readTime(operand) : encodeText(operand);
    },
    someValue: (test) => `((${expressions.map((value) => test(value, false)).join(' OR ')}) IS TRUE)`,
    isLook: expressions.some((expression) => expression.startsWith('(SELECT')),
    isMissing: () => `(${expressions.map((value) => `${value} IS NULL`).join(' AND ')})`,
    sortValue: () => expressions[0] ?? 'NULL',
  };
}

const timePattern = /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?:(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?)?$/i;

/** A time of ISO 8601 in the form in which times are stored; without an offset it is in UTC. Other text as it is. */
function readTime(text: string): string {
  const match = timePattern.exec(text);
  if (match === null) {
    return encodeText(text);
  }
  const hasClock = text.includes(':');
  const iso = text
    .replace(/\s+(?=[Z+-])/i, '')
    .replace(' ', 'T')
    .replace(',', '.');
  const time = new Date(hasClock && match[1] === undefined ? `${iso}Z` : iso);
  return Number.isNaN(time.getTime()) ? encodeText(text) : time.toISOString();
}
