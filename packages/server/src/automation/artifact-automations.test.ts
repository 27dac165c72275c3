import { expect, it } from 'vitest';
import type { ServerEvent } from '../server-event.js';
import type { Automation } from '../storage/automations.js';
import { type ArtifactKit, openArtifactKit } from '../testing/artifact-store.js';
import { createAutomationRunner } from './runner.js';

interface RunnerKit extends ArtifactKit {
  readonly bodies: unknown[];
  /** Keeps an automation that sends every variable of artifacts. */
  automate(name: string, settings: Partial<Automation>): void;
  /** The automations that acted for what was emitted; nothing acts after it. */
  finish(): Promise<string[]>;
}

const variables = [
  'event_type',
  'event_author',
  'entity_name',
  'project_name',
  'alias',
  'tag',
  'artifact_collection_name',
  'artifact_version',
  'artifact_version_string',
  'artifact_metadata.acc',
  'artifact_metadata.note',
];

function open(): RunnerKit {
  const kit = openArtifactKit();
  const { store, user } = kit;
  const events: ServerEvent[] = [];
  const bodies: unknown[] = [];
  const webhook = store.integrations.create({
    kind: 'webhook',
    entityId: user.entityId,
    name: 'hook',
    urlEndpoint: 'https://example.com',
    accessTokenRef: null,
    secretRef: null,
    createdAt: store.now(),
  });
  const runner = createAutomationRunner(store, {
    secrets: {},
    onEvent: (event) => events.push(event),
    fetch: async (_, init) => {
      bodies.push(JSON.parse(String(init?.body)));
      return new Response();
    },
  });
  const values = Object.fromEntries(variables.map((name) => [name, `\${${name}}`]));
  return {
    ...kit,
    bodies,
    automate: (name, settings) => {
      store.automations.create({
        entityId: user.entityId,
        projectId: null,
        collectionId: null,
        name,
        description: null,
        enabled: 1,
        eventType: 'ADD_ARTIFACT_ALIAS',
        eventFilter: '{}',
        actionType: 'GENERIC_WEBHOOK',
        integrationId: webhook?.id ?? null,
        action: JSON.stringify({ requestPayload: JSON.stringify(values) }),
        createdAt: store.now(),
        ...settings,
      });
    },
    finish: async () => {
      await runner.close();
      return events.flatMap((event) => (event.type === 'automation' ? event.name : []));
    },
    [Symbol.dispose]: () => kit[Symbol.dispose](),
  };
}

it('describes the version that got an alias', async () => {
  using kit = open();
  const model = kit.makeCollection('model');
  const artifact = kit.log(model, { metadata: { acc: 0.5, note: 'say "hi"', deep: { a: 1 } } });
  kit.automate('alias', { eventFilter: '{"$or":[{"$and":[{"alias":{"$regex":"^prod"}}]}]}' });
  const { id: userId } = kit.user;

  for (const alias of ['dev', 'prod-eu']) {
    const place = { collectionId: model.id, artifactId: artifact.id };
    kit.store.automationEvents.emit({ type: 'ADD_ARTIFACT_ALIAS', ...place, aliases: [alias], userId });
  }

  expect(await kit.finish()).toEqual(['alias']);
  expect(kit.bodies).toEqual([
    {
      event_type: 'ADD_ARTIFACT_ALIAS',
      event_author: 'ada',
      entity_name: 'ada',
      project_name: 'vision',
      alias: 'prod-eu',
      tag: '',
      artifact_collection_name: 'model',
      artifact_version: `wandb-artifact://_id/${btoa(`Artifact:${artifact.id}`)}`,
      artifact_version_string: 'ada/vision/model:prod-eu',
      'artifact_metadata.acc': '0.5',
      'artifact_metadata.note': 'say "hi"',
    },
  ]);
});

it('calls a link by its newer name, and matches by the tags and aliases of the version', async () => {
  using kit = open();
  const model = kit.makeCollection('model');
  const artifact = kit.log(model, { tags: ['pacific'] });
  const portfolio = kit.makeCollection('best', { kind: 'PORTFOLIO' });
  kit.link(portfolio, artifact);
  const eventFilter = '{"$and":[{"tag":"pacific"},{"alias":"prod"}]}';
  kit.automate('link', { eventType: 'LINK_MODEL', eventFilter });
  kit.automate('other', { eventType: 'LINK_MODEL', eventFilter: '{"alias":"dev"}' });

  const place = { collectionId: portfolio.id, artifactId: artifact.id, userId: kit.user.id };
  kit.store.automationEvents.emit({ type: 'LINK_MODEL', ...place, aliases: ['latest', 'prod'] });

  expect(await kit.finish()).toEqual(['link']);
  expect(kit.bodies).toMatchObject([
    { event_type: 'LINK_ARTIFACT', alias: '', artifact_version_string: 'ada/vision/best:v0' },
  ]);
});

it('acts in a collection, a project or an entity', async () => {
  using kit = open();
  const model = kit.makeCollection('model');
  const other = kit.makeCollection('other');
  const elsewhere = kit.makeProject(kit.user.entityId, 'audio');
  const projectId = kit.project.id;
  kit.automate('collection', { eventType: 'CREATE_ARTIFACT', projectId, collectionId: model.id });
  kit.automate('other collection', { eventType: 'CREATE_ARTIFACT', projectId, collectionId: other.id });
  kit.automate('project', { eventType: 'CREATE_ARTIFACT', projectId });
  kit.automate('other project', { eventType: 'CREATE_ARTIFACT', projectId: elsewhere.id });
  kit.automate('entity', { eventType: 'CREATE_ARTIFACT' });
  kit.automate('other event', { eventType: 'UNLINK_ARTIFACT' });
  const artifact = kit.log(model);

  const place = { collectionId: model.id, artifactId: artifact.id, userId: kit.user.id };
  kit.store.automationEvents.emit({ type: 'CREATE_ARTIFACT', ...place, aliases: ['latest'] });

  expect((await kit.finish()).toSorted()).toEqual(['collection', 'entity', 'project']);
});

it.each(['ADD_ARTIFACT_TAG', 'REMOVE_ARTIFACT_TAG'] as const)(
  'tells of %s wherever the version is linked, each automation once',
  async (eventType) => {
    using kit = open();
    const model = kit.makeCollection('model');
    const artifact = kit.log(model);
    const registry = kit.makeProject(kit.user.entityId, 'registry');
    const portfolio = kit.makeCollection('best', { kind: 'PORTFOLIO', project: registry });
    kit.link(portfolio, artifact);
    kit.automate('registry', { eventType, projectId: registry.id });
    kit.automate('entity', { eventType, eventFilter: '{"tag":"pacific"}' });
    kit.automate('other', { eventType, eventFilter: '{"tag":"atlantic"}' });

    const place = { collectionId: model.id, artifactId: artifact.id, userId: kit.user.id };
    kit.store.automationEvents.emit({ type: eventType, ...place, tag: 'pacific' });

    expect((await kit.finish()).toSorted()).toEqual(['entity', 'registry']);
    expect(kit.bodies).toContainEqual(expect.objectContaining({ tag: 'pacific', artifact_collection_name: 'best' }));
    expect(kit.bodies).toContainEqual(expect.objectContaining({ tag: 'pacific', artifact_collection_name: 'model' }));
  },
);

it.each(['ADD_COLLECTION_TAG', 'REMOVE_COLLECTION_TAG'] as const)('tells of %s', async (eventType) => {
  using kit = open();
  const model = kit.makeCollection('model');
  kit.automate('tag', { eventType, eventFilter: '{"tag":{"$in":["pacific"]}}' });

  for (const tag of ['pacific', 'atlantic']) {
    const place = { collectionId: model.id, artifactId: null, userId: kit.user.id };
    kit.store.automationEvents.emit({ type: eventType, ...place, tag });
  }

  expect(await kit.finish()).toEqual(['tag']);
  expect(kit.bodies).toMatchObject([
    { event_type: eventType, tag: 'pacific', artifact_collection_name: 'model', artifact_version: '' },
  ]);
});

it('passes over what is gone', async () => {
  using kit = open();
  kit.automate('any', {});

  const place = { collectionId: 999, artifactId: 999, userId: 999 };
  kit.store.automationEvents.emit({ type: 'ADD_ARTIFACT_ALIAS', ...place, aliases: ['x'] });

  expect(await kit.finish()).toEqual([]);
});

it('does what other automations ask for when the filter of one cannot be read any more', async () => {
  using kit = open();
  const model = kit.makeCollection('model');
  kit.automate('broken', { eventFilter: '{"color":"red"}' });
  kit.automate('sound', {});

  const place = { collectionId: model.id, artifactId: null, userId: kit.user.id };
  kit.store.automationEvents.emit({ type: 'ADD_ARTIFACT_ALIAS', ...place, aliases: ['x'] });

  expect(await kit.finish()).toEqual(['broken', 'sound']);
  expect(kit.store.automationExecutions.list(1, { before: null, limit: 9 })).toMatchObject([
    { state: 'FAILED', reason: expect.stringContaining('"color"') },
  ]);
});

it('remembers the newest thousand executions of an automation', () => {
  using kit = open();
  kit.automate('busy', {});
  const { automationExecutions: executions } = kit.store;

  kit.store.transaction(() => {
    for (let index = 0; index < 1002; index += 1) {
      executions.finish(executions.begin(1, null, kit.store.now()), null);
    }
  });

  expect(executions.count(1)).toBe(1000);
  expect(executions.list(1, { before: null, limit: 2000 }).at(-1)?.id).toBe(3);
});
