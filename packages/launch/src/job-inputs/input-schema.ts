import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';

/** A JSON schema. */
export type InputSchema = Readonly<Record<string, unknown>>;

/**
 * Makes a JSON schema that W&B's form reads: definitions are put in the place of references, and a single member of `allOf`
 * in the place of the list. What the form cannot show is told, and stays.
 *
 * @throws {@link LaunchError} when it is no object, or a reference leads nowhere or to itself.
 */
export function prepareSchema(schema: unknown, onWarning: (message: string) => void): InputSchema {
  if (!isRecord(schema)) throw new LaunchError('The schema of an input must be an object.');
  const { $defs: definitions, ...rest } = schema;
  const prepared = inline(rest, isRecord(definitions) ? definitions : {}, []) as InputSchema;
  const problems = schemaProblems(prepared, '');
  if (problems.length > 0)
    onWarning(`The schema says what the form to start jobs cannot show: ${problems.join('; ')}.`);
  return prepared;
}

function inline(value: unknown, definitions: Readonly<Record<string, unknown>>, parents: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => inline(member, definitions, parents));
  if (!isRecord(value)) return value;
  const { $ref: reference, ...own } = value;
  const members: Record<string, unknown> = {};
  if (typeof reference === 'string') {
    Object.assign(members, inlineDefinition(reference, definitions, parents));
  } else if (reference !== undefined) {
    members['$ref'] = inline(reference, definitions, parents);
  }
  for (const [key, member] of Object.entries(own)) {
    const prepared = inline(member, definitions, parents);
    const [single, ...others] = key === 'allOf' && Array.isArray(prepared) ? prepared : [];
    if (isRecord(single) && others.length === 0) Object.assign(members, single);
    else members[key] = prepared;
  }
  return members;
}

function inlineDefinition(
  reference: string,
  definitions: Readonly<Record<string, unknown>>,
  parents: readonly string[],
): Readonly<Record<string, unknown>> {
  const name = /^#\/\$defs\/(.+)$/.exec(reference)?.[1] ?? '';
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (!isRecord(definition)) throw new LaunchError(`The schema refers to ${reference}, which it does not define.`);
  if (parents.includes(name)) throw new LaunchError(`The schema refers from ${reference} to itself.`);
  return inline(definition, definitions, [...parents, name]) as Record<string, unknown>;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTruth: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isChoice: Check = (value) => Array.isArray(value) && value.every((item) => isText(item) || isNumber(item));
const isOneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.includes(String(value)) && isText(value);

const commonKeys: Readonly<Record<string, Check>> = {
  type: isOneOf('boolean', 'integer', 'number', 'string', 'object', 'array'),
  title: isText,
  description: isText,
  label: isText,
  placeholder: isText,
  required: isTruth,
  format: isText,
  enum: isChoice,
  properties: isRecord,
  allOf: Array.isArray,
  items: isRecord,
  uniqueItems: isTruth,
  minItems: isCount,
  maxItems: isCount,
};
const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const limitKeys = (check: Check): Readonly<Record<string, Check>> =>
  Object.fromEntries(limits.map((key) => [key, check]));
const itemKeys: Readonly<Record<string, Check>> = {
  type: isOneOf('integer', 'number', 'string'),
  enum: isChoice,
  title: isText,
  description: isText,
  format: isText,
};

/** What of a schema W&B's form cannot show, as seen in wandb 0.28.2. */
function schemaProblems(schema: InputSchema, path: string): readonly string[] {
  const { type, properties, allOf, items } = schema;
  const own = type === 'integer' ? limitKeys(Number.isInteger) : type === 'number' ? limitKeys(isNumber) : {};
  const found = keyProblems(schema, { ...commonKeys, ...own }, path);
  if (type === 'array') found.push(...itemProblems(items, `${path}items`));
  const members = isRecord(properties) ? Object.entries(properties) : [];
  const inside: (readonly [string, unknown])[] = [
    ...members.map(([key, member]) => [`${path}properties.${key}`, member] as const),
    ...(Array.isArray(allOf) ? allOf.map((member, index) => [`${path}allOf[${index}]`, member] as const) : []),
  ];
  for (const [place, member] of inside) {
    found.push(...(isRecord(member) ? schemaProblems(member, `${place}.`) : [`${place} is no schema`]));
  }
  return found;
}

function itemProblems(items: unknown, path: string): readonly string[] {
  if (!isRecord(items)) return [`${path} is missing`];
  const missing = ['type', 'enum']
    .filter((key) => !Object.hasOwn(items, key))
    .map((key) => `${path}.${key} is missing`);
  return [...missing, ...keyProblems(items, itemKeys, `${path}.`)];
}

function keyProblems(schema: InputSchema, checks: Readonly<Record<string, Check>>, path: string): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check === undefined) return [`${path}${key} is not supported`];
    return check(value) ? [] : [`${path}${key} has a value that is not supported`];
  });
}
