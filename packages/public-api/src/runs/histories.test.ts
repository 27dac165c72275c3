import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { HistoriesOptions } from './histories.js';

const seeded = {
  runs: ['a', 'b', 'c'].map((name, index) => ({
    project: 'vision',
    name,
    createdAt: `2026-01-01T00:00:0${index}Z`,
    history:
      name === 'b'
        ? []
        : [
            { _step: 0, loss: index },
            { _step: 1, loss: index, ...(name === 'c' ? { acc: 1 } : {}) },
          ],
  })),
};

it('gives the rows of all runs in order, each with the id of its run; runs without history give none [API-311, API-312]', async () => {
  await using kit = startTestApi(seeded);

  const rows = await collect(kit, { keys: ['loss'] });

  expect(rows).toEqual([
    { runId: 'a', _step: 0, loss: 0 },
    { runId: 'a', _step: 1, loss: 0 },
    { runId: 'c', _step: 0, loss: 2 },
    { runId: 'c', _step: 1, loss: 2 },
  ]);
});

it('passes on what a history is asked for [API-311]', async () => {
  await using kit = startTestApi(seeded);

  await collect(kit, { samples: 3, stream: 'system' });

  expect(kit.sent.at(-1)).toMatchObject({ name: 'GetRunEvents', variables: { samples: 3 } });
});

it('has no more histories under way than concurrency allows [API-311]', async () => {
  await using kit = startTestApi(seeded);
  let underWay = 0;
  let most = 0;
  kit.answer('GetRunHistory', async () => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return data({ project: { run: { history: ['{"_step":0}'] } } });
  });

  expect(await collect(kit, { concurrency: 2 })).toHaveLength(3);

  expect(most).toBe(2);
});

it.each(['ListRuns', 'GetRunHistory'])(
  'ends at once when the signal aborts during %s [API-311, API-053]',
  async (name) => {
    await using kit = startTestApi(seeded);
    const controller = new AbortController();
    const reason = new Error('enough');
    kit.answer(name, () => {
      controller.abort(reason);
      return new Promise(() => undefined);
    });

    await expect(collect(kit, { signal: controller.signal })).rejects.toBe(reason);
  },
);

it('ends with the loop that reads it', async () => {
  await using kit = startTestApi(seeded);

  for await (const row of kit.api.runs(`${kit.server.entity}/vision`).histories({ concurrency: 1 })) {
    if (row.runId === 'a') break;
  }

  expect(kit.takeNames()).toEqual(['ListRuns', 'GetRunHistory']);
});

it('refuses a concurrency that is no count', async () => {
  await using kit = startTestApi(seeded);

  await expect(collect(kit, { concurrency: 0 })).rejects.toThrow(ValidationError);
});

it('collects columns of equal length, sorted by name [API-314]', async () => {
  await using kit = startTestApi(seeded);

  const table = await kit.api.runs(`${kit.server.entity}/vision`).historiesTable();

  expect(Object.keys(table)).toEqual(Object.keys(table).toSorted());
  expect(table).toMatchObject({
    _step: [0, 1, 0, 1],
    acc: [null, null, null, 1],
    loss: [0, 0, 2, 2],
    run_id: ['a', 'a', 'c', 'c'],
  });
});

async function collect(kit: TestApi, options: HistoriesOptions): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of kit.api.runs(`${kit.server.entity}/vision`).histories(options)) rows.push(row);
  return rows;
}
