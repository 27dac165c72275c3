import { parseJson, UnexpectedResponseError } from '@wandb-ts/core';
import { isRecord } from './records.js';

/**
 * Reads a JSON object that the server sends as a string; null and the empty string are an empty object.
 *
 * @throws {@link UnexpectedResponseError} naming the field, when the text is not a JSON object.
 */
export function parseRecord(text: string | null, field: string): Record<string, unknown> {
  if (text === null || text === '') return {};
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new UnexpectedResponseError(`${field} is not valid JSON.`, { cause });
  }
  if (value === null) return {};
  if (!isRecord(value)) throw new UnexpectedResponseError(`${field} is not a JSON object.`);
  return value;
}
