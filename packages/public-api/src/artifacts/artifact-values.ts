import { parseJson, stringifyJson, ValidationError } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { isRecord } from '../records.js';
import { checkStorable } from '../storable-json.js';
import type { ArtifactFields } from './artifact-fields.js';

/** How long a version is kept: milliseconds, null for forever, or as its team has it. */
export type ArtifactTtl = number | null | 'inherit';

const maxMetadataKeys = 100;

/** What may be changed of an artifact. Assigning a value checks it; sending it is for others. */
export class ArtifactValues {
  description: string | null;
  /** The new time to live; undefined while it is not changed. */
  ttl: ArtifactTtl | undefined;
  distributedId: string | null = null;
  #metadata: Record<string, unknown> | undefined;
  readonly #metadataText: string | null;
  #aliases: string[];
  #tags: string[];

  /** Starts from what the server says, or from nothing. */
  constructor(start: Pick<ArtifactFields, 'description' | 'metadata' | 'aliases' | 'tags'>) {
    this.description = start.description;
    this.#metadataText = start.metadata;
    this.#aliases = [...start.aliases];
    this.#tags = [...start.tags];
  }

  /** Parsed when it is first read; the same object afterwards. @throws {@link UnexpectedResponseError} when it is not a JSON object */
  get metadata(): Record<string, unknown> {
    this.#metadata ??= parseRecord(this.#metadataText, 'metadata');
    return this.#metadata;
  }

  /** @throws {@link ValidationError} when it is not an object that JSON can hold, or too large */
  set metadata(metadata: Readonly<Record<string, unknown>>) {
    this.#metadata = normaliseMetadata(metadata);
  }

  /**
   * The metadata as JSON text, when it differs from what the server said; null when it does not.
   *
   * @throws {@link ValidationError} when it was changed to what W&B refuses
   */
  changedMetadata(): string | null {
    if (this.#metadata === undefined) return null;
    checkStorable(this.#metadata, 'metadata');
    const isSame = exactText(this.#metadata) === exactText(parseRecord(this.#metadataText, 'metadata'));
    return isSame ? null : stringifyJson(normaliseMetadata(this.#metadata));
  }

  get aliases(): string[] {
    return this.#aliases;
  }

  /** @throws {@link ValidationError} for an alias that is empty or has a slash or a colon */
  set aliases(aliases: readonly string[]) {
    this.#aliases = validateAliases(aliases);
  }

  get tags(): string[] {
    return this.#tags;
  }

  /** @throws {@link ValidationError} for a tag that is not made of words */
  set tags(tags: readonly string[]) {
    this.#tags = validateTags(tags);
  }
}

/** A copy of metadata as a server keeps it: NaN becomes null. @throws {@link ValidationError} when W&B refuses it */
export function normaliseMetadata(metadata: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!isRecord(metadata)) throw new ValidationError('Metadata must be an object.');
  checkStorable(metadata, 'metadata');
  checkFinite(metadata, 'metadata');
  const copy = parseJson(stringifyJson(metadata, { nonFinite: 'null' }));
  if (!isRecord(copy)) throw new ValidationError('Metadata must be an object.');
  checkMetadataSize(copy);
  return copy;
}

function exactText(metadata: Readonly<Record<string, unknown>>): string {
  return stringifyJson(metadata, { nonFinite: 'token' });
}

/** @throws {@link ValidationError} for metadata with more than 100 keys */
function checkMetadataSize(metadata: Readonly<Record<string, unknown>>): void {
  const keyCount = Object.keys(metadata).length;
  if (keyCount <= maxMetadataKeys) return;
  throw new ValidationError(`Metadata has ${keyCount} keys, and W&B takes at most ${maxMetadataKeys}.`);
}

function checkFinite(value: unknown, path: string): void {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    throw new ValidationError(`${path} is ${value}, which W&B does not take.`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) checkFinite(member, `${path}.${key}`);
}

/** The aliases, each once. @throws {@link ValidationError} for one that is empty or has a slash or a colon */
export function validateAliases(aliases: readonly string[]): string[] {
  for (const alias of requireTexts('Aliases', aliases)) {
    if (alias !== '' && !/[/:]/.test(alias)) continue;
    throw new ValidationError(`Invalid alias ${JSON.stringify(alias)}. An alias has no slash and no colon.`);
  }
  return [...new Set(aliases)];
}

/** The tags, each once. @throws {@link ValidationError} for one that is not made of words */
export function validateTags(tags: readonly string[]): string[] {
  for (const tag of requireTexts('Tags', tags)) {
    if (/^[-_\p{L}\p{N}]+(?: +[-_\p{L}\p{N}]+)*$/u.test(tag)) continue;
    throw new ValidationError(
      `Invalid tag ${JSON.stringify(tag)}. Tags are words of letters, digits, dashes and underscores, with spaces between.`,
    );
  }
  return [...new Set(tags)];
}

function requireTexts(what: string, values: readonly string[]): readonly string[] {
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return values;
  throw new ValidationError(`${what} must be an array of strings.`);
}
