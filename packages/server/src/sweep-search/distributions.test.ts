import { expect, it } from 'vitest';
import { BadSweepError } from './bad-sweep-error.js';
import { readParameters } from './distributions.js';

/** Gives these numbers, one after the other. */
function numbers(...values: number[]): () => number {
  return () => values.shift() ?? 0;
}

function sampleOne(spec: object, ...random: number[]): unknown {
  const values = readParameters({ x: spec }).sample(numbers(...random)) as { x: unknown };
  return values.x;
}

it.each([
  [{ value: [1, 2] }, [0.9], [1, 2]],
  [{ value: null }, [0.9], null],
  [{ distribution: 'constant', value: 'a' }, [0], 'a'],
  [{ values: ['a', 'b', 'c'] }, [0.99], 'c'],
  [{ distribution: 'categorical', values: ['a', 'b', 'c'] }, [0.34], 'b'],
  [{ values: ['a', 'b'], probabilities: [0.25, 0.75] }, [0.2], 'a'],
  [{ values: ['a', 'b'], probabilities: [0.25, 0.75] }, [0.25], 'b'],
  [{ values: ['a', 'b'], probabilities: [0.3, 0.7] }, [0.9999999999999999], 'b'],
  [{ min: 3, max: 5 }, [0], 3],
  [{ min: 3, max: 5 }, [0.999], 5],
  [{ distribution: 'int_uniform', min: -1, max: 1 }, [0.5], 0],
  [{ min: 0.5, max: 1.5 }, [0.25], 0.75],
  [{ distribution: 'uniform', min: 1, max: 3 }, [0.25], 1.5],
  [{ distribution: 'q_uniform', min: 0, max: 1, q: 0.1 }, [0.33], 0.3],
  [{ distribution: 'q_uniform', min: 0, max: 256 }, [0.5], 128],
  [{ distribution: 'normal' }, [0, 0], 0],
  [{ mu: 3, sigma: 2 }, [1 - Math.exp(-0.5), 0], 5],
  [{ distribution: 'q_normal', mu: 3.2, sigma: 1, q: 0.5 }, [0, 0], 3],
  [{ distribution: 'q_log_uniform_values', min: 1, max: 100, q: 5 }, [0.5], 10],
])('samples %j', (spec, random, expected) => {
  expect(sampleOne(spec, ...random)).toEqual(expected);
});

it.each([
  [{ distribution: 'log_uniform', min: 0, max: 2 }, 0.5, Math.E],
  [{ distribution: 'q_log_uniform', min: 0, max: 2, q: 1 }, 0.5, 3],
  [{ distribution: 'log_uniform_values', min: 0.0001, max: 0.01 }, 0.5, 0.001],
  [{ distribution: 'inv_log_uniform', min: 0, max: 2 }, 0.5, 1 / Math.E],
  [{ distribution: 'inv_log_uniform_values', min: 0.0001, max: 0.01 }, 0.5, 0.001],
  [{ distribution: 'log_normal', mu: 1, sigma: 1 }, 0, Math.E],
  [{ distribution: 'q_log_normal', mu: 1, sigma: 1, q: 2 }, 0, 2],
])('samples %j on its own scale', (spec, random, expected) => {
  expect(sampleOne(spec, random)).toBeCloseTo(expected, 12);
});

it('samples nested parameters', () => {
  const domain = readParameters({
    a: { value: 1 },
    o: { parameters: { b: { values: [1, 2] }, __proto__x: { value: 3 } } },
  });

  expect(domain.sample(numbers(0.9))).toEqual({ a: 1, o: { b: 2, __proto__x: 3 } });
});

it('counts the choices of nested parameters, the last name fastest', () => {
  const { choices } = readParameters({
    a: { values: ['x', 'y'] },
    n: { min: 1, max: 2 },
    o: { parameters: { q: { distribution: 'q_uniform', min: 0, max: 1, q: 0.5 } } },
  });

  expect(choices?.count).toBe(12);
  expect([0, 1, 2, 3, 6, 11].map((index) => choices?.at(index))).toEqual([
    { a: 'x', n: 1, o: { q: 0 } },
    { a: 'x', n: 1, o: { q: 0.5 } },
    { a: 'x', n: 1, o: { q: 1 } },
    { a: 'x', n: 2, o: { q: 0 } },
    { a: 'y', n: 1, o: { q: 0 } },
    { a: 'y', n: 2, o: { q: 1 } },
  ]);
});

it.each([[{ min: 0.1, max: 0.5 }], [{ distribution: 'normal' }], [{ values: [1, 2], probabilities: [0.5, 0.5] }]])(
  'has no choices for %j',
  (spec) => {
    expect(readParameters({ x: spec, y: { value: 1 } }).choices).toBeNull();
  },
);

it.each([
  [{}, 'parameters.x needs value, values, min and max, or a distribution.'],
  [3, 'parameters.x must be an object, such as {"value": 1} or {"values": [1, 2]}.'],
  [{ distribution: 'beta' }, 'parameters.x has the distribution "beta". This server knows constant, categorical, '],
  [{ distribution: 'constant' }, 'parameters.x needs a value.'],
  [{ values: [] }, 'parameters.x.values must be a list with at least one value.'],
  [{ distribution: 'uniform', min: 1 }, 'parameters.x.max must be a number.'],
  [{ min: 2, max: 1 }, 'parameters.x.min must not be above parameters.x.max.'],
  [{ distribution: 'int_uniform', min: 0.5, max: 2 }, 'parameters.x needs integers as min and max.'],
  [{ distribution: 'log_uniform_values', min: 0, max: 2 }, 'parameters.x needs min and max above 0.'],
  [{ distribution: 'normal', sigma: 0 }, 'parameters.x.sigma must be above 0.'],
  [{ distribution: 'q_normal', q: -1 }, 'parameters.x.q must be above 0.'],
  [{ values: [1, 2], probabilities: [0.5] }, 'parameters.x.probabilities must hold one number for each value'],
  [{ values: [1, 2], probabilities: [0.5, 0.6] }, 'parameters.x.probabilities must hold one number for each value'],
  [{ parameters: {} }, 'parameters.x.parameters must be an object with at least one parameter.'],
])('refuses %j', (spec, message) => {
  expect(() => readParameters({ x: spec })).toThrow(BadSweepError);
  expect(() => readParameters({ x: spec })).toThrow(message);
});
