import { stringifyJson, ValidationError } from '@wandb-ts/core';
import {
  isMediaList,
  Media,
  type MediaArtifact,
  type MediaEntry,
  type MediaFile,
  type MediaPlace,
} from '../media/media.js';
import { isPlainRecord } from '../records.js';

/** Objects nested deeper than this are refused; it also ends the walk through an object that contains itself. */
const maxDepth = 64;

/** Keys of rows and summaries that a run sets itself. */
export const runKeys: readonly string[] = ['_step', '_runtime', '_wandb'];

/** Values by key. It has no prototype, so that a key such as `__proto__` is a key like any other. */
export interface ValueTree {
  [key: string]: unknown;
}

/** The step of a row, and its run. */
type RowPlace = Pick<MediaPlace, 'step' | 'runId'>;

/** Values of a caller, copied so that later changes by the caller do not reach them. */
export interface CapturedValues {
  readonly values: ValueTree;
  /** Whether JSON has no form for some number: NaN, an infinity or a bigint. */
  readonly hasSpecialNumbers: boolean;
  /** The JSON text has at most six times as many bytes. */
  readonly weight: number;
  /** The files of media values. */
  readonly files: readonly MediaFile[];
  /** The artifacts that media values become. */
  readonly artifacts: readonly MediaArtifact[];
}

/** Creates an empty tree. */
export function createTree(): ValueTree {
  return Object.create(null) as ValueTree;
}

/**
 * Copies values and checks that each can be written as JSON. Dates become ISO text, typed arrays become lists.
 * @param what - What the values are, for messages: `row`, `config` or `summary`.
 * @param ownKeys - Keys that are set by others than the caller.
 * @param place - Where the row stands; media values are refused without one.
 * @throws {@link ValidationError} naming the key of the first value that cannot be written.
 */
export function captureValues(
  source: object,
  what: string,
  ownKeys: readonly string[],
  place?: RowPlace,
): CapturedValues {
  if (!isPlainRecord(source)) {
    throw new ValidationError(`The ${what} must be a plain object, not ${describe(source)}.`);
  }
  const capture = new Capture(what, place);
  const values = createTree();
  for (const key of ownKeys) {
    if (Object.hasOwn(source, key)) {
      throw new ValidationError(`The ${what} has the key ${key}, which the run sets itself.`);
    }
  }
  for (const key of Object.keys(source)) {
    if (key === '') {
      throw new ValidationError(`The ${what} has an empty key.`);
    }
    const value = source[key];
    // Most values are finite numbers; they need no walk.
    if (typeof value === 'number' && Number.isFinite(value)) {
      capture.weight += key.length + 8;
      values[key] = value;
    } else {
      capture.weight += key.length + 1;
      values[key] = capture.copy(value, key, 1, key);
    }
  }
  const { hasSpecialNumbers, weight, files, artifacts } = capture;
  return { values, hasSpecialNumbers, weight, files, artifacts };
}

/**
 * Puts the values of one tree into another, nested objects key by key. An object with `_type` (a media file, a histogram)
 * is one value and replaces what was there.
 */
export function mergeValues(target: ValueTree, source: ValueTree): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const present = target[key];
    if (isBranch(value) && isBranch(present)) {
      mergeValues(present, value);
    } else {
      target[key] = value;
    }
  }
}

/** Writes values as JSON text, with NaN, the infinities and bigints as wandb 0.20.1 does. */
export function writeValues({
  values,
  hasSpecialNumbers,
}: Pick<CapturedValues, 'values' | 'hasSpecialNumbers'>): string {
  return hasSpecialNumbers ? stringifyJson(values, { nonFinite: 'token' }) : JSON.stringify(values);
}

/** Copies an object that was read as JSON. */
export function copyTree(source: Readonly<Record<string, unknown>>, what: string): ValueTree {
  return new Capture(what).copy(source, what, 0, what) as ValueTree;
}

/** Whether a captured value is an object whose keys are metrics of their own. */
export function isBranch(value: unknown): value is ValueTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('_type' in value);
}

class Capture {
  hasSpecialNumbers = false;
  weight = 0;
  readonly files: MediaFile[] = [];
  readonly artifacts: MediaArtifact[] = [];
  readonly #what: string;
  readonly #place: RowPlace | undefined;

  constructor(what: string, place?: RowPlace) {
    this.#what = what;
    this.#place = place;
  }

  /** @param name - The key of the innermost object around the value. */
  copy(value: unknown, path: string, depth: number, name: string): unknown {
    switch (typeof value) {
      case 'number':
        this.weight += 8;
        this.hasSpecialNumbers ||= !Number.isFinite(value);
        return value;
      case 'string':
        this.weight += value.length + 1;
        return value;
      case 'boolean':
        this.weight += 1;
        return value;
      case 'bigint':
        this.weight += value.toString().length;
        this.hasSpecialNumbers = true;
        return value;
      case 'object':
        return this.#copyObject(value, path, depth, name);
      default:
        throw this.#refusal(path, describe(value));
    }
  }

  #copyObject(value: object | null, path: string, depth: number, name: string): unknown {
    this.weight += 1;
    if (value === null) {
      return null;
    }
    if (depth > maxDepth) {
      throw this.#refusal(path, `nested deeper than ${maxDepth} levels`);
    }
    if (value instanceof Media) {
      return this.#copyMedia(path, depth, name, (place) => value.encode(place));
    }
    if (Array.isArray(value) && isMediaList(value)) {
      const entry = this.#copyMedia(path, depth, name, (place) => value[0].encodeList(value, place));
      if (entry !== undefined) {
        return entry;
      }
    }
    if (Array.isArray(value)) {
      return Array.from(value, (item: unknown, index) => this.copy(item, `${path}[${index}]`, depth + 1, name));
    }
    if (isTypedArray(value)) {
      return Array.from<unknown, unknown>(value, (item, index) =>
        this.copy(item, `${path}[${index}]`, depth + 1, name),
      );
    }
    if (value instanceof Date) {
      if (Number.isNaN(value.getTime())) {
        throw this.#refusal(path, 'an invalid date');
      }
      this.weight += 8;
      return value.toISOString();
    }
    if (!isPlainRecord(value)) {
      throw this.#refusal(path, describe(value));
    }
    const copy = createTree();
    for (const key of Object.keys(value)) {
      this.weight += key.length + 1;
      copy[key] = this.copy(value[key], `${path}.${key}`, depth + 1, key);
    }
    return copy;
  }

  #copyMedia(
    path: string,
    depth: number,
    name: string,
    encode: (place: MediaPlace) => MediaEntry | undefined,
  ): unknown {
    if (this.#place === undefined) {
      throw this.#refusal(path, 'a media value, which only rows can hold');
    }
    const entry = encode({ key: path, name, ...this.#place });
    if (entry === undefined) {
      return undefined;
    }
    this.files.push(...entry.files);
    this.artifacts.push(...(entry.artifacts ?? []));
    return this.copy(entry.json, path, depth + 1, name);
  }

  #refusal(path: string, what: string): ValidationError {
    return new ValidationError(
      `The value of ${JSON.stringify(path)} in the ${this.#what} cannot be written: it is ${what}.`,
    );
  }
}

function isTypedArray(value: object): value is Iterable<unknown> & ArrayLike<unknown> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return String(value);
  }
  if (typeof value !== 'object') {
    return `a ${typeof value}`;
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return `an instance of ${value.constructor?.name ?? 'an unnamed class'}`;
}
