import { expect, it } from 'vitest';
import type { ServerEvent } from '../../server-event.js';
import { openTestServer } from '../../testing/test-server.js';

const notify = `mutation($run:String!,$title:String!,$severity:AlertSeverity,$waitDuration:Duration){
  notifyScriptableRunAlert(input:{entityName:"local",projectName:"p",runName:$run,title:$title,text:"It burns.",
    severity:$severity,waitDuration:$waitDuration,clientMutationId:"m"}){success clientMutationId}}`;
const taken = { notifyScriptableRunAlert: { success: true, clientMutationId: 'm' } };

it('keeps an alert, and tells whoever started the server', async () => {
  const events: ServerEvent[] = [];
  await using test = openTestServer({ now: () => Date.UTC(2026, 0, 2), onEvent: (event) => events.push(event) });
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });

  expect(await test.query(notify, { run: 'r', title: 'Hot', severity: 'ERROR' })).toEqual(taken);

  const alert = {
    entity: 'local',
    project: 'p',
    run: 'r',
    title: 'Hot',
    text: 'It burns.',
    severity: 'ERROR',
    createdAt: '2026-01-02T00:00:00.000Z',
  };
  expect(test.server.alerts()).toEqual([alert]);
  expect(events).toEqual([{ type: 'run-alert', ...alert }]);
});

it('does not keep an alert that repeats another one of the run too soon', async () => {
  let nowMs = 0;
  const events: ServerEvent[] = [];
  await using test = openTestServer({ now: () => nowMs, onEvent: (event) => events.push(event) });
  test.server.seed({ runs: ['r', 'other'].map((name) => ({ project: 'p', name })) });
  const send = (run: string, title: string, waitDuration?: number) => test.query(notify, { run, title, waitDuration });

  await send('r', 'Hot');
  nowMs = 59_999;
  expect(await send('r', 'Hot')).toEqual(taken);
  await send('r', 'Cold');
  await send('other', 'Hot');
  nowMs = 60_001;
  await send('r', 'Hot');
  nowMs = 60_002;
  await send('r', 'Hot', 0);
  await send('r', 'Hot', Number.MAX_SAFE_INTEGER);

  expect(test.server.alerts().map(({ run, title }) => `${run} ${title}`)).toEqual([
    'r Hot',
    'r Cold',
    'other Hot',
    'r Hot',
    'r Hot',
  ]);
  expect(events).toHaveLength(5);
});

it('forgets the alerts of a run that is deleted', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });
  await test.query(notify, { run: 'r', title: 'Hot' });

  await test.query('mutation($id:ID!){deleteRun(input:{id:$id}){clientMutationId}}', {
    id: btoa('Run:v1:r:p:local'),
  });

  expect(test.server.alerts()).toEqual([]);
});

it('refuses an alert of a run that does not exist', async () => {
  await using test = openTestServer();
  const [status, { errors }] = await test.answer(notify, { run: 'absent', title: 'Hot' });
  expect([status, errors?.[0]?.message]).toEqual([404, 'The run does not exist.']);
});
