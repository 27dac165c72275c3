import { expect, it } from 'vitest';
import { printable, printableLine, printableLines, textWidth, truncate } from './text-width.js';

it.each([
  ['plain', 5],
  ['日本', 4],
  ['e\u0301', 1],
  ['🚀', 2],
  ['', 0],
])('measures %s', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

it('cuts at whole characters', () => {
  expect([truncate('abcdef', 6), truncate('abcdef', 4), truncate('日本語', 4), truncate('ab cd', 4)]).toEqual([
    'abcdef',
    'abc…',
    '日…',
    'ab…',
  ]);
});

it('puts text on one line without control characters', () => {
  expect(printable('a\tb\r\nc\u001b]0;title\u0007\u009b31m')).toBe('a b c�]0;title��31m');
});

it('keeps the spaces and tabs of a line, and drops what would take over the terminal', () => {
  const colour = '\u001b[1;31m';
  const line = `  a\t${colour}b\u001b[0m\u001b]0;title\u0007\u001b]8;;http://x\u001b\\c\u001b[2Jd\re\u0007\u009b31m\u202ef`;

  expect(printableLine(line)).toBe('  a\tbcd�e��31m�f');
});

it('keeps the line breaks of a message, and drops what would take over the terminal', () => {
  expect(printableLines('a\u001b]0;title\u0007\r\n  b\u001b[2J\n\nc\rd\u0007')).toBe('a\n  b\n\nc\nd�');
});
