import { expect, it } from 'vitest';
import { explainMismatch } from './explain-mismatch.js';
import { assign, describeType, isInvalid, type TypeTree, typeOf } from './type-tree.js';

const number = { wb_type: 'number' };
const string = { wb_type: 'string' };
const none = { wb_type: 'none' };

it('writes the types of nested objects, lists and plain values as wandb 0.20.1 does [L087]', () => {
  const config = {
    lr: 0.1,
    big: 2n ** 60n,
    name: 'x',
    deep: { on: true, off: null },
    sizes: [1, 2.5, 3],
    gaps: [null, 1],
    empty: [],
    mixed: [1, 'a'],
    rows: [{ a: 1 }, { a: 2 }],
    data: { _type: 'artifactVersion', id: 'QXJ0' },
  };

  expect(typeOf(config)).toEqual({
    wb_type: 'typedDict',
    params: {
      type_map: {
        lr: number,
        big: number,
        name: string,
        deep: { wb_type: 'typedDict', params: { type_map: { on: { wb_type: 'boolean' }, off: none } } },
        sizes: { wb_type: 'list', params: { element_type: number, length: 3 } },
        gaps: {
          wb_type: 'list',
          params: { element_type: { wb_type: 'union', params: { allowed_types: [none, number] } }, length: 2 },
        },
        empty: { wb_type: 'list', params: { element_type: { wb_type: 'unknown' }, length: 0 } },
        mixed: { wb_type: 'list', params: { element_type: { wb_type: 'invalid' }, length: 2 } },
        rows: {
          wb_type: 'list',
          params: { element_type: { wb_type: 'typedDict', params: { type_map: { a: number } } }, length: 2 },
        },
        data: { wb_type: 'artifactVersion' },
      },
    },
  });
});

it.each<[string, TypeTree, unknown[], unknown[]]>([
  ['a number', number, [1, 0.5, 3n, Number.NaN], [true, '1', null, undefined, [1]]],
  ['a boolean', { wb_type: 'boolean' }, [true, false], [0, 'true', null]],
  ['a text', string, ['', 'a', 'wandb-artifact://_id/x'], [1, null]],
  ['nothing', none, [null, undefined], [0, '']],
  ['anything', { wb_type: 'any' }, [0, '', {}], [null]],
  ['an object of Python', { wb_type: 'pythonObject', params: { class_name: 'Path' } }, ['/a'], [null]],
  ['a constant', { wb_type: 'const', params: { val: 'adam', is_set: false } }, ['adam'], ['sgd']],
  [
    'a number or nothing',
    { wb_type: 'union', params: { allowed_types: [none, number] } },
    [1, null, undefined],
    ['1', true],
  ],
  ['a list of numbers', typeOf([1, 2]), [[], [3], [1, 2, 3]], [['a'], [null], 1, { 0: 1 }]],
  ['a list of which nothing is known', typeOf([1, 'a']), [[1, 'b'], []], ['a']],
  ['an old object', { wb_type: 'dictionary', params: { type_map: { a: number } } }, [{ a: 1 }], [{}, { a: 1, b: 2 }]],
  ['an artifact', { wb_type: 'artifactVersion' }, [{ _type: 'artifactVersion', id: 'x' }, 'wandb-artifact://a'], ['a']],
  ['a type of a later version', { wb_type: 'tensor' }, [[1]], [null]],
])('knows values that are %s, and values that are not', (_name, type, fitting, others) => {
  for (const value of fitting) expect(isInvalid(assign(type, value)), JSON.stringify(String(value))).toBe(false);
  for (const value of others) expect(isInvalid(assign(type, value)), JSON.stringify(value)).toBe(true);
});

it('learns the type that a union left open', () => {
  const open = { wb_type: 'union', params: { allowed_types: [none, { wb_type: 'unknown' }] } };

  expect(describeType(assign(open, 'a'))).toBe('None or String');
  expect(isInvalid(assign(assign(open, 'a'), 1))).toBe(true);
});

it('names the place of every value that does not fit', () => {
  const type = typeOf({ lr: 1, deep: { sizes: [1], name: 'x' } });

  expect(explainMismatch(type, { deep: { sizes: [1, 'a'], name: true }, more: 1 }, 'config')).toEqual([
    'config.more is not an input of the job.',
    'config.lr is missing; it must be Number.',
    'config.deep.sizes[1] is String, and must be Number.',
    'config.deep.name is Boolean, and must be String.',
  ]);
  expect(explainMismatch(type, { lr: 2, deep: { sizes: [], name: '' } }, 'config')).toEqual([]);
});

it('reads the elements of nested lists with gaps a few times only, however deep they are', () => {
  let reads = 0;
  const innermost = new Proxy([null, 1], {
    get: (list, key, receiver) => {
      reads += key === '1' ? 1 : 0;
      return Reflect.get(list, key, receiver) as unknown;
    },
  });
  let chain: unknown = innermost;
  for (let level = 0; level < 16; level += 1) chain = [null, chain];

  expect(describeType(typeOf([chain, chain]))).toContain('None or Number[]');
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(20);
});
