import { expect, it } from 'vitest';
import { isHtml, readServerMessages } from './server-messages.js';

const redact = (text: string): string => text.replaceAll('sesame', '***');

it.each([
  [{ error: 'one' }, ['one']],
  [{ error: { message: 'one' } }, ['one']],
  [{ errors: ['one', { message: 'two' }] }, ['one', 'two']],
  [{ errors: { message: 'one' } }, ['one']],
  [{ message: 'one' }, ['one']],
  [{ errors: [{ code: 7 }] }, ['an error without a message']],
  [{ errors: [], error: 'one' }, []],
  [{ data: {} }, []],
  [['one'], []],
  [null, []],
  ['  plain\n text ', ['plain text']],
  ['', []],
  ['x'.repeat(1_000), ['x'.repeat(300)]],
  [{ error: 'the key is sesame' }, ['the key is ***']],
  ['sesame', ['***']],
])('reads the messages of %j [API-058]', (body, expected) => {
  expect(readServerMessages(body, redact).map(({ message }) => message)).toEqual(expected);
});

it('keeps the path and the extensions of an error', () => {
  const error = { message: 'one', path: ['project', 0], extensions: { code: 'FORBIDDEN' }, locations: [] };

  expect(readServerMessages({ errors: [error] }, redact)).toEqual([
    { message: 'one', path: ['project', 0], extensions: { code: 'FORBIDDEN' } },
  ]);
});

it('tells a web page from data', () => {
  expect(isHtml('\n <!doctype html>')).toBe(true);
  expect(isHtml('{"a":"<b>"}')).toBe(false);
});
