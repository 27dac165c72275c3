import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson, stringifyJson } from './json.js';
import { parseLeniently } from './json-parser.js';

const bigNumber = fc.bigInt({ min: 2n ** 53n, max: 2n ** 90n });
const anyInteger = fc.oneof(
  bigNumber,
  bigNumber.map((value) => -value),
);

/** JSON values with everything that W&B servers add to them. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
  leaf: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer(), anyInteger, fc.boolean(), fc.constant(null)),
}));

it('reads back every value that it writes', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(parseJson(stringifyJson(value, { nonFinite: 'token' }))).toEqual(asWritten(value));
    }),
  );
});

it('parses all JSON as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);

      expect(parseLeniently(text)).toEqual(asWritten(JSON.parse(text)));
      expect(parseJson(spaced)).toEqual(asWritten(JSON.parse(text)));
    }),
  );
});

it('writes values without bigint and NaN as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true, withObjectString: true }), (value) => {
      const plain = JSON.stringify(value);

      expect(stringifyJson([value, 1n], { nonFinite: 'null' })).toBe(`[${plain ?? 'null'},1]`);
      expect(stringifyJson(value, { nonFinite: 'null' })).toBe(plain ?? 'null');
    }),
  );
});

it('fails on every text that is not JSON, without repeating it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1 }), (text, at, noise) => {
      const index = at % (text.length + 1);
      const spoiled = text.slice(0, index) + noise + text.slice(index);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the lenient parser takes them.
      fc.pre(!isJson(spoiled) && !/NaN|Infinity|[\0-\x1f]/.test(spoiled));

      expect(() => parseJson(spoiled)).toThrow(
        /^(The text is not JSON at character \d+\.|The JSON text ends too early\.)$/,
      );
    }),
  );
});

it('parses bare NaN and infinities', () => {
  expect(parseJson('{"a":NaN,"b":[Infinity,-Infinity],"c":1}')).toEqual({
    a: Number.NaN,
    b: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    c: 1,
  });
});

it('leaves words in strings alone', () => {
  expect(parseJson('[NaN,"NaN, Infinity: 12345678901234567890"]')).toEqual([
    Number.NaN,
    'NaN, Infinity: 12345678901234567890',
  ]);
});

it('parses rows with bare tokens exactly, whatever their strings and integers are', () => {
  const texts = fc.oneof(
    fc.constantFrom('NaN', '":NaN,', 'a: -Infinity ', '\u0001NaN', '\\', '\u0001Infinity', '__proto__', '{"x":NaN}'),
    fc.string(),
  );
  const numbers = fc.oneof(fc.constantFrom(Number.NaN, -Infinity, Infinity), fc.double(), fc.integer(), anyInteger);
  const row = fc.dictionary(texts, fc.oneof(numbers, texts, fc.array(numbers), fc.dictionary(texts, numbers)));

  fc.assert(
    fc.property(row, fc.constantFrom(': ', ':'), (value, colon) => {
      const text = stringifyJson(value, { nonFinite: 'token' }).replaceAll('":', `"${colon}`);

      expect(parseJson(text)).toEqual(parseLeniently(text));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['{"a":NaN,"b":"\\u0001NaN"}', { a: Number.NaN, b: '\u0001NaN' }],
  ['{"a":"\\u0001Infinity","b":[Infinity]}', { a: '\u0001Infinity', b: [Infinity] }],
  ['{"a":NaN,"b":12345678901234567890}', { a: Number.NaN, b: 12345678901234567890n }],
  ['{"a":NaN,"b":"x,NaN,y"}', { a: Number.NaN, b: 'x,NaN,y' }],
  ['{"a":NaN,"b":"tab\there"}', { a: Number.NaN, b: 'tab\there' }],
  ['["\\":NaN,"]', ['":NaN,']],
])('parses %s', (text, expected) => {
  expect(parseJson(text)).toStrictEqual(expected);
});

it('keeps a key __proto__ whose value is NaN', () => {
  const parsed = parseJson('{"__proto__":NaN,"x":NaN}') as object;

  expect(Object.getOwnPropertyDescriptor(parsed, '__proto__')?.value).toBeNaN();
});

it('parses raw control characters in strings', () => {
  expect(parseJson('{"log":"a\tb\nc\u0001\\n\\u0041"}')).toEqual({ log: 'a\tb\nc\u0001\nA' });
});

it.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', 9007199254740992n],
  ['-9007199254740993', -9007199254740993n],
  ['[1, 12345678901234567890]', [1, 12345678901234567890n]],
  ['{"a":[-12345678901234567890,2]}', { a: [-12345678901234567890n, 2] }],
  [`{"a":\n\t${'9'.repeat(400)}}`, { a: BigInt('9'.repeat(400)) }],
  ['0.12345678901234567890', 0.12345678901234568],
  ['[1234567890123456789.5]', [Number('1234567890123456789.5')]],
  ['[12345678901234567890e2]', [Number('12345678901234567890e2')]],
  ['-0', -0],
])('parses the numbers of %s exactly or as a double', (text, expected) => {
  expect(parseJson(text)).toStrictEqual(expected);
});

it('makes __proto__ an own property and leaves prototypes alone', () => {
  for (const text of ['{"__proto__":{"admin":true}}', '{"__proto__":{"admin":true},"x":NaN}']) {
    const parsed = parseJson(text) as Record<string, unknown>;

    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.hasOwn(parsed, '__proto__')).toBe(true);
    expect(parsed['admin']).toBeUndefined();
  }
});

it.each([
  '',
  ' ',
  '{',
  '[1,]',
  '{"a"}',
  '{a:1}',
  '"\\x"',
  '"abc',
  '01',
  '1.',
  '.5',
  '+1',
  'nan',
  'tru',
  '[1 2]',
  '1 2',
  '-',
  'NaN1',
  "'a'",
])('refuses %j', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});

it.each([
  ['[', ']'],
  ['{"a":', '}'],
])('refuses lenient text that nests %s too deep instead of overflowing the stack', (open, close) => {
  const text = `${open.repeat(100_000)}NaN${close.repeat(100_000)}`;

  expect(() => parseJson(text)).toThrow('The JSON text nests deeper than 1000 levels.');
});

it('tells a text that ends too early from one that is wrong', () => {
  expect(() => parseJson('[1')).toThrow('The JSON text ends too early.');
  expect(() => parseJson('"abc')).toThrow('The text is not JSON at character 1.');
  expect(() => parseJson('[1}')).toThrow('The text is not JSON at character 2.');
});

it('makes __proto__ a property like any other', () => {
  const lenient = parseLeniently('{"__proto__":1}') as object;

  expect(Object.getOwnPropertyDescriptor(lenient, '__proto__')).toEqual({
    value: 1,
    enumerable: true,
    configurable: true,
    writable: true,
  });
});

it('writes the holes of a sparse list as null, beside what JSON does not have', () => {
  const list: unknown[] = [1n];
  list[2] = Number.NaN;

  expect(stringifyJson(list)).toBe('[1,null,"NaN"]');
});

it('writes bigints as integers and dates as ISO text', () => {
  const value = { big: 2n ** 64n, at: new Date(0), none: undefined, list: [undefined, () => 1] };

  expect(stringifyJson(value)).toBe('{"big":18446744073709551616,"at":"1970-01-01T00:00:00.000Z","list":[null,null]}');
});

it.each([
  [undefined, '["NaN","Infinity","-Infinity",null]'],
  ['string', '["NaN","Infinity","-Infinity",null]'],
  ['token', '[NaN,Infinity,-Infinity,null]'],
  ['null', '[null,null,null,null]'],
] as const)('writes non-finite numbers with nonFinite %s', (nonFinite, expected) => {
  const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null];

  expect(stringifyJson(values, { nonFinite })).toBe(expected);
});

it('refuses to write a value that holds itself', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  expect(() => stringifyJson(circle)).toThrow(TypeError);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JavaScript writes -0 as 0 and a double such as 1e20 like an integer. */
function asWritten(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 1e21)
    return BigInt(String(value));
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: asWritten(member),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
