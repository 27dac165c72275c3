import { expect, it } from 'vitest';
import { siftConfig, siftRow } from './sift-values.js';

it('leaves out names that a run sets itself, and empty ones', () => {
  const refused: string[] = [];
  const note = (name: string): void => void refused.push(name);
  const row = siftRow({ loss: 1, _step: 7, _runtime: 7, _wandb: 7, '': 7, __proto_: 2, acc: 3 }, 'r1', note);
  expect(row).toEqual({ loss: 1, __proto_: 2, acc: 3 });
  expect(refused).toEqual(['_step', '_runtime', '_wandb', '']);

  refused.length = 0;
  expect(siftConfig({ _step: 7, _wandb: 7, wandb_version: 7, '': 7 }, note)).toEqual({ _step: 7 });
  expect(refused).toEqual(['_wandb', 'wandb_version', '']);
});

it('leaves out what makes a row too long, and says why', () => {
  const refused: [string, string][] = [];
  const long = 'x'.repeat(6_000_000);
  const row = siftRow({ first: long, second: long, last: 1 }, 'r1', (...refusal) => refused.push(refusal));
  expect(Object.keys(row)).toEqual(['first', 'last']);
  expect(refused).toEqual([['second', expect.stringContaining('more than')]]);
});
