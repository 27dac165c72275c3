import { isRecord } from '../records.js';

/** The type of a value as W&B writes it: `{"wb_type":"list","params":{"element_type":{"wb_type":"number"},"length":2}}`. */
export interface TypeTree {
  readonly wb_type: string;
  /** What the type has in it; absent when there is nothing to say. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const invalid: TypeTree = { wb_type: 'invalid' };
const unknown: TypeTree = { wb_type: 'unknown' };
const none: TypeTree = { wb_type: 'none' };

/** The type of a value of a configuration or a summary, as wandb 0.20.1 names it. */
export function typeOf(value: unknown): TypeTree {
  if (value === null || value === undefined) return none;
  if (typeof value === 'string') return { wb_type: isArtifactUri(value) ? 'artifactVersion' : 'string' };
  if (typeof value === 'boolean') return { wb_type: 'boolean' };
  if (typeof value === 'number' || typeof value === 'bigint') return { wb_type: 'number' };
  if (Array.isArray(value)) return typeOfList(value);
  if (value instanceof Date) return { wb_type: 'timestamp' };
  if (!isRecord(value)) return { wb_type: 'pythonObject', params: { class_name: typeof value } };
  if (value['_type'] === 'artifactVersion') return { wb_type: 'artifactVersion' };
  return dictOf(Object.entries(value).map(([key, member]) => [key, typeOf(member)]));
}

/**
 * The type that is left of another one when a value is given to it: lists and unions learn from values. It is `invalid` when
 * the value is none of the type.
 */
export function assign(type: TypeTree, value: unknown): TypeTree {
  const isMissing = value === null || value === undefined;
  switch (type.wb_type) {
    case 'none':
      return isMissing ? type : invalid;
    case 'any':
    case 'pythonObject':
    case 'object':
      // What class a value would have in Python cannot be known here.
      return isMissing ? invalid : type;
    case 'unknown':
      return isMissing ? invalid : typeOf(value);
    case 'const':
      return isSame(type.params?.['val'], value) ? type : invalid;
    case 'timestamp':
      return value instanceof Date || typeof value === 'string' ? type : invalid;
    case 'ndarray':
      return Array.isArray(value) ? type : invalid;
    case 'union':
      return assignToUnion(type, value);
    case 'list':
      return assignToList(type, value);
    case 'typedDict':
    case 'dictionary':
      return assignToDict(type, value);
    case 'invalid':
      return type;
    case 'string':
      // Everything that refers to an artifact is text, too.
      return typeof value === 'string' ? type : invalid;
    case 'number':
    case 'boolean':
    case 'artifactVersion':
      return typeOf(value).wb_type === type.wb_type ? type : invalid;
    default:
      return isMissing ? invalid : type;
  }
}

/** Whether a type is that of a value that does not fit. */
export function isInvalid({ wb_type: name }: TypeTree): boolean {
  return name === 'invalid';
}

/** Reads a type of a file; null for anything else. */
export function readType(json: unknown): TypeTree | null {
  return isRecord(json) && typeof json['wb_type'] === 'string' ? (json as unknown as TypeTree) : null;
}

/** The types of the keys of an object type. */
export function keyTypes({ params }: TypeTree): ReadonlyMap<string, TypeTree> {
  const map = params?.['type_map'];
  const entries = isRecord(map) ? Object.entries(map) : [];
  return new Map(entries.map(([key, type]) => [key, readType(type) ?? { wb_type: 'any' }]));
}

/** The types of which a value may have any. */
function allowedTypes({ params }: TypeTree): readonly TypeTree[] {
  const allowed = params?.['allowed_types'];
  return Array.isArray(allowed) ? allowed.flatMap((type) => readType(type) ?? []) : [];
}

/** The type of the elements of a list. */
export function elementType({ params }: TypeTree): TypeTree {
  return readType(params?.['element_type']) ?? unknown;
}

/** A type for people, such as `Number or None`. wandb for Python sorts the types of a union by it. */
export function describeType(type: TypeTree): string {
  switch (type.wb_type) {
    case 'union':
      return allowedTypes(type).map(describeType).join(' or ');
    case 'list':
      return `${describeType(elementType(type))}[]`;
    case 'typedDict':
    case 'dictionary': {
      const members = Array.from(keyTypes(type), ([key, member]) => `'${key}': ${describeType(member)}`);
      return `{${members.join(', ')}}`;
    }
    case 'const':
      return String(type.params?.['val']);
    default:
      return type.wb_type.charAt(0).toUpperCase() + type.wb_type.slice(1).toLowerCase();
  }
}

function isArtifactUri(text: string): boolean {
  return /^wandb-(?:client-)?artifact:\/\//.test(text);
}

function dictOf(types: ReadonlyArray<readonly [string, TypeTree]>): TypeTree {
  return { wb_type: 'typedDict', params: { type_map: Object.fromEntries(types) } };
}

function listOf(element: TypeTree, length: number): TypeTree {
  return { wb_type: 'list', params: { element_type: element, length } };
}

function unionOf(types: readonly TypeTree[]): TypeTree {
  const flat = types.flatMap((type) => (type.wb_type === 'union' ? allowedTypes(type) : type));
  const sorted = flat.toSorted((a, b) => compare(describeType(a), describeType(b)));
  return { wb_type: 'union', params: { allowed_types: sorted } };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function typeOfList(list: readonly unknown[]): TypeTree {
  const first = list.some((item) => item === null || item === undefined) ? unionOf([none, unknown]) : unknown;
  return listOf(list.reduce<TypeTree>(assign, first), list.length);
}

function assignToList(type: TypeTree, value: unknown): TypeTree {
  if (!Array.isArray(value)) return invalid;
  const recorded = elementType(type);
  // A list of mixed values was recorded, so that nothing is known of its elements.
  if (isInvalid(recorded)) return type;
  const element = value.reduce<TypeTree>(assign, recorded);
  return isInvalid(element) ? invalid : listOf(element, value.length);
}

function assignToDict(type: TypeTree, value: unknown): TypeTree {
  if (!isRecord(value)) return invalid;
  const types = keyTypes(type);
  if (Object.keys(value).some((key) => !types.has(key))) return invalid;
  const assigned = Array.from(types, ([key, member]): [string, TypeTree] => [key, assign(member, value[key])]);
  return assigned.some(([, member]) => isInvalid(member)) ? invalid : dictOf(assigned);
}

function assignToUnion(type: TypeTree, value: unknown): TypeTree {
  const allowed = allowedTypes(type);
  const known = allowed.filter(({ wb_type: name }) => name !== 'unknown');
  const open = allowed.filter(({ wb_type: name }) => name === 'unknown');
  for (const [place, member] of known.entries()) {
    const assigned = assign(member, value);
    if (!isInvalid(assigned)) return unionOf([...known.with(place, assigned), ...open]);
  }
  const learned = open.length > 0 ? assign(unknown, value) : invalid;
  return isInvalid(learned) ? invalid : unionOf([...known, learned, ...open.slice(1)]);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
