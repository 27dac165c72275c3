import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { saveReport } from '../testing/save-report.js';
import { data, startTestApi } from '../testing/test-api.js';

const projects = [{ name: 'vision' }];

it('lists the reports of a project page by page, and sends nothing before [API-145, API-539]', async () => {
  await using kit = startTestApi({ projects });
  for (const name of ['one', 'two', 'three']) await saveReport(kit.api, { name });
  await saveReport(kit.api, { name: 'space', type: 'project-view' });
  kit.takeNames();

  const reports = kit.api.reports('local/vision', { perPage: 2 });

  expect(kit.takeNames()).toEqual([]);
  expect((await reports.toArray()).map(({ name }) => name)).toEqual(['three', 'two', 'one']);
  expect(kit.takeNames()).toEqual(['ListReports', 'ListReports']);
  expect(kit.sent.slice(-2).map(({ variables }) => variables)).toEqual([
    { project: 'vision', entity: 'local', viewType: 'runs', viewName: null, cursor: null, perPage: 2 },
    { project: 'vision', entity: 'local', viewType: 'runs', viewName: null, cursor: expect.any(String), perPage: 2 },
  ]);
});

it('asks for 50 reports at a time unless told otherwise [API-145]', async () => {
  await using kit = startTestApi({ projects });

  await kit.api.reports('local/vision').toArray();

  expect(kit.sent[0]?.variables).toMatchObject({ perPage: 50 });
});

it('takes entity and project, the project alone, or the configured project [API-146]', async () => {
  await using kit = startTestApi({ projects }, { project: 'vision' });
  await saveReport(kit.api, { name: 'mine' });

  for (const path of ['local/vision', 'vision', '', undefined, 'http://localhost:8080/local/vision/reports']) {
    const reports = kit.api.reports(path);
    expect(await reports.first()).toMatchObject({ name: 'mine', entity: 'local', project: 'vision' });
    expect([reports.entity, reports.project]).toEqual(['local', 'vision']);
  }
});

it.each(['', ' / ', undefined])('rejects the path "%s" without a configured project [API-146]', async (path) => {
  await using kit = startTestApi();

  expect(() => kit.api.reports(path)).toThrow(ValidationError);
  expect(() => kit.api.reports('a/b/c')).toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('finds reports by their name, percent-encoding taken back [API-147]', async () => {
  await using kit = startTestApi({ projects });
  await saveReport(kit.api, { name: 'my report', displayName: 'Other' });
  await saveReport(kit.api, { name: 'other', displayName: 'my report' });

  const reports = kit.api.reports('local/vision', { name: 'my%20report' });

  expect((await reports.toArray()).map(({ displayName }) => displayName)).toEqual(['Other']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ viewName: 'my report' });
  expect(await kit.api.reports('local/vision', { name: '100%' }).toArray()).toEqual([]);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ viewName: '100%' });
});

it('rejects when the project does not exist, naming it and its entity [API-540]', async () => {
  await using kit = startTestApi();

  const listing = kit.api.reports('local/nothing').toArray();

  await expect(listing).rejects.toThrow(NotFoundError);
  await expect(listing).rejects.toThrow('local/nothing');
});

it('does not count reports, because the server does not [API-541]', async () => {
  await using kit = startTestApi({ projects });

  await expect(kit.api.reports('local/vision').count()).rejects.toThrow(UnsupportedError);
});

it('shows the project as text [API-542]', async () => {
  await using kit = startTestApi({ projects });
  const reports = kit.api.reports('vision');

  expect(String(reports)).toBe('<Reports (default entity)/vision>');
  expect(() => reports.entity).toThrow(ValidationError);
  await reports.first();
  expect(String(reports)).toBe('<Reports local/vision>');
});

it('continues after the last report when the server names no other cursor', async () => {
  await using kit = startTestApi();
  const node = { id: 'a', spec: null };
  kit.answer('ListReports', ({ cursor }) =>
    data({
      project: {
        allViews: {
          edges: [
            { cursor: `${cursor}+`, node },
            { cursor: `${cursor}++`, node: null },
          ],
          pageInfo: { endCursor: null, hasNextPage: cursor === null },
        },
      },
    }),
  );

  expect(await kit.api.reports('local/vision').toArray()).toHaveLength(2);
  expect(kit.sent.map(({ variables }) => variables['cursor'])).toEqual([null, 'null++']);
});

it('takes a project that keeps no views for one without reports', async () => {
  await using kit = startTestApi();
  kit.answer('ListReports', () => data({ project: { allViews: null } }));

  expect(await kit.api.reports('local/vision').toArray()).toEqual([]);
});
