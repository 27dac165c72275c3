import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { prepareSchema } from './input-schema.js';

function prepare(schema: unknown): { readonly schema: unknown; readonly warnings: string[] } {
  const warnings: string[] = [];
  return { schema: prepareSchema(schema, (message) => warnings.push(message)), warnings };
}

it('puts definitions in the place of references, and what one allOf holds in its place [L127]', () => {
  const given = {
    $defs: {
      Color: { type: 'string', enum: ['red', 'blue'] },
      Car: { type: 'object', properties: { color: { $ref: '#/$defs/Color', title: 'Paint' } } },
    },
    type: 'object',
    properties: {
      car: { allOf: [{ $ref: '#/$defs/Car' }], title: 'The car' },
      both: { allOf: [{ type: 'object' }, { title: 'b' }] },
    },
  };
  const copy = structuredClone(given);

  const { schema, warnings } = prepare(given);

  expect(schema).toEqual({
    type: 'object',
    properties: {
      car: {
        type: 'object',
        properties: { color: { type: 'string', enum: ['red', 'blue'], title: 'Paint' } },
        title: 'The car',
      },
      both: { allOf: [{ type: 'object' }, { title: 'b' }] },
    },
  });
  expect(warnings).toEqual([]);
  expect(given).toEqual(copy);
});

it('warns of what a form cannot show, and keeps it [L127]', () => {
  const schema = {
    type: 'object',
    patternProperties: {},
    properties: {
      a: { type: 'tuple' },
      b: { type: 'integer', minimum: 0.5 },
      c: { type: 'string', minimum: 1 },
      d: { type: 'number', exclusiveMaximum: 0.5 },
      e: 1,
    },
  };

  const found = prepare(schema);

  expect(found.schema).toEqual(schema);
  expect(found.warnings).toEqual([
    'The schema says what the form to start jobs cannot show: patternProperties is not supported; ' +
      'properties.a.type has a value that is not supported; properties.b.minimum has a value that is not supported; ' +
      'properties.c.minimum is not supported; properties.e is no schema.',
  ]);
});

it('takes lists of choices with all that describes them [L128]', () => {
  const list = {
    type: 'array',
    items: { type: 'string', enum: ['a', 'b'], title: 'Letter' },
    uniqueItems: true,
    minItems: 1,
    maxItems: 2,
    label: 'Letters',
    placeholder: 'a',
    required: true,
    format: 'multi',
  };

  expect(prepare({ type: 'object', properties: { list } }).warnings).toEqual([]);
  expect(prepare({ type: 'array', items: { type: 'boolean' }, minItems: -1 }).warnings.join()).toContain(
    'minItems has a value that is not supported; items.enum is missing; items.type has a value that is not supported',
  );
  expect(prepare({ type: 'array' }).warnings.join()).toContain('items is missing');
});

it.each([
  ['no object', [1]],
  ['a reference to nothing', { $ref: '#/$defs/None', $defs: {} }],
  ['a reference to an own property of all objects', { $ref: '#/$defs/constructor', $defs: {} }],
  ['a reference to itself', { $ref: '#/$defs/A', $defs: { A: { properties: { a: { $ref: '#/$defs/A' } } } } }],
])('refuses a schema that is %s', (_name, schema) => {
  expect(() => prepare(schema)).toThrow(LaunchError);
});
