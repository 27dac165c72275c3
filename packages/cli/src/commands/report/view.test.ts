import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const path = ['report', 'view', 'local/vision/reports/Old-Title--Vmlldzox'];

it('shows a report on a terminal', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "My Report (Vmlldzox) in local/vision

      name         abc123
      description  What we learnt
      user         local
      created      about 2 hours ago
      updated      about 2 hours ago

    http://localhost:8080/local/vision/reports/My-Report--Vmlldzox
    "
  `);
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "id	Vmlldzox
    displayName	My Report
    entity	local
    project	vision
    url	http://localhost:8080/local/vision/reports/My-Report--Vmlldzox
    name	abc123
    description	What we learnt
    user	local
    createdAt	2030-11-22T10:00:00Z
    updatedAt	2030-11-22T10:00:00Z
    "
  `);
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(...path, '--json', 'id,spec,user');

  expect(stdout).toBe('{"id":"Vmlldzox","spec":{"blocks":[]},"user":{"username":"local","photoUrl":null}}\n');
});

it('finds a report by its address', async () => {
  await using wandb = startSeededServer();
  const address = 'http://localhost:8080/local/vision/reports/Gr%C3%B6%C3%9Fe-A-B--Vmlldzoy';

  const { stdout } = await wandb.run('report', 'view', address, '--json', 'displayName,url');

  expect(JSON.parse(stdout)).toEqual({ displayName: 'Größe: A/B', url: address });
});

it.each([
  ['local/vision/abc12345', 'is not a path of a report'],
  ['local/vision/reports/My-Report', 'Name--ID'],
  [
    'vision/reports/My-Report--Vmlldzox',
    'is not a path of a report. Give its address, or team/project/reports/Name--ID.',
  ],
  ['local/vision/reports/Vmlldzo5', 'Could not find the report Vmlldzo5.'],
])('fails for %s', async (report, message) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run('report', 'view', report);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
