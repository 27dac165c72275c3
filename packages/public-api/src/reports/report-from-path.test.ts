import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { saveReport } from '../testing/save-report.js';
import { startTestApi } from '../testing/test-api.js';
import { BetaReport } from './report.js';

it.each([
  'team/project/reports/My-First%20Report--Vmlldzox',
  '/team/project/report/My-First%20Report--Vmlldzox/ ',
  'https://wandb.ai/team/project/reports/My-First%20Report--Vmlldzox?tab=1',
])('names the report of the path %s without a request [API-097]', async (path) => {
  await using kit = startTestApi();

  const report = await kit.api.fromPath(path);

  expect(report).toBeInstanceOf(BetaReport);
  expect(report).toMatchObject({
    id: 'Vmlldzox',
    displayName: 'My First Report',
    entity: 'team',
    project: 'project',
    spec: {},
  });
  expect(kit.takeNames()).toEqual([]);
});

it('takes an id alone, and several pairs of dashes [API-098, API-099]', async () => {
  await using kit = startTestApi();

  expect(await kit.api.fromPath('team/project/reports/Vmlldzox')).toMatchObject({ id: 'Vmlldzox', displayName: null });
  expect(await kit.api.fromPath('team/project/reports/A--B--Vmlldzox')).toMatchObject({ id: 'Vmlldzox' });
});

it('says what a report with a single dash lacks [API-100]', async () => {
  await using kit = startTestApi();

  const reading = kit.api.fromPath('team/project/reports/My-Report-Vm11dsdf');

  await expect(reading).rejects.toThrow(ValidationError);
  await expect(reading).rejects.toThrow('Name--ID');
});

it('finds the report of the URL that a list gives', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  await saveReport(kit.api, { displayName: 'Größe: A/B', spec: { blocks: [1] } });
  const listed = await kit.api.reports('local/vision').first();

  const found = await kit.api.fromPath(listed?.url ?? '');

  expect(found).toMatchObject({ id: listed?.id, displayName: 'Größe A B', entity: 'local', project: 'vision' });
  expect(await (found as BetaReport).load()).toMatchObject({ displayName: 'Größe: A/B', spec: { blocks: [1] } });
});
