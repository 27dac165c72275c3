import { expect, it } from 'vitest';
import { RequestError } from '../request-error.js';
import { fillRunSpec } from './run-spec.js';

function configure(settings: object, variables: object = {}, resource = 'kubernetes') {
  return {
    resource,
    config: JSON.stringify({ resource_args: { [resource]: settings } }),
    templateVariables: JSON.stringify(variables),
  };
}

function fill(spec: object, values: object | null, configuration: ReturnType<typeof configure> | undefined): unknown {
  const templateVariableValues = values === null ? null : JSON.stringify(values);
  return JSON.parse(fillRunSpec({ runSpec: JSON.stringify(spec), templateVariableValues }, configuration));
}

const gpus = { gpus: { schema: { type: 'integer', minimum: 1, maximum: 8, default: 2 } } };

it('fills the variables into the settings of the queue, in texts at any depth [L167]', () => {
  const configuration = configure(
    { limits: [{ gpu: '{{gpus}}' }], name: 'a-{{ gpus }}-{{size}}', '{{gpus}}': 1, other: '{{unknown}}' },
    { ...gpus, size: { schema: { type: 'string' } } },
  );

  expect(fill({ job: 'e/p/j:v0' }, { gpus: 4, size: 'big' }, configuration)).toEqual({
    job: 'e/p/j:v0',
    resource: 'kubernetes',
    resource_args: {
      kubernetes: { limits: [{ gpu: '4' }], name: 'a-4-big', '{{gpus}}': 1, other: '{{unknown}}' },
    },
  });
});

it('takes the default of a variable that has no value [L167]', () => {
  const expected = { resource: 'kubernetes', resource_args: { kubernetes: { gpu: '2' } } };

  expect(fill({}, {}, configure({ gpu: '{{gpus}}' }, gpus))).toEqual(expected);
  expect(fill({}, null, configure({ gpu: '{{gpus}}' }, gpus))).toEqual(expected);
});

const variables = {
  s: { schema: { type: 'string', enum: ['a', 'b'], default: 'a' } },
  i: { schema: { type: 'integer', minimum: 1, maximum: 4, default: 1 } },
  n: { schema: { type: 'number', minimum: 0.5, default: 1 } },
};

it.each([
  [{ s: 'a', i: 4, n: 0.5 }, null],
  [{ s: 'c' }, 'The template variable "s" has a value that is not one of ["a","b"].'],
  [{ s: 1 }, 'The template variable "s" has a value that is not of the type string.'],
  [{ i: 5 }, 'The template variable "i" has a value that is above 4.'],
  [{ i: 0 }, 'The template variable "i" has a value that is below 1.'],
  [{ i: 1.5 }, 'The template variable "i" has a value that is not of the type integer.'],
  [{ i: '2' }, 'The template variable "i" has a value that is not of the type integer.'],
  [{ n: 0.25 }, 'The template variable "n" has a value that is below 0.5.'],
  [{ n: true }, 'The template variable "n" has a value that is not of the type number.'],
  [{ z: 1 }, 'The queue has no template variable "z".'],
])('checks the values %j against their schemas [L166]', (values, expected) => {
  let message: string | null = null;
  try {
    fill({}, values, configure({}, variables));
  } catch (error) {
    message = (error as RequestError).message;
  }

  expect(message).toBe(expected);
});

it('refuses a variable without value and default, and values for a queue without variables [L166]', () => {
  const required = { s: { schema: { type: 'string' } } };

  expect(() => fill({}, null, configure({}, required))).toThrow(RequestError);
  expect(() => fill({}, { s: 'x' }, undefined)).toThrow('no template variable "s"');
});

it('leaves a spec with its own settings those, and refuses values beside them', () => {
  const own = { resource: 'sagemaker', resource_args: { kubernetes: { a: 1 } } };

  expect(fill(own, null, configure({ b: 2 }))).toEqual({ ...own, resource: 'kubernetes' });
  expect(() => fill(own, { gpus: 3 }, configure({}, gpus))).toThrow('values of template variables as well');
});

it('keeps the text of a spec as it is without a configuration of resources', () => {
  const text = '{ "big": 12345678901234567890, "nan": NaN, "é": null }';

  expect(fillRunSpec({ runSpec: text }, undefined)).toBe(text);
  expect(fillRunSpec({ runSpec: text }, configure({}))).toBe(
    '{"big":12345678901234567890,"nan":NaN,"é":null,"resource":"kubernetes","resource_args":{"kubernetes":{}}}',
  );
  expect(() => fillRunSpec({ runSpec: '[]' }, undefined)).toThrow('runSpec must be the JSON text of an object.');
});
