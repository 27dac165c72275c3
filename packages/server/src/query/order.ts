import { BadQueryError, quote } from './bad-query-error.js';
import type { Field, FieldSet } from './field.js';
import type { Parameters } from './parameters.js';

/** One key of an order, as SQL. */
export interface OrderKey {
  /** The value of the row to order by; NULL where the row has none. The row of a run is `r`. */
  readonly sql: string;
  readonly isDescending: boolean;
}

/** An order as SQL. Rows that are equal by all keys are in the order of their creation. */
export interface CompiledOrder {
  /** The same text for all spellings of the same order. */
  readonly canonical: string;
  /** From the most significant one on. */
  readonly keys: readonly OrderKey[];
  /** Whether the order is by creation time, which an index gives without sorting. */
  readonly isByCreation: boolean;
  /** Whether rows that are equal by all keys come newest first. Only so where the order itself is newest first. */
  readonly isNewestFirst: boolean;
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
 * @param fields - What the keys may name.
 * @param parameters - The statement that the keys become a part of.
 * @throws BadQueryError naming the key that cannot be read.
 */
export function compileOrder(
  order: string | null | undefined,
  fields: FieldSet,
  parameters: Parameters,
): CompiledOrder {
  const signed = readKeys(order?.trim() ? order : newestFirst, fields).map((key) => readKey(key, fields));
  const keys = signed.map(({ field, isDescending }) => {
    if (field.sortValue === undefined) {
      throw new BadQueryError(`${fields.kind} cannot be ordered by ${quote(field.name)}.`);
    }
    return { sql: field.sortValue(parameters), isDescending };
  });
  const canonical = signed.map(({ field, isDescending }) => `${isDescending ? '-' : '+'}${field.name}`).join(',');
  return {
    canonical,
    keys,
    isByCreation: keys.length === 1 && signed[0]?.field.name === 'created_at',
    isNewestFirst: canonical.startsWith(newestFirst),
  };
}

/** The keys of a list. Names of metrics may contain commas, so what names no field belongs to the name before it. */
function readKeys(order: string, fields: FieldSet): string[] {
  if (order.length > maxOrderLength) {
    throw new BadQueryError(`Orders may have up to ${maxOrderLength} characters.`);
  }
  const keys: string[] = [];
  for (const part of order.split(',')) {
    const previous = keys.at(-1);
    const isKey = /^\s*[+-]/.test(part) || fields.find(part.trimStart()) !== undefined;
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

function readKey(text: string, fields: FieldSet): SignedField {
  // The end stays: names of metrics may end in blanks.
  const key = text.trimStart();
  const isSigned = key.startsWith('+') || key.startsWith('-');
  return { field: fields.read(isSigned ? key.slice(1) : key), isDescending: key.startsWith('-') };
}
