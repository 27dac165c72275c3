import { stringifyJson, ValidationError } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { isPlainRecord, isRecord } from '../records.js';
import { checkStorable } from '../storable-json.js';

/** The configuration of a run, taken apart. */
export interface RunConfig {
  /** What the user set. */
  readonly user: Record<string, unknown>;
  /** The internal entries of W&B's clients. */
  readonly internal: Readonly<Record<string, unknown>>;
  /** The same entries in the form that the server sent them. */
  readonly stored: Readonly<Record<string, unknown>>;
}

const INTERNAL_KEYS: ReadonlySet<string> = new Set(['_wandb', 'wandb_version']);

/** Reads configuration text, an object of `{"value": …}` by key; bare values are taken as they are. */
export function parseConfig(text: string | null): RunConfig {
  const entries = Object.entries(parseRecord(text, 'config'));
  const stored = entries.filter(([key]) => INTERNAL_KEYS.has(key));
  const user = entries.filter(([key]) => !INTERNAL_KEYS.has(key));
  return {
    user: Object.fromEntries(user.map(unwrapEntry)),
    internal: Object.fromEntries(stored.map(unwrapEntry)),
    stored: Object.fromEntries(stored),
  };
}

/**
 * Writes configuration text. Internal entries keep the form they came in: W&B wraps `_wandb` and leaves `wandb_version` bare.
 *
 * @param user - A key that is undefined is left out.
 * @throws {@link ValidationError} for what is no object, and for a value that JSON cannot hold.
 */
export function configJson(user: object, stored: Readonly<Record<string, unknown>>): string {
  if (!isRecord(user)) throw new ValidationError('The configuration of a run is an object with its values by key.');
  const entries = Object.entries(user).filter(([, value]) => value !== undefined);
  checkStorable(isPlainRecord(user) ? Object.fromEntries(entries) : user, 'config');
  const kept = Object.entries(stored).map(([key, value]) => [key, isWrapped(value) ? wrap(value.value) : value]);
  const set = entries.filter(([key]) => !INTERNAL_KEYS.has(key)).map(([key, value]) => [key, wrap(value)]);
  return stringifyJson(Object.fromEntries([...kept, ...set]));
}

function wrap(value: unknown): { value: unknown; desc: null } {
  return { value, desc: null };
}

function unwrapEntry([key, value]: [string, unknown]): [string, unknown] {
  return [key, isWrapped(value) ? value.value : value];
}

function isWrapped(value: unknown): value is { value: unknown } {
  return isRecord(value) && Object.hasOwn(value, 'value');
}
