import { isJsonObject } from '../json/parse-json.js';
import { readJsonObject } from '../json/read-object.js';
import { stringifyAsPython } from '../json/wire-json.js';
import { RequestError } from '../request-error.js';

/** A variable that whoever adds an item to a queue may set. */
export interface TemplateVariable {
  readonly name: string;
  readonly description: string | null;
  /** What its values may be. */
  readonly schema: TemplateSchema;
}

/** The part of JSON Schema that variables use; other keywords are kept and not checked. */
export interface TemplateSchema extends Readonly<Record<string, unknown>> {
  readonly type: 'string' | 'integer' | 'number';
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
}

const types: ReadonlySet<unknown> = new Set(['string', 'integer', 'number']);

/**
 * Reads the JSON text of an object from name to an object with `schema` and `description`.
 *
 * @throws RequestError for another form, and for a schema that no value or not its own default fits.
 */
export function readTemplateVariables(text: string): TemplateVariable[] {
  const variables = readJsonObject(text, 'templateVariables');
  return Object.entries(variables).map(([name, variable]) => readVariable(name, variable));
}

/** Writes variables in the form of {@link readTemplateVariables}. */
export function writeTemplateVariables(variables: readonly TemplateVariable[]): string {
  const entries = variables.map(({ name, description, schema }) => [
    name,
    { schema, ...(description === null ? {} : { description }) },
  ]);
  return stringifyAsPython(Object.fromEntries(entries));
}

function readVariable(name: string, variable: unknown): TemplateVariable {
  const schema = isJsonObject(variable) ? variable['schema'] : undefined;
  if (name === '' || !isJsonObject(variable) || !isJsonObject(schema) || !types.has(schema['type'])) {
    throw refuse(name, 'needs a schema with the type string, integer or number');
  }
  for (const limit of ['minimum', 'maximum']) {
    if (schema[limit] !== undefined && typeof schema[limit] !== 'number') {
      throw refuse(name, `has a ${limit} that is not a number`);
    }
  }
  if (schema['enum'] !== undefined && (!Array.isArray(schema['enum']) || schema['enum'].length === 0)) {
    throw refuse(name, 'has an enum that is not a list of values');
  }
  const read = schema as unknown as TemplateSchema;
  if ((read.minimum ?? Number.NEGATIVE_INFINITY) > (read.maximum ?? Number.POSITIVE_INFINITY)) {
    throw refuse(name, 'has a minimum above its maximum');
  }
  const objection = read.default === undefined ? null : objectTo(read, read.default);
  if (objection !== null) {
    throw refuse(name, `has a default that ${objection}`);
  }
  const description = variable['description'];
  return { name, description: typeof description === 'string' ? description : null, schema: read };
}

function refuse(name: string, what: string): RequestError {
  return new RequestError(400, `The template variable ${JSON.stringify(name)} ${what}.`);
}

/**
 * The value of each variable: the given one, or its default.
 *
 * @throws RequestError for a value that does not fit, for one that is missing without a default, and for an unknown name.
 */
export function chooseValues(
  variables: readonly TemplateVariable[],
  given: Readonly<Record<string, unknown>>,
): Map<string, unknown> {
  const names = new Set(variables.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !names.has(name));
  if (unknown !== undefined) {
    throw new RequestError(400, `The queue has no template variable ${JSON.stringify(unknown)}.`);
  }
  return new Map(
    variables.map(({ name, schema }) => {
      const value = Object.hasOwn(given, name) ? given[name] : schema.default;
      if (value === undefined) {
        throw refuse(name, 'needs a value: it has no default');
      }
      const objection = objectTo(schema, value);
      if (objection !== null) {
        throw refuse(name, `has a value that ${objection}`);
      }
      return [name, value] as const;
    }),
  );
}

/** What is wrong with a value; null when nothing is. */
function objectTo(schema: TemplateSchema, value: unknown): string | null {
  if (!hasType(schema.type, value)) {
    return `is not of the type ${schema.type}`;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `is not one of ${stringifyAsPython(schema.enum)}`;
  }
  if (typeof value === 'string') {
    return null;
  }
  const number = Number(value);
  if (schema.minimum !== undefined && number < schema.minimum) {
    return `is below ${schema.minimum}`;
  }
  return schema.maximum !== undefined && number > schema.maximum ? `is above ${schema.maximum}` : null;
}

function hasType(type: TemplateSchema['type'], value: unknown): boolean {
  if (type === 'string') {
    return typeof value === 'string';
  }
  return typeof value === 'bigint' || (type === 'integer' ? Number.isInteger(value) : Number.isFinite(value));
}
