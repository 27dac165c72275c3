import { expect, it } from 'vitest';
import { formatConsoleLines } from './console-lines.js';

it('begins a line with its UTC time in microseconds', () => {
  expect(formatConsoleLines('epoch 1', 'stdout', 1_700_000_000_123)).toEqual(['2023-11-14T22:13:20.123000 epoch 1']);
});

it('marks a line of the standard error stream', () => {
  expect(formatConsoleLines('boom', 'stderr', 0)).toEqual(['ERROR 1970-01-01T00:00:00.000000 boom']);
});

it('makes every line of a text a line and drops the ending line break', () => {
  expect(formatConsoleLines('a\r\n\nb\n', 'stdout', 0)).toEqual([
    '1970-01-01T00:00:00.000000 a',
    '1970-01-01T00:00:00.000000 ',
    '1970-01-01T00:00:00.000000 b',
  ]);
});
