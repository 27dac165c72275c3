import { expect, it } from 'vitest';
import { parseFileStreamReport } from './parse-request.js';

it('reads a report with everything', () => {
  const report = parseFileStreamReport({
    files: {
      'wandb-history.jsonl': { offset: 12, content: ['{}'] },
      'wandb-events.jsonl': { offset: 0, content: [] },
      'wandb-summary.json': { offset: 0, content: ['{"a":1}'] },
      'output.log': { offset: 3, content: ['x', 'y'] },
    },
    uploaded: ['config.yaml'],
    preempting: true,
    complete: true,
    exitcode: 3,
    dropped: 0,
  });

  expect(report).toEqual({
    history: { offset: 12, lines: ['{}'] },
    events: { offset: 0, lines: [] },
    summary: { offset: 0, lines: ['{"a":1}'] },
    console: { offset: 3, lines: ['x', 'y'] },
    uploaded: ['config.yaml'],
    isPreempting: true,
    isComplete: true,
    exitCode: 3,
  });
});

it('reads a heartbeat', () => {
  expect(parseFileStreamReport({})).toEqual({
    history: null,
    events: null,
    summary: null,
    console: null,
    uploaded: [],
    isPreempting: false,
    isComplete: false,
    exitCode: null,
  });
});

it.each([
  [[], 'must be a JSON object'],
  [{ files: [] }, '"files" must be a JSON object'],
  [{ files: { 'other.txt': { offset: 0, content: [] } } }, '"other.txt" does not exist'],
  [{ files: { constructor: { offset: 0, content: [] } } }, '"constructor" does not exist'],
  [{ files: { 'output.log': { offset: -1, content: [] } } }, 'line number from 0'],
  [{ files: { 'output.log': { offset: 1.5, content: [] } } }, 'line number from 0'],
  [{ files: { 'output.log': [] } }, 'line number from 0'],
  [{ files: { 'output.log': { offset: 0, content: [1] } } }, 'must be a list of strings'],
  [{ files: { 'output.log': { offset: 2 ** 31 - 1, content: ['x'] } } }, 'up to 2147483647 lines'],
  [{ files: { 'wandb-history.jsonl': { offset: 2 ** 40, content: [] } } }, 'up to 2147483647 lines'],
  [{ uploaded: 'x' }, '"uploaded" must be a list of strings'],
  [{ exitcode: '0' }, '"exitcode" must be an integer'],
])('refuses %j', (body, message) => {
  expect(() => parseFileStreamReport(body)).toThrow(message);
});

it('takes the last line that a stream can hold', () => {
  const last = { offset: 2 ** 31 - 2, content: ['x'] };

  expect(parseFileStreamReport({ files: { 'output.log': last } }).console?.offset).toBe(2_147_483_646);
});
