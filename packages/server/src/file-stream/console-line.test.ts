import { expect, it } from 'vitest';
import { parseConsoleLine } from './console-line.js';

it.each([
  [
    '2026-11-22T07:22:44.498394 hello',
    { timestamp: '2026-11-22T07:22:44.498394', level: null, label: null, text: 'hello' },
  ],
  [
    'ERROR 2026-11-22T07:22:44 oh no\n',
    { timestamp: '2026-11-22T07:22:44', level: 'error', label: null, text: 'oh no' },
  ],
  ['2026-11-22T07:22:44.1 ', { timestamp: '2026-11-22T07:22:44.1', level: null, label: null, text: '' }],
  [
    '{"level":"error","ts":"2026-11-22T11:54:21.719025","content":"bad ü","label":"rank 1"}',
    { timestamp: '2026-11-22T11:54:21.719025', level: 'error', label: 'rank 1', text: 'bad ü' },
  ],
  ['{"ts":"2026","content":""}', { timestamp: '2026', level: null, label: null, text: '' }],
  ['{"loss": 1}', { timestamp: null, level: null, label: null, text: '{"loss": 1}' }],
  ['ERROR without a time', { timestamp: null, level: null, label: null, text: 'ERROR without a time' }],
])('reads %j', (line, expected) => {
  expect(parseConsoleLine(line)).toEqual(expected);
});
