import { stringifyJson } from '@wandb-ts/core';
import { redacted } from '../processes/secret-filter.js';

const keyName = /api_?key$/i;
const assignment = /(WANDB_API_KEY["']?\s*[=:]\s*["']?)[\w-]+/g;
// The forms of W&B keys: 40 hexadecimal digits, with a host in front on servers of one's own, or one with a version.
const keyForm = /\b(?:local-)?[\da-f]{40}\b|\bwandb_v\d+_\w+/g;

/** A run spec for the log: JSON text without any API key. */
export function redactedSpec(spec: unknown): string {
  try {
    return redactKeys(stringifyJson(withoutKeys(spec), { nonFinite: 'token' }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return '(a run spec that is nested too deep to be shown)';
  }
}

/** A text without API keys of W&B. */
export function redactKeys(text: string): string {
  return text.replace(assignment, `$1${redacted}`).replace(keyForm, redacted);
}

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, keyName.test(key) ? redacted : withoutKeys(item)]);
  return Object.fromEntries(entries);
}
