import { hash } from 'node:crypto';
import type { SqlValue } from './parameters.js';

/*
 * The form in which a JSON value is indexed and compared. SQLite itself orders NULL < numbers < texts < blobs and compares
 * within one of these only, which is how MongoDB compares, so everything that is not a number or a text is a blob:
 * its first byte tells the type, and what can be ordered comes before what cannot.
 */

/** SQL of the booleans. */
export const falseSql = "x'00'";
/** SQL of the booleans. */
export const trueSql = "x'01'";
/** SQL of the least value that has no place in an order: objects, NaN and lists are all at or above it. */
export const unorderedSql = "x'02'";

const objectByte = 2;
const nanByte = 4;
const listByte = 5;
const nestedListByte = 6;

/** NaN in the stored form. */
export const storedNan: SqlValue = Uint8Array.of(nanByte);
const greatestInteger = 2n ** 63n - 1n;

/** Containers nested deeper are indexed as one opaque value. */
export const maxIndexedDepth = 64;

/** Whether SQL text has a list in the form of {@link encodeValue}. */
export function isListSql(value: string): string {
  return `(${value} >= x'05' AND ${value} < x'06')`;
}

/** SQL of a table of the elements of a list, and of one element `e` of it in the stored form. */
export function listElementsSql(value: string): { readonly table: string; readonly element: string } {
  return {
    table: `json_each(CAST(substr(${value}, 2) AS TEXT)) e`,
    element: "CASE e.type WHEN 'object' THEN unhex(e.value ->> 'x') ELSE e.atom END",
  };
}

/** A parsed JSON value in the stored form. Objects are equal when their members are, in any order. */
export function encodeValue(value: unknown): SqlValue {
  if (Array.isArray(value)) {
    return withTag(listByte, Buffer.from(`[${value.map(encodeInList).join(',')}]`));
  }
  return encodeElement(value);
}

/** A parsed JSON value in the form that it has as an element of a list. */
export function encodeElement(value: unknown): SqlValue {
  const scalar = readScalar(value);
  if (typeof scalar === 'boolean') {
    return Uint8Array.of(scalar ? 1 : 0);
  }
  if (typeof scalar === 'number' && Number.isNaN(scalar)) {
    return storedNan;
  }
  if (typeof scalar === 'object' && scalar !== null) {
    const digest = hash('sha256', canonicalText(scalar, 0), 'buffer').subarray(0, 16);
    return withTag(Array.isArray(scalar) ? nestedListByte : objectByte, digest);
  }
  return scalar;
}

/** A text as it is, also when it spells a number that JSON lacks. */
export function encodeText(text: string): string {
  return text.toWellFormed();
}

/** Whether two values in the stored form are the same. */
export function isSameValue(left: SqlValue, right: SqlValue): boolean {
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    return Buffer.compare(left, right) === 0;
  }
  return left === right;
}

/** W&B's clients write numbers that JSON lacks as these texts, which its servers take for numbers (seen in wandb 0.20.1). */
const nonFiniteTexts: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function readScalar(value: unknown): null | boolean | number | bigint | string | object {
  switch (typeof value) {
    case 'string':
      return nonFiniteTexts.get(value) ?? encodeText(value);
    case 'bigint':
      return value > greatestInteger || value < -greatestInteger ? Number(value) : value;
    case 'boolean':
    case 'number':
    case 'object':
      return value;
    default:
      throw new TypeError(`A ${typeof value} is not JSON.`);
  }
}

function encodeInList(value: unknown): string {
  const encoded = encodeElement(value);
  if (encoded instanceof Uint8Array) {
    return `{"x":"${Buffer.from(encoded).toString('hex')}"}`;
  }
  return typeof encoded === 'string' ? JSON.stringify(encoded) : numberText(encoded);
}

/** A number as JSON text. JSON has no infinity, and what stands for it overflows to it. */
export function numberText(value: number | bigint | null): string {
  return String(value).replace('Infinity', '9e999');
}

function canonicalText(value: unknown, depth: number): string {
  const scalar = readScalar(value);
  if (typeof scalar === 'string') {
    return JSON.stringify(scalar);
  }
  if (typeof scalar !== 'object' || scalar === null) {
    // Minus zero equals zero.
    return String(scalar === 0 ? 0 : scalar);
  }
  if (depth > maxIndexedDepth) {
    return '…';
  }
  if (Array.isArray(scalar)) {
    return `[${scalar.map((element) => canonicalText(element, depth + 1)).join(',')}]`;
  }
  const members = Object.entries(scalar).map(
    ([key, member]) => `${JSON.stringify(key)}:${canonicalText(member, depth + 1)}`,
  );
  return `{${members.sort().join(',')}}`;
}

function withTag(tag: number, content: Uint8Array): Uint8Array {
  const tagged = new Uint8Array(content.length + 1);
  tagged[0] = tag;
  tagged.set(content, 1);
  return tagged;
}
