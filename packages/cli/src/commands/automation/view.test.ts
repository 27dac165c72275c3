import { expect, it } from 'vitest';
import { saveAutomation } from '../../testing/saved-automation.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('shows an automation on a terminal', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('automation', 'view', 'loss is high');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "loss is high

      id           VHJpZ2dlcjox
      state        enabled
      description  Look at the data
      scope        vision
      event        run metric
      filter       {"run_filter":{"$and":[]},"run_metric_filter":{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":5}},"metric_filter":null}
      action       webhook ops
      payload      {"text":"loss!"}
      created      just now
    "
  `);
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { stdout } = await wandb.run('automation', 'view', 'loss is high', '-e', 'local');

  expect(stdout).toMatchInlineSnapshot(`
    "name	loss is high
    id	VHJpZ2dlcjox
    state	enabled
    description	Look at the data
    scope	PROJECT:vision
    event	RUN_METRIC
    filter	{"run_filter":{"$and":[]},"run_metric_filter":{"threshold_filter":{"name":"loss","agg_op":null,"window_size":1,"cmp_op":"$gt","threshold":5}},"metric_filter":null}
    action	GENERIC_WEBHOOK:ops
    payload	{"text":"loss!"}
    message	
    created	2030-11-22T12:00:00.000Z
    updated	
    "
  `);
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();
  await saveAutomation(wandb);

  const { stdout } = await wandb.run('automation', 'view', 'loss is high', '--json', 'action,updatedAt');

  expect(JSON.parse(stdout)).toMatchObject({
    action: { actionType: 'GENERIC_WEBHOOK', requestPayload: { text: 'loss!' } },
    updatedAt: null,
  });
});

it('explains that there is no such automation', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('automation', 'view', 'nothing');

  expect([code, stderr.split('\n')[0]]).toEqual([1, 'error: Could not find automation nothing.']);
});
