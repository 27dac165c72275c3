import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { Api, AuthenticationError, CommError, GraphQLError, WandbError } from './index.js';
import { data, startTestApi, type TestApi } from './testing/test-api.js';

const key = 'k'.repeat(40);

it('is built without a request from what the environment holds [API-001]', async () => {
  const requests: unknown[] = [];
  const fetch = async (...request: unknown[]): Promise<Response> => {
    requests.push(request);
    return data({});
  };

  const api = new Api({ environment: { WANDB_API_KEY: key, WANDB_BASE_URL: 'https://api.wandb.test' }, fetch });

  expect([api.apiKey, api.settings.baseUrl, api.appUrl]).toEqual([
    key,
    'https://api.wandb.test',
    'https://app.wandb.test/',
  ]);
  expect(requests).toEqual([]);
});

it('takes the deprecated username as entity when there is no entity, and says so [API-008]', () => {
  const events: unknown[] = [];
  const options = { environment: {}, apiKey: key, onEvent: (event: unknown) => events.push(event) };

  expect(new Api({ ...options, username: 'anna' }).settings.entity).toBe('anna');
  expect(new Api({ ...options, username: 'anna', entity: 'team' }).settings.entity).toBe('team');
  expect(events[0]).toMatchObject({ type: 'deprecation', name: 'username' });
});

it('reads the run of its options when run() gets no path [API-009]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] }, { run: 'vision/abc' });

  expect((await kit.api.run()).id).toBe('abc');
});

it('shows its key to the owner only [API-030]', () => {
  const api = new Api({ environment: {}, apiKey: key });

  expect(api.apiKey).toBe(key);
  expect(`${api} ${JSON.stringify(api)} ${inspect(api, { depth: 5 })}`).not.toContain(key);
});

it('sends any GraphQL text [API-027]', async () => {
  await using kit = startTestApi();

  const answer = await kit.api.graphql<{ viewer: { entity: string } }>('query Me { viewer { entity } }');

  expect(answer).toEqual({ viewer: { entity: kit.server.entity } });
  await expect(kit.api.graphql('query Bad { nothing }')).rejects.toThrow(GraphQLError);
});

it('sends the user agent that it shows [API-029]', async () => {
  const agents: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    agents.push(new Request(input, init).headers.get('user-agent'));
    return data({ viewer: null });
  };
  const api = new Api({ environment: {}, apiKey: key, fetch });

  await api.graphql('query Me { viewer { id } }');

  expect(api.userAgent).toMatch(/^wandb-ts\//);
  expect(agents).toEqual([api.userAgent]);
});

it('asks for the default entity once [API-031]', async () => {
  await using kit = startTestApi();

  const entities = [await kit.api.defaultEntity(), await kit.api.defaultEntity()];

  expect(entities).toEqual([kit.server.entity, kit.server.entity]);
  expect(kit.takeNames()).toEqual(['GetDefaultEntity']);
});

it('asks again for a default entity that was null [API-031]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: null }));

  expect([await kit.api.defaultEntity(), await kit.api.defaultEntity()]).toEqual([null, null]);

  expect(kit.takeNames()).toEqual(['GetDefaultEntity', 'GetDefaultEntity']);
});

it('reads the viewer once and knows the default entity from it [API-032]', async () => {
  await using kit = startTestApi();

  const viewer = await kit.api.viewer();
  const again = await kit.api.viewer();
  const entity = await kit.api.defaultEntity();

  expect(again).toBe(viewer);
  expect([viewer.entity, entity]).toEqual([kit.server.entity, kit.server.entity]);
  expect(kit.takeNames()).toEqual(['GetViewer']);
});

it('reads the viewer and the server once for simultaneous callers [API-032, API-042]', async () => {
  await using kit = startTestApi();

  const [one, other] = await Promise.all([kit.api.viewer(), kit.api.viewer()]);
  const [info, same] = await Promise.all([kit.api.serverInfo(), kit.api.serverInfo(), kit.api.versionSupported('1.0')]);

  expect([other, same]).toEqual([one, info]);
  expect(other).toBe(one);
  expect(kit.takeNames()).toEqual(['GetViewer', 'GetServerInfo']);
});

it('verifies the credentials with each call [API-026]', async () => {
  await using kit = startTestApi();

  await kit.api.verify();
  await kit.api.verify();

  expect(kit.takeNames()).toEqual(['GetViewer', 'GetViewer']);
});

it('rejects a key that nobody has [API-026, API-972]', async () => {
  await using kit = startTestApi({}, { apiKey: key });

  await expect(kit.api.verify()).rejects.toThrow(AuthenticationError);
  expect(kit.takeNames()).toEqual(['GetViewer']);
});

it('rejects without credentials at the first request [API-016, API-972]', async () => {
  await using kit = startTestApi({}, { apiKey: undefined, environment: {}, netrcPath: '/nonexistent' });

  await expect(kit.api.verify()).rejects.toThrow(AuthenticationError);
});

it('exposes the documents of viewer and default entity [API-034, API-035]', () => {
  expect(Api.DEFAULT_ENTITY_QUERY).toMatch(/viewer\s*\{\s*id entity\s*\}/);
  for (const field of ['id', 'flags', 'entity', 'username', 'email', 'admin', 'apiKeys', 'teams']) {
    expect(Api.VIEWER_QUERY).toContain(field);
  }
});

it('exposes the document that creates and changes projects [API-037]', async () => {
  await using kit = startTestApi();
  const input = { entityName: kit.server.entity, name: 'vision', description: 'cats', framework: 'torch' };
  const read = '{project(name:"vision"){id description access views}}';

  await kit.api.graphql(Api.CREATE_PROJECT, { ...input, access: 'PRIVATE', views: '{"a":1}' });
  const { project } = await kit.api.graphql<{ project: { id: string } }>(read);
  await kit.api.graphql(Api.CREATE_PROJECT, { id: project.id, description: 'dogs' });

  expect(project).toEqual({ id: project.id, description: 'cats', access: 'PRIVATE', views: '{"a":1}' });
  expect(await kit.api.graphql(read)).toEqual({ project: { ...project, description: 'dogs' } });
  expect(Api.CREATE_PROJECT).toMatch(/^mutation \w+.*upsertModel\(.*framework:\$framework/);
});

it('gives the same run for every spelling of its path until flush [API-038, API-039, API-174]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const { entity } = kit.server;
  const first = await kit.api.run(`${entity}/vision/abc`);
  kit.takeNames();

  const spellings = [
    `/${entity}/vision/runs/abc`,
    `${entity}/vision:abc`,
    `https://wandb.ai/${entity}/vision/runs/abc`,
  ];
  for (const path of spellings) expect(await kit.api.run(path)).toBe(first);
  expect(kit.takeNames()).toEqual([]);

  kit.api.flush();
  expect(await kit.api.run(`${entity}/vision/abc`)).not.toBe(first);
  expect(kit.takeNames()).toEqual(['GetRun']);
});

it('does not keep a run whose answer was on its way during a flush [API-038]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const path = `${kit.server.entity}/vision/abc`;

  kit.answer('GetRun', () => {
    kit.api.flush();
    return undefined;
  });
  const stale = await kit.api.run(path);

  expect(await kit.api.run(path)).not.toBe(stale);
});

it('shares nothing with an Api that has another key and another server [API-020]', async () => {
  const start = (count: number): TestApi => {
    const baseUrl = `http://127.0.0.1:${8080 + count}`;
    const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', config: { count } }] }, { baseUrl });
    const organization = { name: 'Acme', orgEntity: { name: `acme-${count}` } };
    kit.answer('GetEntityOrganizations', () => data({ entity: { organization, user: null } }));
    const features = [{ name: 'ODD', isEnabled: count === 1 }];
    kit.answer('GetServerFeatures', () => data({ serverInfo: { features } }));
    return kit;
  };
  await using one = start(1);
  await using two = start(2);

  for (const [count, kit] of [one, two, one, two].entries()) {
    const number = (count % 2) + 1;
    const run = await kit.api.run('local/vision/abc');
    const file = await run.uploadFile({ name: 'a.txt', body: new Blob([`${number}`]) });

    expect([run.config, await file.text()]).toEqual([{ count: number }, `${number}`]);
    expect((await kit.api.project('wandb-registry-model', 'Acme')).entity).toBe(`acme-${number}`);
    expect(await kit.api.client.hasFeature('ODD')).toBe(number === 1);
    expect((await kit.api.viewer()).apiKeys).toEqual([kit.server.apiKey.slice(0, 8)]);
  }
  for (const [kit, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const shown = kit.fetched.map(({ url, headers }) => `${url} ${headers.get('authorization')}`).join();
    expect(shown).toContain(new URL(kit.api.settings.baseUrl).host);
    expect(shown).not.toContain(new URL(other.api.settings.baseUrl).host);
    expect(shown).not.toContain(btoa(`api:${other.api.apiKey}`));
    expect(kit.takeNames().filter((name) => name === 'GetRun')).toHaveLength(1);
  }
  expect(one.api.apiKey).not.toBe(two.api.apiKey);
});

const filteredLists: Record<string, (api: Api) => unknown> = {
  sweeps: (api) => api.sweeps('vision', { filters: { state: undefined } }).first(),
  artifacts: (api) => api.artifacts('model', 'vision/net', { filters: { versionIndex: undefined } }).first(),
  collections: (api) => api.artifactCollections('vision', 'model', { filters: { name: undefined } }).first(),
  registries: (api) => api.registries({ filter: { name: undefined } }).first(),
};

it.each(Object.keys(filteredLists))('lists no %s by a filter whose value is undefined', async (list) => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });

  const listed = Promise.resolve(kit.api).then(filteredLists[list]);

  await expect(listed).rejects.toThrow(/^filters?\.\w+ is undefined/);
});

it('gives simultaneous callers the same run [API-174]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const path = `${kit.server.entity}/vision/abc`;

  const [one, other] = await Promise.all([kit.api.run(path), kit.api.run(path)]);

  expect(one).toBe(other);
});

/** Calls what a server answers, each with one or more requests. */
function callEverything(api: Api, o: { readonly signal?: AbortSignal } = {}): Promise<unknown>[] {
  return [
    ...[api.viewer(o), api.verify(o), api.serverInfo(o), api.versionSupported('1.0', o), api.user('anna', o)],
    ...[api.createUser('anna@example.com', o), api.team('a', o), api.createTeam('a', o), api.organization('a', o)],
    ...[
      api.createProject('a', 'team', o),
      api.project('wandb-registry-a', 'team', o),
      api.projects('team', o).toArray(),
    ],
    ...[api.createRun(o), api.run('a', o), api.runs('vision', o).toArray(), api.runs('vision', o).count()],
    ...[api.reports('vision', o).toArray(), api.sweep('a', o), api.fromPath('team/vision/a', o)],
    ...[api.artifactTypes('vision', o).toArray(), api.artifactType('a', 'vision', o), api.listJobs('team', 'a', o)],
    ...[api.artifactCollections('vision', 'a', o).toArray(), api.artifactCollection('a', 'b', o), api.artifact('a', o)],
    ...[api.artifacts('a', 'b', o).toArray(), api.artifactExists('a', o), api.artifactCollectionExists('a', 'b', o)],
    ...[api.job('team/vision/a:v0', o), api.createRunQueue('a', 'kubernetes', o)],
    ...[api.upsertRunQueue('a', {}, 'kubernetes', o), api.runQueue('team', 'a').id(o), api.registries(o).toArray()],
    ...[api.registry('a', o), api.createRegistry('a', 'organization', o), api.integrations('team', o).toArray()],
    ...[api.automations(o).toArray(), api.automation('a', o), api.graphql('query Me { viewer { id } }', {}, o)],
  ];
}

const failures: Readonly<Record<string, (query: string) => Response>> = {
  'has nothing': (query) => data({ [/\{\s*(\w+)/.exec(query)?.[1] ?? '']: null }),
  'has nothing at all': () => data(null),
  'sends no JSON': () => new Response('<html></html>'),
  'sends something else': () => Response.json([1]),
  'is down': () => new Response('', { status: 503 }),
  'allows nothing': () => Response.json({ errors: [{ message: 'no' }] }, { status: 403 }),
  'cannot be reached': () => {
    throw new Error('the cause');
  },
};

it.each(Object.keys(failures))('rejects with errors of its own from a server that %s [API-059]', async (failure) => {
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> =>
    failures[failure]?.(String(JSON.parse(String(init?.body)).query)) ?? new Response();
  const api = new Api({ environment: {}, apiKey: key, fetch, maxRetries: 0, entity: 'team', project: 'vision' });
  const results = await Promise.allSettled(callEverything(api));

  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  expect(reasons.filter((reason) => !WandbError.is(reason))).toEqual([]);
  expect(reasons.length).toBeGreaterThan(failure === 'has nothing' ? 25 : results.length - 2);
  if (failure === 'cannot be reached') {
    const causes = reasons.filter((reason) => CommError.is(reason)).map(({ cause }) => cause);
    expect(causes).toHaveLength(reasons.length);
    for (const cause of causes) expect(cause).toMatchObject({ message: 'the cause' });
  }
});

it('ends every call at once when its signal aborts, and sends nothing when it is aborted before [API-053]', async () => {
  let sent = 0;
  const fetch = (): Promise<Response> => {
    sent += 1;
    return new Promise(() => undefined);
  };
  const api = new Api({ environment: {}, apiKey: key, fetch, maxRetries: 0, entity: 'team', project: 'vision' });
  const controller = new AbortController();
  const reason = new Error('enough');

  const late = Promise.allSettled(callEverything(api, { signal: controller.signal }));
  await vi.waitFor(() => expect(sent).toBe(10));
  controller.abort(reason);
  const results = await late;
  const early = await Promise.allSettled(callEverything(api, { signal: controller.signal }));

  for (const result of [...results, ...early]) expect(result).toEqual({ status: 'rejected', reason });
  expect(sent).toBe(10);
});
