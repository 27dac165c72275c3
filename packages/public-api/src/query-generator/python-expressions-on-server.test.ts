import { expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { PythonMongoishQueryGenerator } from './python-mongoish-query-generator.js';

const runs = [
  {
    project: 'p',
    name: 'a',
    state: 'finished',
    tags: ['x'],
    config: { lr: 0.1, model: { layers: 2 } },
    summary: { loss: 0.2 },
  },
  {
    project: 'p',
    name: 'b',
    state: 'finished',
    tags: ['y'],
    config: { lr: 0.2, model: { layers: 3 } },
    summary: { loss: 0.9 },
  },
  { project: 'p', name: 'c', state: 'failed', tags: ['x', 'y'], config: { lr: 0.3 }, summary: { loss: 0.1 } },
];
const generator = new PythonMongoishQueryGenerator({ configKeys: ['lr', 'model'] });

it.each([
  ['loss < 0.5', 'ac'],
  ['loss < 0.5 and State == "finished"', 'a'],
  ['lr > 0.1', 'bc'],
  ['model.layers >= 3 or State == "failed"', 'bc'],
  ['0.1 < lr <= 0.2', 'b'],
  ['"x" in Tags and not ID == "c"', 'a'],
  ['Tags not in ["x"]', 'b'],
  ['ID in ("a", "b")', 'ab'],
  ['model is None', 'c'],
  ['model is not None', 'ab'],
])('selects with %s the runs %s [API-557]', async (expression, ids) => {
  await using kit = startTestApi({ runs });

  const selected = await kit.api.runs('local/p', { filters: generator.exprToMongo(expression) }).toArray();

  expect(selected.map(({ id }) => id).join('')).toBe(ids);
});
