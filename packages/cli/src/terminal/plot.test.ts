import { expect, it } from 'vitest';
import { plotLines } from './plot.js';
import { textWidth } from './text-width.js';

it('draws a curve with both axes', () => {
  const points = Array.from({ length: 12 }, (_, step) => ({ x: step, y: 1 / (step + 1) }));

  expect(`\n${plotLines(points, { columns: 30, height: 4 }).join('\n')}`).toMatchInlineSnapshot(`
    "
             1┼╮
        0.7708┤│
        0.5417┤╰╮
        0.3125┤ ╰─────╮
       0.08333┤       ╰───
               0         11"
  `);
});

it('fits any number of points into the width and spans the whole range of steps', () => {
  const points = Array.from({ length: 5_000 }, (_, step) => ({ x: step * 2, y: Math.sin(step / 500) }));

  const lines = plotLines(points, { columns: 40 });

  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(40);
  expect(lines.at(-1)).toMatch(/^ +0 +9998$/);
});

it('labels the range that it draws, not the points that the means hide', () => {
  const spike = Array.from({ length: 1_000 }, (_, x) => ({ x, y: x === 0 ? 1_000 : 1 }));

  expect(plotLines(spike, { columns: 31 })[0]).toMatch(/^ {5}20\.98┼/);
});

it('labels a flat curve with its true value', () => {
  const lines = plotLines(
    [0, 1, 2].map((x) => ({ x, y: 0.3 })),
    { columns: 20 },
  );

  expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
    "
          0.45┤
           0.3┼────────
          0.15┤
               0       2"
  `);
});

it('leaves out what is not finite', () => {
  expect(plotLines([{ x: 0, y: Number.NaN }], { columns: 40 })).toEqual([]);
  expect(
    plotLines(
      [
        { x: 0, y: 1 },
        { x: 1, y: Number.POSITIVE_INFINITY },
        { x: 2, y: 3 },
      ],
      { columns: 40 },
    ).at(-1),
  ).toMatch(/ 0 +2$/);
});
