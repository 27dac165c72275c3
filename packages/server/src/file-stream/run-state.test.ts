import { expect, it } from 'vitest';
import type { Run } from '../storage/rows.js';
import { parseFileStreamReport } from './parse-request.js';
import { nextRunState } from './run-state.js';

it.each([
  ['running', 0, {}, 'running', false],
  ['pending', 0, {}, 'running', false],
  ['crashed', 0, {}, 'running', false],
  ['finished', 1, {}, 'running', false],
  ['running', 1, {}, 'running', true],
  ['running', 0, { complete: true, exitcode: 0 }, 'finished', false],
  ['running', 0, { complete: true, exitcode: 1 }, 'failed', false],
  ['running', 0, { complete: true }, 'failed', false],
  ['running', 1, { complete: true, exitcode: 255 }, 'killed', true],
  ['running', 1, { complete: true, exitcode: 0 }, 'finished', true],
  ['finished', 0, { complete: true, exitcode: 0 }, 'finished', false],
  ['running', 0, { preempting: true }, 'preempting', false],
  ['preempting', 0, {}, 'preempting', false],
  ['preempting', 0, { complete: true, exitcode: 1 }, 'preempted', false],
  ['preempting', 0, { complete: true, exitcode: 0 }, 'finished', false],
  ['preempted', 0, {}, 'running', false],
  ['running', 0, { complete: false, exitcode: null }, 'running', false],
])('takes a run from %s (stop requested: %i) by %j to %s', (state, stopRequested, body, next, stillRequested) => {
  const run = { state, stopRequested } as Run;

  expect(nextRunState(run, parseFileStreamReport(body))).toEqual({ state: next, stopRequested: stillRequested });
});
