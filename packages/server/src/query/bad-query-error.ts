/** A filter, an order or a cursor that cannot be read. The message names the operator or the field. */
export class BadQueryError extends Error {
  override readonly name = 'BadQueryError';
}

const shownLength = 80;

/** A part of a query as a message shows it: quoted, and cut when it is long. */
export function quote(part: unknown): string {
  const text = typeof part === 'string' ? part : String(part);
  return JSON.stringify(text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
}
