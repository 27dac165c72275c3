import { ConflictError, PermissionError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import type { CustomChartOptions } from './create-custom-chart.js';

const chart: CustomChartOptions = {
  entity: 'local',
  name: 'roc',
  displayName: 'ROC curve',
  specType: 'vega2',
  access: 'private',
  spec: { mark: 'line', encoding: { x: { field: 'loss' } } },
};

it('keeps a chart, and gives its id [API-138]', async () => {
  await using kit = startTestApi();

  expect(await kit.api.createCustomChart(chart)).toBe('local/roc');

  expect(kit.sent).toEqual([
    {
      name: 'CreateCustomChart',
      variables: {
        entity: 'local',
        chartName: 'roc',
        displayName: 'ROC curve',
        chartType: 'vega2',
        access: 'PRIVATE',
        spec: '{"mark":"line","encoding":{"x":{"field":"loss"}}}',
      },
    },
  ]);
});

it('sends JSON text as it is [API-138]', async () => {
  await using kit = startTestApi();

  await kit.api.createCustomChart({ ...chart, access: 'public', spec: '{ "mark": "bar" }' });

  expect(kit.sent[0]?.variables).toMatchObject({ access: 'PUBLIC', spec: '{ "mark": "bar" }' });
});

it('rejects a name that is taken, and an entity of somebody else [API-138]', async () => {
  await using kit = startTestApi({ users: [{ username: 'anna' }] });
  await kit.api.createCustomChart(chart);

  await expect(kit.api.createCustomChart(chart)).rejects.toThrow(ConflictError);
  await expect(kit.api.createCustomChart({ ...chart, entity: 'anna' })).rejects.toThrow(PermissionError);
});

it.each([{ entity: '' }, { name: '' }, { specType: 'vega' }, { access: 'PRIVATE' }])(
  'rejects %o without a request',
  async (wrong) => {
    await using kit = startTestApi();

    await expect(kit.api.createCustomChart({ ...chart, ...wrong } as CustomChartOptions)).rejects.toThrow(
      ValidationError,
    );
    expect(kit.takeNames()).toEqual([]);
  },
);

it('rejects when the server keeps no charts', async () => {
  await using kit = startTestApi();
  const errors = [{ message: 'Cannot query field "createCustomChart" on type "Mutation".' }];
  kit.answer('CreateCustomChart', () => Response.json({ errors }, { status: 400 }));

  await expect(kit.api.createCustomChart(chart)).rejects.toThrow(UnsupportedError);
});
