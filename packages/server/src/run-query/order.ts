import { BadQueryError, quote } from './bad-query-error.js';
import { type Field, findField, readField } from './fields.js';
import { createParameters, type Parameters, type SqlValues } from './parameters.js';

/** One key of an order, as SQL. */
export interface OrderKey {
  /** The value of the row `r` of a run to order by; NULL where the run has none. */
  readonly sql: string;
  readonly isDescending: boolean;
}

/** An order as SQL. Runs that are equal by all keys are in the order of their creation. */
export interface CompiledOrder {
  /** The same text for all spellings of the same order. */
  readonly canonical: string;
  /** From the most significant one on. */
  readonly keys: readonly OrderKey[];
  /** Whether the order is by creation time, which an index gives without sorting. */
  readonly isByCreation: boolean;
  /** Whether runs that are equal by all keys come newest first. Only so where the order itself is newest first. */
  readonly isNewestFirst: boolean;
  /** What the placeholders stand for. */
  readonly values: SqlValues;
}

interface SignedField {
  readonly field: Field;
  readonly isDescending: boolean;
}

const newestFirst = '-created_at';
const maxOrderLength = 4000;
const maxKeys = 8;

/**
 * Compiles an order such as `+created_at`, `-summary_metrics.loss` or `state,-config.lr.value`. A key without a sign is
 * ascending. Null and blank text are newest first.
 *
 * @param parameters - The statement that the keys become a part of. @defaultValue a new one
 * @throws BadQueryError naming the key that cannot be read.
 */
export function compileOrder(
  order: string | null | undefined,
  parameters: Parameters = createParameters(),
): CompiledOrder {
  const fields = readKeys(order?.trim() ? order : newestFirst).map(readKey);
  const keys = fields.map(({ field, isDescending }) => {
    if (field.sortValue === undefined) {
      throw new BadQueryError(`Runs cannot be ordered by ${quote(field.name)}.`);
    }
    return { sql: field.sortValue(parameters), isDescending };
  });
  const canonical = fields.map(({ field, isDescending }) => `${isDescending ? '-' : '+'}${field.name}`).join(',');
  return {
    canonical,
    keys,
    isByCreation: keys.length === 1 && fields[0]?.field.name === 'created_at',
    isNewestFirst: canonical.startsWith(newestFirst),
    values: parameters.values,
  };
}

/** The keys of a list. Names of metrics may contain commas, so what names no field belongs to the name before it. */
function readKeys(order: string): string[] {
  if (order.length > maxOrderLength) {
    throw new BadQueryError(`Orders may have up to ${maxOrderLength} characters.`);
  }
  const keys: string[] = [];
  for (const part of order.split(',')) {
    const previous = keys.at(-1);
    const isKey = /^\s*[+-]/.test(part) || findField(part.trimStart()) !== undefined;
    if (previous === undefined || isKey || !previous.includes('.')) {
      keys.push(part);
    } else {
      keys[keys.length - 1] = `${previous},${part}`;
    }
  }
  if (keys.length > maxKeys) {
    throw new BadQueryError(`Orders may have up to ${maxKeys} keys.`);
  }
  return keys;
}

function readKey(text: string): SignedField {
  // The end stays: names of metrics may end in blanks.
  const key = text.trimStart();
  const isSigned = key.startsWith('+') || key.startsWith('-');
  return { field: readField(isSigned ? key.slice(1) : key), isDescending: key.startsWith('-') };
}
