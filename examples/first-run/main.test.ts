import { Api } from '@wandb-ts/public-api';
import { createServer } from '@wandb-ts/server';
import { expect, it } from 'vitest';
import { firstRun } from './main.ts';
import { candidates } from './training.ts';

it('logs every model, finds the best one and draws its curve', async () => {
  await using server = createServer(':memory:');
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity, environment: {} });
  const printed: string[] = [];

  const best = await firstRun(api, (text) => printed.push(text));

  const runs = await api.runs('first-run', { order: '+summary_metrics.val_loss' }).toArray();
  expect(runs).toHaveLength(candidates.length);
  expect(runs[0]?.id).toBe(best.id);
  for (const run of runs) {
    expect(run.state).toBe('finished');
    expect(run.tags).toEqual(['first-run']);
    expect(run.historyLineCount).toBe(300);
    expect(run.summary.get('epoch')).toBe(299);
  }
  expect(best.summary.get('val_accuracy')).toBeGreaterThan(0.9);
  expect(best.summary.get('best_val_loss')).toBeLessThanOrEqual(Number(best.summary.get('val_loss')));
  expect(printed.join('\n')).toContain(`The best of ${candidates.length} finished runs`);
  expect(printed.join('\n')).toMatch(/\d\.\d{3}┤.*[╮╰─]/);
});

it('finds the runs of an earlier time as well', async () => {
  await using server = createServer(':memory:');
  const shared = { project: 'first-run', tags: ['first-run'], history: [{ train_loss: 1, val_loss: 1 }] };
  server.seed({
    runs: [
      { ...shared, name: 'earlier1', summary: { val_loss: 0.0001, val_accuracy: 1 } },
      { ...shared, name: 'useless1', summary: { val_loss: 0, val_accuracy: 0.3 } },
    ],
  });
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity, environment: {} });

  const best = await firstRun(api, () => undefined);

  expect(best.id).toBe('earlier1');
});
