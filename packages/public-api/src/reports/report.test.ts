import { NotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { saveReport } from '../testing/save-report.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { BetaReport, reportFromSlug } from './report.js';

const location = { entity: 'local', project: 'vision' };
const fields = {
  id: 'Vmlldzox==',
  name: 'abc',
  displayName: 'My Report',
  description: null,
  user: null,
  spec: {},
  createdAt: null,
  updatedAt: null,
};
const section = {
  openRunSet: 1,
  runSets: [
    { sort: { key: { section: 'run', name: 'createdAt' } } },
    {
      sort: { key: { section: 'summary', name: 'loss' }, ascending: true },
      filters: {
        op: 'OR',
        filters: [{ op: 'AND', filters: [{ key: { section: 'run', name: 'state' }, op: '=', value: 'finished' }] }],
      },
      selections: { root: 0, bounds: [], tree: ['a', 'b', 'd'] },
    },
  ],
};
const runs = [
  { project: 'vision', name: 'a', state: 'finished', summary: { loss: 3 } },
  { project: 'vision', name: 'b', state: 'finished', summary: { loss: 1 } },
  { project: 'vision', name: 'c', state: 'finished', summary: { loss: 2 } },
  { project: 'vision', name: 'd', state: 'failed', summary: { loss: 0 } },
];

async function firstReport(kit: TestApi): Promise<BetaReport> {
  const report = await kit.api.reports('local/vision').first();
  if (report === undefined) throw new Error('The project has no report.');
  return report;
}

it('has the fields of the server, with the specification parsed [API-543, API-544, API-545, API-546, API-547, API-548, API-549, API-550]', async () => {
  await using kit = startTestApi({ runs });
  const id = await saveReport(kit.api, {
    name: 'abc',
    displayName: 'My Report',
    description: 'Notes',
    spec: { version: 5, blocks: [] },
  });

  const report = await firstReport(kit);

  expect(report).toMatchObject({
    id,
    name: 'abc',
    displayName: 'My Report',
    description: 'Notes',
    user: { username: 'local', photoUrl: null },
    spec: { version: 5, blocks: [] },
    entity: 'local',
    project: 'vision',
  });
  expect(report.createdAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(report.updatedAt).toBe(report.createdAt);
  expect(String(report)).toBe('<BetaReport local/vision My Report>');
});

it('gives the groups of panels, none for a specification without them [API-551]', async () => {
  await using kit = startTestApi({ runs });
  await saveReport(kit.api, { spec: { panelGroups: [section] } });

  expect((await firstReport(kit)).sections).toEqual([section]);
  expect(new BetaReport(kit.api.client, location, fields).sections).toEqual([]);
});

it('lists the runs of a section by its open set of runs [API-552, API-553, API-554]', async () => {
  await using kit = startTestApi({ runs });
  await saveReport(kit.api, { spec: { panelGroups: [section] } });
  const report = await firstReport(kit);
  const [first] = report.sections;
  if (first === undefined) throw new Error('The report has no section.');

  const selected = report.runs(first, { perPage: 1 });
  const all = report.runs(first, { onlySelected: false });

  expect(selected.filters).toEqual({ $or: [{ $and: [{ state: 'finished' }, { name: { $in: ['a', 'b', 'd'] } }] }] });
  expect(selected.order).toBe('+summary_metrics.loss');
  expect((await selected.toArray()).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ perPage: 1 });
  expect((await all.toArray()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  await expect(report.runs(first, { signal: AbortSignal.abort('enough') }).toArray()).rejects.toBe('enough');
});

it('lists every run, oldest first, for a set of runs that says nothing [API-552]', async () => {
  await using kit = startTestApi({ runs });
  const listed = new BetaReport(kit.api.client, location, fields).runs({ runSets: [{}] });

  expect([listed.filters, listed.order]).toEqual([{}, '+created_at']);
  expect(await listed.toArray()).toHaveLength(4);
});

it('has a page whose URL holds title and id, and none without a title [API-555]', async () => {
  await using kit = startTestApi();
  const { client } = kit.api;

  expect(new BetaReport(client, location, { ...fields, displayName: 'Größe: A/B' }).url).toBe(
    'http://127.0.0.1:8080/local/vision/reports/Gr%C3%B6%C3%9Fe-A-B--Vmlldzox',
  );
  expect(new BetaReport(client, location, { ...fields, displayName: null }).url).toBeNull();
});

it('is shown in a frame of 1024 pixels unless told otherwise [API-556]', async () => {
  await using kit = startTestApi();
  const report = new BetaReport(kit.api.client, location, fields);

  expect(report.toHtml()).toBe(
    '<iframe src="http://127.0.0.1:8080/local/vision/reports/My-Report--Vmlldzox?jupyter=true" style="border:none;width:100%;height:1024px;"></iframe>',
  );
  expect(report.toHtml({ height: 10, hidden: true })).toContain('height:10px;display:none;');
  expect(new BetaReport(kit.api.client, location, { ...fields, displayName: '' }).toHtml()).not.toContain('iframe');
});

it('reads a report that is only named [API-097]', async () => {
  await using kit = startTestApi({ runs });
  const id = await saveReport(kit.api, {
    displayName: 'My Report',
    description: 'Notes',
    spec: { panelGroups: [section] },
  });
  kit.takeNames();

  const named = reportFromSlug(kit.api.client, location, `My-Old-Title--${id}`);
  expect(named).toMatchObject({ id, displayName: 'My Old Title', spec: {}, sections: [] });
  expect(kit.takeNames()).toEqual([]);

  expect(await named.load()).toBe(named);
  expect(named).toMatchObject({ id, displayName: 'My Report', description: 'Notes', sections: [section] });
});

it('learns which project a report is in when it is read', async () => {
  await using kit = startTestApi({ runs });
  const id = await saveReport(kit.api);
  const named = reportFromSlug(kit.api.client, { entity: 'local', project: 'other' }, id);

  expect(named.project).toBe('other');
  expect((await named.load()).project).toBe('vision');
});

it('rejects reading what is no report', async () => {
  await using kit = startTestApi({ runs });
  const workspace = await saveReport(kit.api, { type: 'project-view' });

  await expect(reportFromSlug(kit.api.client, location, workspace).load()).rejects.toThrow(NotFoundError);
  await expect(reportFromSlug(kit.api.client, location, 'Vmlldzo5OQ').load()).rejects.toThrow(NotFoundError);
  expect(() => reportFromSlug(kit.api.client, location, 'My-Report')).toThrow(ValidationError);
});

it('rejects a specification that is no JSON object, naming it [API-548]', async () => {
  await using kit = startTestApi();
  const node = { id: 'a', spec: '[]' };
  kit.answer('ListReports', () =>
    Response.json({
      data: {
        project: { allViews: { edges: [{ cursor: 'a', node }], pageInfo: { endCursor: 'a', hasNextPage: false } } },
      },
    }),
  );

  await expect(kit.api.reports('local/vision').first()).rejects.toThrow(UnexpectedResponseError);
});
