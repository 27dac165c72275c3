import { ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { fullRegistryName } from './registry-names.js';
import type { SearchEngine } from './searched-organization.js';

/** Conditions in the form of the filters of runs, such as `{ tag: 'prod' }`. */
export type RegistryFilter = Readonly<Record<string, unknown>>;

/** Other names of fields, by the names that one of the two search engines knows. */
type FieldNames = Readonly<Record<string, readonly string[]>>;

/** The fields that one kind of things is searched by. The larger search finds versions only. */
type SearchFields = Readonly<Record<SearchEngine, FieldNames>>;

/** What is searched. */
export type SearchedKind = 'registries' | 'collections' | 'versions';

const fields: Readonly<Record<SearchedKind, SearchFields>> = {
  registries: {
    basic: { id: [], name: [], entity_id: [], description: [], created_at: [], updated_at: [] },
    advanced: { project_id: ['id'], name: [], entity_id: [] },
  },
  collections: {
    basic: {
      artifact_collection_id: ['collection_id', 'id'],
      name: [],
      tag: [],
      description: [],
      created_at: [],
      updated_at: [],
    },
    advanced: {
      artifact_collection_id: ['collection_id', 'id'],
      name: ['collection_name', 'artifact_collection_name'],
      tag: ['tags'],
    },
  },
  versions: {
    basic: { id: [], version: [], tag: [], alias: [], metadata: [], created_at: [], updated_at: [] },
    advanced: {
      artifact_id: ['id'],
      version: ['version_index'],
      tag: ['tags'],
      alias: ['aliases'],
      metadata: ['artifact_metadata'],
      artifact_created_at: ['created_at'],
      artifact_size: [],
    },
  },
};

/**
 * Checks that a filter names known fields only, and completes the names of registries.
 *
 * @param engine - The search that the filter is for. @defaultValue `basic`
 * @returns the filter with the names of fields that the search knows; null for an empty one.
 * @throws {@link ValidationError} listing the fields that there are.
 */
export function prepareFilter(
  kind: SearchedKind,
  filter: RegistryFilter | null | undefined,
  engine: SearchEngine = 'basic',
): RegistryFilter | null {
  if (filter === null || filter === undefined) return null;
  const renamed = renameFields(filter, { kind, names: canonicalNames(fields[kind][engine]) });
  const prepared = kind === 'registries' ? prefixRegistryNames(renamed) : renamed;
  return Object.keys(prepared).length === 0 ? null : prepared;
}

/** {@link prepareFilter} for both searches: what one of them takes passes, and nothing is renamed. */
export function checkFilter(kind: SearchedKind, filter: RegistryFilter | null | undefined): RegistryFilter | null {
  const { basic, advanced } = fields[kind];
  const names = new Map([...canonicalNames(advanced), ...canonicalNames(basic)]);
  if (filter !== null && filter !== undefined) renameFields(filter, { kind, names });
  return filter ?? null;
}

/**
 * Completes the names of registries in a filter with their prefix, such as `wandb-registry-model` for `model`. Patterns
 * (`$regex`), operands of unknown operators, and values of other fields stay as they are.
 */
export function prefixRegistryNames(filter: RegistryFilter): RegistryFilter {
  return mapFields(filter, (key, value) => [key, key === 'name' ? prefixOperand(value) : value]);
}

const operators: ReadonlySet<string> = new Set(
  '$and $or $nor $not $lt $gt $lte $gte $eq $ne $in $nin $exists $contains $size $all'.split(' '),
);

function prefixOperand(operand: unknown): unknown {
  if (typeof operand === 'string') return fullRegistryName(operand);
  if (Array.isArray(operand)) return operand.map(prefixOperand);
  if (!isRecord(operand)) return operand;
  const isKept = (key: string): boolean => key.startsWith('$') && !operators.has(key);
  return Object.fromEntries(
    Object.entries(operand).map(([key, value]) => [key, isKept(key) ? value : prefixOperand(value)]),
  );
}

interface Renaming {
  readonly kind: SearchedKind;
  /** The name to use for each name that is taken. */
  readonly names: ReadonlyMap<string, string>;
}

function renameFields(filter: RegistryFilter, { kind, names }: Renaming): RegistryFilter {
  return mapFields(filter, (key, value) => {
    const [root = key, ...path] = key.split('.');
    const name = path.length === 0 || root.endsWith('metadata') ? names.get(root) : undefined;
    if (name === undefined) {
      const known = [...new Set(names.keys())].sort().join(', ');
      throw new ValidationError(`A filter of ${kind} has no field ${JSON.stringify(key)}. Use ${known}.`);
    }
    return [[name, ...path].join('.'), value];
  });
}

/** Maps the fields of a filter, also within its groups such as `$or`. Two that become one must both hold. */
function mapFields(filter: RegistryFilter, map: (key: string, value: unknown) => [string, unknown]): RegistryFilter {
  const entries = Object.entries(filter).map(([key, value]): [string, unknown] =>
    key.startsWith('$') ? [key, mapGroup(value, map)] : map(key, value),
  );
  const hasTwice = new Set(entries.map(([key]) => key)).size < entries.length;
  return hasTwice ? { $and: entries.map(([key, value]) => ({ [key]: value })) } : Object.fromEntries(entries);
}

function mapGroup(members: unknown, map: Parameters<typeof mapFields>[1]): unknown {
  if (Array.isArray(members)) return members.map((member) => mapGroup(member, map));
  return isRecord(members) ? mapFields(members, map) : members;
}

function canonicalNames(names: FieldNames): Map<string, string> {
  return new Map(Object.entries(names).flatMap(([name, others]) => [name, ...others].map((other) => [other, name])));
}
