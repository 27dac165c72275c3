import { expect, it } from 'vitest';
import { greater, metricFilter, openAutomationServer, rows } from '../testing/automation-server.js';

const dayMs = 24 * 60 * 60 * 1000;

it('acts when a metric is beyond a threshold, once a day for each run', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  await using kit = await openAutomationServer({ now: () => now });
  await kit.automate('high', greater('loss', 5));

  await kit.log(rows(0, { loss: 4 }, { loss: 5 }, { other: 9 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(3, { loss: 6 }, { loss: 7 }));
  expect(await kit.acted()).toEqual(['high']);
  await kit.log(rows(5, { loss: 8 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(0, { loss: 8 }), 'r2');
  expect(await kit.acted()).toEqual(['high']);

  now += dayMs + 1;
  await kit.log(rows(6, { loss: 8 }));
  expect(await kit.acted()).toEqual(['high']);
});

it('takes a run that was made after the newest one was deleted for another one', async () => {
  await using kit = await openAutomationServer();
  await kit.automate('high', greater('loss', 5));
  await kit.log(rows(0, { loss: 6 }));
  const before = await kit.acted();

  await kit.query('mutation($id:ID!){deleteRun(input:{id:$id}){clientMutationId}}', {
    id: btoa('Run:v1:r1:vision:local'),
  });
  await kit.log(rows(0, { loss: 6 }), 'r2');

  expect([before, await kit.acted()]).toEqual([['high'], ['high']]);
});

it('takes rows that come again for no news', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  await using kit = await openAutomationServer({ now: () => now });
  await kit.log(rows(0, { loss: 6 }, { loss: 1 }));
  await kit.acted();
  await kit.automate('high', greater('loss', 5));

  await kit.log(rows(0, { loss: 6 }, { loss: 1 }));
  expect(await kit.acted()).toEqual([]);
  now += dayMs;
  await kit.log(rows(1, { loss: 1 }, { loss: 7 }));
  expect(await kit.acted()).toEqual(['high']);
});

it('aggregates the last values over reports, and waits until there are enough', async () => {
  await using kit = await openAutomationServer();
  await kit.automate('mean', greater('loss', 5, { agg_op: 'AVERAGE', window_size: 3 }));

  await kit.log(rows(0, { loss: 9 }, { acc: 1 }));
  await kit.log(rows(2, { loss: 9 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(3, { loss: -9 }, { loss: 'none' }, { loss: 9 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(6, { loss: 16 }));
  expect(await kit.acted()).toEqual(['mean']);
});

it('sees a change between two windows', async () => {
  await using kit = await openAutomationServer();
  const windows = { agg_op: 'MAX', prior_window_size: 2, current_window_size: 1 };
  const amount = { change_type: 'RELATIVE', change_dir: 'DECREASE', change_amount: 0.5 };
  const change_filter = { name: 'acc', ...windows, ...amount };
  await kit.automate('fell', {
    triggeringEventType: 'RUN_METRIC_CHANGE',
    eventFilter: metricFilter({ change_filter }),
  });

  await kit.log(rows(0, { acc: 8 }, { acc: 4 }, { acc: 5 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(3, { acc: 2.5 }));
  expect(await kit.acted()).toEqual(['fell']);
});

it('sees a value far away from those before', async () => {
  await using kit = await openAutomationServer();
  const zscore_filter = { name: 'loss', window_size: 4, threshold: 3, change_dir: 'ANY' };
  await kit.automate('odd', { triggeringEventType: 'RUN_METRIC_ZSCORE', eventFilter: metricFilter({ zscore_filter }) });

  await kit.log(rows(0, { loss: 1 }, { loss: 3 }, { loss: 1 }, { loss: 3 }, { loss: 4 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(5, { loss: 40 }));
  expect(await kit.acted()).toEqual(['odd']);
});

it('watches nested metrics and system metrics, too', async () => {
  await using kit = await openAutomationServer();
  await kit.automate('nested', greater('val.loss', 5));
  await kit.automate('cpu', greater('system.cpu', 90));

  await kit.log(rows(0, { val: { loss: 6 } }));
  expect(await kit.acted()).toEqual(['nested']);
  await kit.log({ files: { 'wandb-events.jsonl': { offset: 0, content: ['{"system.cpu":95,"_wandb":true}'] } } });
  expect(await kit.acted()).toEqual(['cpu']);
});

it('watches the runs that pass the filter', async () => {
  await using kit = await openAutomationServer();
  const filter = (display_name: string) => ({
    ...greater('loss', 5),
    eventFilter: metricFilter(
      { threshold_filter: { name: 'loss', agg_op: null, window_size: 1, cmp_op: '$gt', threshold: 5 } },
      { $and: [{ display_name: { $regex: display_name } }] },
    ),
  });
  await kit.automate('these', filter('^brisk'));
  await kit.automate('others', filter('^calm'));

  await kit.log(rows(0, { loss: 6 }));

  expect(await kit.acted()).toEqual(['these']);
});

it('acts when a run comes into a state, from wherever', async () => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  await using kit = await openAutomationServer({ now: () => now });
  for (const state of ['RUNNING', 'FINISHED', 'FAILED']) {
    const eventFilter = JSON.stringify({ run_filter: '{}', run_state_filter: { states: [state] } });
    await kit.automate(state, { triggeringEventType: 'RUN_STATE', eventFilter });
  }

  await kit.log({});
  expect(await kit.acted()).toEqual(['RUNNING']);
  await kit.log({ complete: true, exitcode: 0 });
  expect(await kit.acted()).toEqual(['FINISHED']);
  await kit.log({});
  expect(await kit.acted()).toEqual(['RUNNING']);
  now += 10 * 60 * 1000;
  await kit.query('{ project(name: "vision") { run(name: "r1") { state } } }');
  expect(await kit.acted()).toEqual(['FAILED']);
  await kit.query(
    `mutation { upsertBucket(input: { name: "r1", modelName: "vision", state: "finished" }) { inserted } }`,
  );
  expect(await kit.acted()).toEqual(['FINISHED']);
  await kit.query(`mutation { upsertBucket(input: { name: "r1", modelName: "vision", notes: "again" }) { inserted } }`);
  expect(await kit.acted()).toEqual([]);
});

it('does not act for a run that was killed', async () => {
  await using kit = await openAutomationServer();
  const eventFilter = JSON.stringify({ run_filter: '{}', run_state_filter: { states: ['FAILED', 'FINISHED'] } });
  await kit.automate('ended', { triggeringEventType: 'RUN_STATE', eventFilter });
  await kit.log({});
  const { project } = (await kit.query('{ project(name: "vision") { run(name: "r1") { id } } }')) as {
    project: { run: { id: string } };
  };
  await kit.query('mutation($id: ID!) { stopRun(input: { id: $id }) { success } }', { id: project.run.id });

  await kit.log({ complete: true, exitcode: 255 });

  expect(await kit.acted()).toEqual([]);
});

it('acts where it is told to: in its project, its team or everywhere in the organization', async () => {
  await using kit = await openAutomationServer();
  kit.server.seed({
    organizations: [{ name: 'Acme' }],
    teams: [{ name: 'team', organization: 'Acme' }, { name: 'loose' }],
    projects: [{ entity: 'team', name: 'vision' }],
  });
  const read = await kit.query(`{
    team: entity(name: "team") { id project(name: "vision") { id } }
    loose: entity(name: "loose") { id }
    own: organization(name: "local-org") { orgEntity { id } }
  }`);
  const { team, loose, own } = read as {
    team: { id: string; project: { id: string } };
    loose: { id: string };
    own: { orgEntity: { id: string } };
  };
  const scopes = { team: team.id, loose: loose.id, organization: own.orgEntity.id };
  for (const [name, scopeID] of Object.entries(scopes)) {
    await kit.automate(name, { ...greater('loss', 5), scopeType: 'ENTITY', scopeID });
  }
  await kit.automate('project', { ...greater('loss', 5), scopeID: team.project.id });
  await kit.automate('other project', greater('loss', 5));

  await kit.query(
    `mutation { upsertBucket(input: { name: "r", entityName: "team", modelName: "vision" }) { inserted } }`,
  );
  await kit.send('POST', '/files/team/vision/r/file_stream', JSON.stringify(rows(0, { loss: 6 })));

  expect((await kit.acted()).toSorted()).toEqual(['project', 'team']);
});

it('does nothing when it is disabled or deleted, and what it is changed to', async () => {
  await using kit = await openAutomationServer();
  const id = await kit.automate('high', { ...greater('loss', 5), enabled: false });
  const change =
    'mutation($input: UpdateFilterTriggerInput!) { updateFilterTrigger(input: $input) { trigger { id } } }';

  await kit.log(rows(0, { loss: 6 }));
  expect(await kit.acted()).toEqual([]);
  await kit.query(change, { input: { id, enabled: true, eventFilter: greater('loss', 50)['eventFilter' as never] } });
  await kit.log(rows(1, { loss: 6 }));
  expect(await kit.acted()).toEqual([]);
  await kit.log(rows(2, { loss: 60 }));
  expect(await kit.acted()).toEqual(['high']);
  await kit.query('mutation($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }', { id });
  await kit.log(rows(0, { loss: 60 }), 'r2');
  expect(await kit.acted()).toEqual([]);
});

it('hears nothing of a report that is refused', async () => {
  await using kit = await openAutomationServer();
  await kit.automate('high', greater('loss', 5));
  await kit.log({});
  const history = { offset: 0, content: ['{"loss":6}'] };
  const body = { files: { 'wandb-history.jsonl': history, 'wandb-summary.json': { offset: 0, content: ['['] } } };

  expect((await kit.report('vision/r1', body)).status).toBe(400);

  expect(await kit.acted()).toEqual([]);
});
