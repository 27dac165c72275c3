import { expect, it } from 'vitest';
import { type StepWindow, WindowPlanner } from './history-windows.js';

it('cuts dense steps into windows of a page that never overlap, the last one clamped [API-436, API-437]', () => {
  const planner = new WindowPlanner({ from: 5, to: 2505, pageSize: 1000, density: 1 });

  const windows = drain(planner, () => 1000);

  expect(windows).toEqual([
    { from: 5, to: 1005 },
    { from: 1005, to: 2005 },
    { from: 2005, to: 2505 },
  ]);
});

it('gives no window for an empty range [API-396]', () => {
  const planner = new WindowPlanner({ from: 0, to: 0, pageSize: 1000, density: undefined });

  expect(planner.next()).toBeUndefined();
});

it('takes as many steps as fill most of a page where rows are sparse', () => {
  const planner = new WindowPlanner({ from: 0, to: 1_000_000, pageSize: 1000, density: 0.01 });

  expect(planner.next()).toEqual({ from: 0, to: 80_000 });
});

it('covers a short history of far steps with one window', () => {
  const planner = new WindowPlanner({ from: 0, to: 9_000_001, pageSize: 1000, density: 10 / 9_000_001 });

  expect(drain(planner, () => 10)).toEqual([{ from: 0, to: 9_000_001 }]);
});

it('grows fourfold after empty pages and shrinks at once where rows come thick', () => {
  const planner = new WindowPlanner({ from: 0, to: 1_000_000, pageSize: 100, density: undefined });
  const rowCounts = [0, 0, 1600, 100];

  const sizes = drain(planner, () => rowCounts.shift() ?? 100)
    .slice(0, 5)
    .map((window) => window.to - window.from);

  expect(sizes).toEqual([100, 400, 1600, 100, 100]);
});

it('takes fewer steps where steps have several rows', () => {
  const planner = new WindowPlanner({ from: 0, to: 1000, pageSize: 100, density: 4 });

  const sizes = drain(planner, (window) => 4 * (window.to - window.from)).map((window) => window.to - window.from);

  expect(sizes).toEqual(Array(50).fill(20));
});

it('splits a window that overflowed without losing a step', () => {
  const planner = new WindowPlanner({ from: 0, to: 10_000, pageSize: 1000, density: undefined });

  expect(planner.split({ from: 100, to: 16_100 })).toHaveLength(8);
  expect(planner.split({ from: 100, to: 2600 })).toEqual([
    { from: 100, to: 1100 },
    { from: 1100, to: 2100 },
    { from: 2100, to: 2600 },
  ]);
  expect(planner.split({ from: 10, to: 13 })).toEqual([
    { from: 10, to: 12 },
    { from: 12, to: 13 },
  ]);
});

function drain(planner: WindowPlanner, countRows: (window: StepWindow) => number): StepWindow[] {
  const windows: StepWindow[] = [];
  for (let window = planner.next(); window !== undefined; window = planner.next()) {
    windows.push(window);
    planner.observe(window, countRows(window));
  }
  return windows;
}
