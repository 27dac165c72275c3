import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientEvent, ValidationError } from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { syncRun } from '../run-log/sync-run.js';
import { startTestApi } from '../testing/test-api.js';
import type { RunAlertOptions } from './run-alerts.js';

const place = { project: 'vision', id: 'a1', log: 'none' } as const;

it('tells the server', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun(place);
  run.alert({ title: 'Loss', text: 'It is **NaN**.', level: 'ERROR' });
  run.alert({ title: 'Good news', text: '' });
  await run.finish();
  const where = { entity: 'local', project: 'vision', run: 'a1' };
  expect(test.server.alerts()).toEqual([
    { ...where, title: 'Loss', text: 'It is **NaN**.', severity: 'ERROR', createdAt: expect.any(String) },
    { ...where, title: 'Good news', text: '', severity: 'INFO', createdAt: expect.any(String) },
  ]);
});

it('drops an alert with the title of another that is not old enough', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  await using test = startTestApi();
  await using run = await test.api.startRun(place);
  run.alert({ title: 'Loss', text: '1' });
  vi.advanceTimersByTime(59_999);
  run.alert({ title: 'Loss', text: '2' });
  run.alert({ title: 'Other', text: '3', waitDurationMs: 0 });
  run.alert({ title: 'Other', text: '4', waitDurationMs: 5_000 });
  vi.advanceTimersByTime(5_000);
  run.alert({ title: 'Loss', text: '5' });
  run.alert({ title: 'Other', text: '6' });
  await run.flush();
  const sent = test.sent.filter(({ name }) => name === 'NotifyRunAlert').map(({ variables }) => variables);
  expect(sent.map(({ text, waitDuration }) => `${text} ${waitDuration}`)).toEqual([
    '1 60000',
    '3 0',
    '4 5000',
    '5 60000',
    '6 60000',
  ]);
});

it('says that an alert was not raised, and ends the run properly', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  const run = await test.api.startRun(place);
  test.answer('NotifyRunAlert', () => Response.json({ errors: [{ message: 'no alerts' }] }, { status: 403 }));
  run.alert({ title: 'Loss', text: 'x' });
  await expect(run.finish()).rejects.toThrow('no alerts');
  expect(run.state).toBe('finished');
  expect(events.filter((event) => event.type === 'warning').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The alert "Loss" was not raised: .*no alerts/),
  ]);
});

it('keeps alerts of a run that is offline, and raises them once when it is sent', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using test = startTestApi();
  const run = await test.api.startRun({ project: 'vision', id: 'a1', mode: 'offline', directory: folder.path });
  run.alert({ title: 'Loss', text: 'It is NaN.', level: 'WARN', waitDurationMs: 7 });
  await run.finish();
  expect(test.server.alerts()).toEqual([]);
  await syncRun(test.api.client, run.logFolder ?? '');
  await syncRun(test.api.client, run.logFolder ?? '');
  await syncRun(test.api.client, run.logFolder ?? '', { runId: 'a2' });
  expect(test.server.alerts().map((alert) => `${alert.run} ${alert.title} ${alert.text} ${alert.severity}`)).toEqual([
    'a1 Loss It is NaN. WARN',
    'a2 Loss It is NaN. WARN',
  ]);
});

it.each<[string, RunAlertOptions]>([
  ['no title', { title: '', text: 'x' }],
  ['no text', { title: 'a', text: undefined as unknown as string }],
  ['an unknown level', { title: 'a', text: 'x', level: 'FATAL' as 'ERROR' }],
  ['a wait that is no time', { title: 'a', text: 'x', waitDurationMs: -1 }],
])('refuses an alert with %s', async (_what, options) => {
  await using test = startTestApi();
  await using run = await test.api.startRun(place);
  expect(() => run.alert(options)).toThrow(ValidationError);
});
