import { stringifyJson } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { isRecord } from '../records.js';
import { parseConfig } from '../runs/run-config.js';
import { type CapturedValues, captureValues, createTree, type ValueTree } from './row-values.js';

/** Keys of a configuration and their new values. */
export type ConfigChange = Pick<CapturedValues, 'values'>;

/**
 * Copies values of a caller.
 * @throws {@link ValidationError} for a value that JSON cannot hold, or a key that clients reserve.
 */
export function captureConfig(values: object): ConfigChange {
  return captureValues(values, 'config', ['_wandb', 'wandb_version']);
}

/** The configuration of a run that is being written, in the form that the server stores. It never changes. */
export class WriterConfig {
  /** JSON text: an object of `{"value": …}` by key. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /**
   * Begins with the configuration that a run has.
   * @param text - JSON text as the server sends it; null for a new run.
   * @throws {@link UnexpectedResponseError} when it is not JSON.
   */
  static from(text: string | null): WriterConfig {
    const entries = parseRecord(text, 'config');
    const stored = isRecord(entries['_wandb']) ? entries['_wandb']['value'] : undefined;
    const internal = isRecord(stored) ? stored : {};
    // Python clients resume a run only if its entry _wandb has a key t, which holds their telemetry.
    return new WriterConfig(write({ ...entries, _wandb: { value: { t: {}, ...internal } } }));
  }

  /** The values by key, without the internal entries of clients. */
  get values(): Readonly<Record<string, unknown>> {
    return parseConfig(this.text).user;
  }

  /** The values by key, with the internal entries of clients. */
  get entries(): Readonly<Record<string, unknown>> {
    const entries: ValueTree = createTree();
    for (const [key, entry] of Object.entries(parseRecord(this.text, 'config'))) {
      entries[key] = isRecord(entry) && 'value' in entry ? entry['value'] : entry;
    }
    return entries;
  }

  /** The internal entries of clients. */
  get internal(): Readonly<Record<string, unknown>> {
    const entry = parseRecord(this.text, 'config')['_wandb'];
    return isRecord(entry) && isRecord(entry['value']) ? entry['value'] : {};
  }

  /** The same configuration with some of the internal entries of clients set. */
  withInternal(values: object): WriterConfig {
    const entries = parseRecord(this.text, 'config');
    return new WriterConfig(write({ ...entries, _wandb: { value: { ...this.internal, ...values } } }));
  }

  /** The same configuration with some keys set. */
  with({ values }: ConfigChange): WriterConfig {
    const entries: ValueTree = Object.assign(createTree(), parseRecord(this.text, 'config'));
    for (const key of Object.keys(values)) {
      entries[key] = { value: values[key] };
    }
    return new WriterConfig(write(entries));
  }
}

/** NaN and the infinities are written bare, as wandb 0.20.1 does, so that Python reads back the same numbers. */
function write(entries: Readonly<Record<string, unknown>>): string {
  return stringifyJson(entries, { nonFinite: 'token' });
}
