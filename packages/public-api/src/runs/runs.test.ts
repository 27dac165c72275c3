import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Runs, RunsOptions } from './runs.js';

it('lists whole runs lazily, oldest first, 50 a page, with one request a page [API-155, API-160, API-170, API-301, API-307, API-308, API-309]', async () => {
  await using kit = startTestApi({ runs: someRuns(3) });
  const { entity } = kit.server;

  const runs = kit.api.runs(`${entity}/vision`);
  expect(kit.takeNames()).toEqual([]);
  const listed = await runs.toArray();

  expect(listed.map((run) => run.id)).toEqual(['run0', 'run1', 'run2']);
  expect(listed.map((run) => [run.config['lr'], run.summaryMetrics['loss'], run.systemMetrics])).toEqual([
    [0, 0, {}],
    [1, -1, {}],
    [2, -2, {}],
  ]);
  expect(listed.every((run) => Number.isInteger(run.projectInternalId))).toBe(true);
  expect(kit.sent).toEqual([
    {
      name: 'ListRuns',
      variables: { entity, project: 'vision', filters: '{}', order: '+created_at', cursor: null, perPage: 50 },
    },
  ]);
});

it('lists the configured project, or uncategorized, of the default entity [API-156]', async () => {
  await using kit = startTestApi({ runs: someRuns(1) }, { project: 'vision' });
  await using bare = startTestApi({ runs: [{ project: 'uncategorized', name: 'alone' }] });

  expect((await kit.api.runs().first())?.id).toBe('run0');
  expect(kit.takeNames()).toEqual(['GetDefaultEntity', 'ListRuns']);
  expect((await bare.api.runs().first())?.id).toBe('alone');
});

it('knows a default entity after the first page only [API-303]', async () => {
  await using kit = startTestApi({ runs: someRuns(1) });
  const runs = kit.api.runs('vision');
  expect(() => runs.entity).toThrow(ValidationError);

  await runs.first();

  expect(runs.entity).toBe(kit.server.entity);
});

it('shows what it asks for [API-303, API-304, API-305, API-306, API-316]', async () => {
  await using kit = startTestApi();
  const filters = { state: 'finished' };

  const runs = kit.api.runs('team/vision', { filters, order: '-summary_metrics.loss' });

  expect([runs.entity, runs.project, runs.filters, runs.order]).toEqual([
    'team',
    'vision',
    filters,
    '-summary_metrics.loss',
  ]);
  expect(String(runs)).toBe('<Runs team/vision>');
  expect(String(kit.api.runs('vision'))).toBe('<Runs (default entity)/vision>');
});

it('sends filters and order as they are [API-157, API-158, API-159, API-161, API-162]', async () => {
  await using kit = startTestApi({ runs: someRuns(4) });
  const filters = {
    $and: [
      { 'config.lr': { $gte: 1 } },
      { $or: [{ 'summary_metrics.loss': { $lt: -2 } }, { display_name: { $regex: '^name1' } }] },
    ],
    $nor: [{ state: { $in: ['crashed'], $nin: ['finished'] } }],
    tags: { $exists: true, $ne: 'x', $eq: null, $gt: 1, $lte: 2, $made_up: [1] },
  };

  kit.answer('ListRuns', () => emptyPage());
  await runsOf(kit, { filters, order: 'created_at' }).toArray();

  expect(kit.sent[0]?.variables['filters']).toBe(JSON.stringify(filters));
  expect(kit.sent[0]?.variables['order']).toBe('created_at');
  for (const order of ['-summary_metrics.loss', '+config.lr.value']) {
    await runsOf(kit, { order }).toArray();
    expect(kit.sent.at(-1)?.variables).toMatchObject({ order, filters: '{}' });
  }
});

it.each([
  [{ group: undefined }, 'filters.group is undefined'],
  [
    { $and: [{ state: 'finished' }, { created_at: { $gt: new Date(Number.NaN) } }] },
    'filters.$and[1].created_at.$gt is an',
  ],
  [{ tags: { $in: ['a', undefined] } }, 'filters.tags.$in[1] is undefined'],
])('refuses %j, which would be sent as another filter', async (filters, message) => {
  await using kit = startTestApi();

  expect(() => runsOf(kit, { filters })).toThrow(ValidationError);
  expect(() => runsOf(kit, { filters })).toThrow(message);
});

it('gives the runs that match, in the order asked for', async () => {
  await using kit = startTestApi({ runs: someRuns(5) });

  const filters = { $and: [{ 'config.lr': { $gte: 1 } }, { 'summary_metrics.loss': { $gt: -4 } }] };
  const runs = await runsOf(kit, { filters, order: '-config.lr' }).toArray();

  expect(runs.map((run) => run.id)).toEqual(['run3', 'run2', 'run1']);
});

it('asks with the page size of each call, and shares nothing between calls [API-163, API-167, API-273]', async () => {
  await using kit = startTestApi({ runs: someRuns(5) });

  const ids = (await runsOf(kit, { perPage: 2 }).toArray()).map((run) => run.id);
  await runsOf(kit, { perPage: 4 }).toArray();

  expect(ids).toEqual(['run0', 'run1', 'run2', 'run3', 'run4']);
  expect(kit.sent.map(({ variables }) => variables['perPage'])).toEqual([2, 2, 2, 4, 4]);
  expect(kit.sent[0]?.variables['cursor']).toBeNull();
  expect(new Set(kit.sent.slice(0, 3).map(({ variables }) => variables['cursor'])).size).toBe(3);
});

it.each([0, -1, 2.5, Number.NaN])('refuses a page size of %s [API-163]', async (perPage) => {
  await using kit = startTestApi();

  expect(() => kit.api.runs('team/vision', { perPage })).toThrow(ValidationError);
});

it('refuses a path with more parts than a project has [API-082]', async () => {
  await using kit = startTestApi();

  expect(() => kit.api.runs('team/vision/more')).toThrow(ValidationError);
});

it('counts with the page that is there, or with a small request [API-302]', async () => {
  await using kit = startTestApi({ runs: someRuns(5) });
  const filters = { 'config.lr': { $lt: 3 } };

  expect(await runsOf(kit, { filters, perPage: 2 }).count()).toBe(3);
  expect(kit.takeNames()).toEqual(['CountRuns']);

  const runs = runsOf(kit, { filters, perPage: 2 });
  await runs.first();
  expect(await runs.count()).toBe(3);
  expect(kit.takeNames()).toEqual(['ListRuns']);
});

it('rejects a project that does not exist, naming it [API-166]', async () => {
  await using kit = startTestApi();
  const expected = new NotFoundError(`Could not find project ${kit.server.entity}/nowhere.`);

  await expect(kit.api.runs(`${kit.server.entity}/nowhere`).first()).rejects.toThrow(expected);
  await expect(kit.api.runs(`${kit.server.entity}/nowhere`, { lazy: true }).first()).rejects.toThrow(expected);
  await expect(kit.api.runs(`${kit.server.entity}/nowhere`).count()).rejects.toThrow(expected);
});

it('keeps simultaneous iterations over one list apart, and loads each page once [API-168, API-259, API-260]', async () => {
  await using kit = startTestApi({ runs: someRuns(4) });
  const runs = runsOf(kit, { perPage: 2 });

  const [one, other] = await Promise.all([ids(runs), ids(runs)]);

  expect([one, other]).toEqual([
    ['run0', 'run1', 'run2', 'run3'],
    ['run0', 'run1', 'run2', 'run3'],
  ]);
  expect(kit.takeNames()).toEqual(['ListRuns', 'ListRuns']);
});

it('asks for a page only when the one before it is used up [API-258, API-262]', async () => {
  await using kit = startTestApi({ runs: someRuns(5) });
  let seen = 0;

  for await (const run of runsOf(kit, { perPage: 2 })) {
    seen += 1;
    if (run.id === 'run1') break;
  }

  expect(seen).toBe(2);
  expect(kit.takeNames()).toEqual(['ListRuns']);
});

it('fetches each distinct sweep once for a list, and hands the same object to its runs [API-164, API-310]', async () => {
  await using kit = startTestApi(sweptRuns);

  const runs = await runsOf(kit, { perPage: 2 }).toArray();
  const names = kit.takeNames();
  const sweeps = await Promise.all(runs.map((run) => run.sweep()));

  expect(names.filter((name) => name === 'GetSweep')).toHaveLength(2);
  expect(names.filter((name) => name === 'ListRuns')).toHaveLength(3);
  expect(sweeps.map((sweep) => sweep?.id ?? null)).toEqual(['aaa', 'aaa', 'bbb', null, 'aaa']);
  expect(sweeps[4]).toBe(sweeps[0]);
  expect(kit.takeNames()).toEqual([]);
});

it('sends nothing for sweeps when told not to include them [API-165]', async () => {
  await using kit = startTestApi(sweptRuns);

  const run = await runsOf(kit, { includeSweeps: false }).first();
  expect(kit.takeNames()).toEqual(['ListRuns']);

  expect((await run?.sweep())?.id).toBe('aaa');
  expect(kit.takeNames()).toEqual(['GetSweep']);
});

it('takes a sweep that does not exist as none', async () => {
  await using kit = startTestApi(sweptRuns);
  kit.answer('GetSweep', () => data({ project: { sweep: null } }));

  expect(await (await runsOf(kit).first())?.sweep()).toBeNull();
});

it('asks again for a sweep that failed, without losing runs', async () => {
  await using kit = startTestApi(sweptRuns);
  let failures = 1;
  kit.answer('GetSweep', () => (failures-- > 0 ? new Response('{"error":"no"}', { status: 400 }) : undefined));
  const runs = runsOf(kit);

  await expect(runs.toArray()).rejects.toThrow();

  expect((await runs.toArray()).map((run) => run.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('lists lazy runs without their large fields [API-169]', async () => {
  await using kit = startTestApi({ runs: someRuns(2) });

  const runs = runsOf(kit, { lazy: true });
  const run = await runs.first();

  expect([runs.lazy, run?.isLoaded, run?.name]).toEqual([true, false, 'name0']);
  expect(kit.takeNames()).toEqual(['ListRunsLight']);
});

it('loads the runs of a lazy list and lists the rest in full [API-315]', async () => {
  await using kit = startTestApi({ runs: someRuns(4) });
  const runs = runsOf(kit, { lazy: true, perPage: 2 });
  const first = await runs.slice(0, 2);
  kit.takeNames();

  await runs.upgradeToFull();
  const all = await runs.toArray();

  expect(first.map((run) => run.config['lr'])).toEqual([0, 1]);
  expect(all.map((run) => run.isLoaded)).toEqual([true, true, true, true]);
  expect(runs.lazy).toBe(false);
  expect(kit.takeNames()).toEqual(['GetRun', 'GetRun', 'ListRuns']);
});

it('goes on with an upgrade that failed [API-315]', async () => {
  await using kit = startTestApi({ runs: someRuns(3) });
  const runs = runsOf(kit, { lazy: true });
  await runs.toArray();
  kit.takeNames();
  let failures = 1;
  kit.answer('GetRun', () => (failures-- > 0 ? data({ project: { internalId: 'x', run: null } }) : undefined));

  await expect(runs.upgradeToFull()).rejects.toThrow(NotFoundError);
  await runs.upgradeToFull();

  expect((await runs.toArray()).every((run) => run.isLoaded)).toBe(true);
});

it('loads the runs of a page that was on its way when the list was upgraded [API-315]', async () => {
  await using kit = startTestApi({ runs: someRuns(2) });
  const runs = runsOf(kit, { lazy: true });
  kit.answer('ListRunsLight', async () => {
    await runs.upgradeToFull();
    return undefined;
  });

  expect((await runs.toArray()).map((run) => run.isLoaded)).toEqual([true, true]);
});

it('stops with the reason of its signal', async () => {
  await using kit = startTestApi({ runs: someRuns(4) });
  const controller = new AbortController();
  const runs = runsOf(kit, { perPage: 1, signal: controller.signal });

  const reading = (async () => {
    for await (const run of runs) if (run.id === 'run1') controller.abort(new Error('enough'));
  })();

  await expect(reading).rejects.toThrow('enough');
});

function someRuns(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    project: 'vision',
    name: `run${index}`,
    displayName: `name${index}`,
    createdAt: `2026-01-01T00:00:0${index}Z`,
    config: { lr: index },
    summary: { loss: -index },
  }));
}

const sweptRuns = {
  sweeps: [
    { project: 'vision', name: 'aaa', config: { method: 'grid', parameters: {} } },
    { project: 'vision', name: 'bbb', config: { method: 'grid', parameters: {} } },
  ],
  runs: [
    { project: 'vision', name: 'a', sweep: 'aaa', createdAt: '2026-01-01T00:00:00Z' },
    { project: 'vision', name: 'b', sweep: 'aaa', createdAt: '2026-01-01T00:00:01Z' },
    { project: 'vision', name: 'c', sweep: 'bbb', createdAt: '2026-01-01T00:00:02Z' },
    { project: 'vision', name: 'd', createdAt: '2026-01-01T00:00:03Z' },
    { project: 'vision', name: 'e', sweep: 'aaa', createdAt: '2026-01-01T00:00:04Z' },
  ],
};

function emptyPage(): Response {
  const runs = { edges: [], pageInfo: { endCursor: null, hasNextPage: false } };
  return data({ project: { internalId: 'x', readOnly: false, runCount: 0, runs } });
}

function runsOf(kit: TestApi, options?: RunsOptions): Runs {
  return kit.api.runs(`${kit.server.entity}/vision`, options);
}

async function ids(runs: Runs): Promise<string[]> {
  const seen: string[] = [];
  for await (const run of runs) seen.push(run.id);
  return seen;
}
