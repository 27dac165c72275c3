import { expect, it } from 'vitest';
import { splitWords } from './split-words.js';

it.each([
  ['python train.py  --lr 0.1', ['python', 'train.py', '--lr', '0.1']],
  [`bash -c 'echo "a b"'`, ['bash', '-c', 'echo "a b"']],
  ['x "a \\"b\\" c" d', ['x', 'a "b" c', 'd']],
  ['a\\ b c', ['a b', 'c']],
  [`--x='a b'"c d"e`, ['--x=a bc de']],
  [`''`, ['']],
  ['  ', []],
  ['$HOME `x`', ['$HOME', '`x`']],
])('splits %j as a shell does', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

it.each([`a 'b`, 'a "b', 'a \\'])('refuses %j', (line) => {
  expect(() => splitWords(line)).toThrow('There is a quote without its end');
});
