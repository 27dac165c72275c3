import { stringifyAsPython } from './json/wire-json.js';
import { type SeedArtifact, seedArtifact } from './seed-artifacts.js';
import { type SeedIntegration, seedIntegration } from './seed-integration.js';
import type { Entity, Project, Role, User } from './storage/rows.js';
import { makeRunName } from './storage/run-names.js';
import type { Store } from './storage/store.js';

/** A user to insert, with an entity of the same name. */
export interface SeedUser {
  readonly username: string;
  /** Full name. @defaultValue the username */
  readonly name?: string;
  readonly email?: string;
  /** @defaultValue false */
  readonly admin?: boolean;
  /** A key that the user may send, 40 or more characters. @defaultValue none, so the user cannot send requests */
  readonly apiKey?: string;
}

/** An organization to insert, with its entity. */
export interface SeedOrganization {
  /** The name for people. */
  readonly name: string;
  /** The name of the entity that holds what belongs to it. @defaultValue the name */
  readonly entity?: string;
  /** Usernames. @defaultValue the server's first user */
  readonly members?: readonly string[];
}

/** A team to insert. */
export interface SeedTeam {
  readonly name: string;
  /** The name of the organization that it belongs to. @defaultValue none */
  readonly organization?: string;
  /** Usernames of those who may change it. @defaultValue the server's first user */
  readonly admins?: readonly string[];
  /** Usernames of the others. @defaultValue nobody */
  readonly members?: readonly string[];
}

/** A project to insert; one that exists stays as it is. */
export interface SeedProject {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly name: string;
  readonly description?: string;
  /** Who may see it, such as PRIVATE. */
  readonly access?: string;
  /** @defaultValue false */
  readonly isBenchmark?: boolean;
  /** ISO 8601 in UTC. @defaultValue now */
  readonly createdAt?: string;
}

/** A run to insert; its project is made when it does not exist. */
export interface SeedRun {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly project: string;
  /** The run id as in URLs. */
  readonly name: string;
  /** @defaultValue a made-up name such as `brisk-harbor-7` */
  readonly displayName?: string;
  /** @defaultValue `finished` */
  readonly state?: string;
  /** Values by key, or JSON text that is stored as it is. */
  readonly config?: Readonly<Record<string, unknown>> | string;
  /** Values by key, or JSON text that is stored as it is. */
  readonly summary?: Readonly<Record<string, unknown>> | string;
  /** Rows in the order of their logging, or their JSON texts. A row without `_step` gets its position. */
  readonly history?: readonly (Readonly<Record<string, unknown>> | string)[];
  /** Rows of system metrics, or their JSON texts. */
  readonly events?: readonly (Readonly<Record<string, unknown>> | string)[];
  /** The last values of system metrics. */
  readonly systemMetrics?: Readonly<Record<string, unknown>> | string;
  /** Lines of output.log. */
  readonly console?: readonly string[];
  readonly description?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  readonly group?: string;
  readonly jobType?: string;
  readonly commit?: string;
  readonly host?: string;
  readonly program?: string;
  readonly repo?: string;
  /** The id of the sweep that made the run. */
  readonly sweep?: string;
  /** The username of the run's maker. @defaultValue the server's first user */
  readonly user?: string;
  /** ISO 8601 in UTC. @defaultValue now */
  readonly createdAt?: string;
  /** ISO 8601 in UTC. @defaultValue now for a running run, else `createdAt` */
  readonly heartbeatAt?: string;
}

/** A sweep to insert; its project is made when it does not exist. */
export interface SeedSweep {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly project: string;
  /** The sweep id as in URLs. */
  readonly name: string;
  readonly displayName?: string;
  readonly description?: string;
  /** @defaultValue `PENDING` */
  readonly state?: string;
  /** YAML or JSON text, or an object that is stored as JSON. */
  readonly config: string | Readonly<Record<string, unknown>>;
  /** ISO 8601 in UTC. @defaultValue now */
  readonly createdAt?: string;
}

/** A report to insert; its project is made when it does not exist. */
export interface SeedReport {
  /** @defaultValue the server's first entity */
  readonly entity?: string;
  readonly project: string;
  /** The name, unique among the reports of the project. */
  readonly name: string;
  /** The title. */
  readonly displayName?: string;
  readonly description?: string;
  /** What stands on it: an object, or JSON text that is stored as it is. @defaultValue an empty object */
  readonly spec?: Readonly<Record<string, unknown>> | string;
  /** ISO 8601 in UTC. @defaultValue now */
  readonly createdAt?: string;
}

/** What to insert, in this order. */
export interface SeedData {
  readonly users?: readonly SeedUser[];
  readonly organizations?: readonly SeedOrganization[];
  readonly teams?: readonly SeedTeam[];
  readonly projects?: readonly SeedProject[];
  readonly sweeps?: readonly SeedSweep[];
  readonly runs?: readonly SeedRun[];
  readonly reports?: readonly SeedReport[];
  readonly artifacts?: readonly SeedArtifact[];
  readonly integrations?: readonly SeedIntegration[];
}

/**
 * Inserts everything in one transaction.
 *
 * @param owner - The user who owns what names no owner.
 * @throws Error when a name is taken, or an entity or a user does not exist; then nothing is inserted.
 */
export function seedStore(store: Store, owner: User, data: SeedData): void {
  const entities = new Map<string, Entity>();
  const projects = new Map<string, Project>();
  const now = store.now();

  function entityOf(name: string = owner.entityName): Entity {
    const entity = entities.get(name) ?? store.users.entityByName(name);
    if (entity === undefined) {
      throw new Error(`The entity ${JSON.stringify(name)} does not exist.`);
    }
    entities.set(name, entity);
    return entity;
  }

  function projectOf(seed: SeedProject): Project {
    const entity = entityOf(seed.entity);
    const key = `${entity.name}/${seed.name}`;
    const project =
      projects.get(key) ??
      store.projects.byName(entity.id, seed.name) ??
      store.projects.create({ ...seed, entityId: entity.id, userId: owner.id, createdAt: seed.createdAt ?? now });
    projects.set(key, project);
    return project;
  }

  function placeOf({ entity, project: name }: { readonly entity?: string; readonly project: string }): Project {
    return projectOf(entity === undefined ? { name } : { entity, name });
  }

  store.transaction(() => {
    for (const user of data.users ?? []) {
      seedUser(store, user, now);
    }
    for (const { name, entity = name, members = [owner.username] } of data.organizations ?? []) {
      const { entityId } = store.organizations.create({ name, entityName: entity, createdAt: now });
      addMembers(store, entityId, members, 'member');
    }
    for (const team of data.teams ?? []) {
      seedTeam(store, owner, team, now);
    }
    for (const project of data.projects ?? []) {
      projectOf(project);
    }
    for (const sweep of data.sweeps ?? []) {
      seedSweep(store, sweep, { projectId: placeOf(sweep).id, userId: owner.id, now });
    }
    for (const run of data.runs ?? []) {
      seedRun(store, run, { projectId: placeOf(run).id, userId: makerOf(store, run, owner), now });
    }
    for (const report of data.reports ?? []) {
      seedReport(store, report, { projectId: placeOf(report).id, userId: owner.id, now });
    }
    for (const artifact of data.artifacts ?? []) {
      seedArtifact(store, artifact, { project: placeOf(artifact), userId: owner.id, now });
    }
    for (const integration of data.integrations ?? []) {
      seedIntegration(store, entityOf(integration.entity).id, integration, now);
    }
  });
}

function seedUser(store: Store, { username, name, email, admin, apiKey }: SeedUser, createdAt: string): void {
  const user = store.users.create({
    username,
    name: name ?? username,
    email: email ?? null,
    admin: admin ?? false,
    createdAt,
  });
  if (apiKey !== undefined) {
    store.users.addApiKey(user.id, apiKey, null);
  }
}

function seedTeam(store: Store, owner: User, team: SeedTeam, createdAt: string): void {
  const { name, organization: organizationName, admins = [owner.username], members = [] } = team;
  const organization = organizationName === undefined ? undefined : store.organizations.byName(organizationName);
  if (organizationName !== undefined && organization === undefined) {
    throw new Error(`The organization ${JSON.stringify(organizationName)} does not exist.`);
  }
  const id = store.teams.create({ name, organizationId: organization?.id ?? null, createdAt });
  addMembers(store, id, admins, 'admin');
  addMembers(store, id, members, 'member');
}

function addMembers(store: Store, entityId: number, usernames: readonly string[], role: Role): void {
  for (const username of usernames) {
    store.teams.addMember(entityId, userNamed(store, username).id, role);
  }
}

function makerOf(store: Store, { user }: SeedRun, owner: User): number {
  return user === undefined ? owner.id : userNamed(store, user).id;
}

function userNamed(store: Store, username: string): User {
  const user = store.users.byName(username);
  if (user === undefined) {
    throw new Error(`The user ${JSON.stringify(username)} does not exist.`);
  }
  return user;
}

interface SeedPlace {
  readonly projectId: number;
  readonly userId: number;
  readonly now: string;
}

function seedRun(store: Store, seed: SeedRun, { projectId, userId, now }: SeedPlace): void {
  const state = seed.state ?? 'finished';
  const createdAt = seed.createdAt ?? now;
  const heartbeatAt = seed.heartbeatAt ?? (state === 'running' ? now : createdAt);
  const number = store.projects.countRunMade(projectId);
  const { sweep, config, summary, systemMetrics, history = [], events = [], console = [] } = seed;
  const id = store.runs.create({
    ...seed,
    projectId,
    userId,
    state,
    createdAt,
    heartbeatAt,
    displayName: seed.displayName ?? makeRunName(number),
    config: typeof config === 'object' ? toText(wrapValues(config)) : config,
    summary: summary === undefined ? undefined : toText(summary),
    systemMetrics: systemMetrics === undefined ? undefined : toText(systemMetrics),
    sweepName: sweep,
  });
  if (history.length + events.length + console.length > 0) {
    store.history.write(id, 0, history.map(toHistoryLine), 0);
    store.events.write(id, 0, events.map(toText));
    store.console.write(id, 0, console);
    store.runs.setLineCounts(id, { history: history.length, events: events.length, console: console.length });
  }
}

function seedSweep(store: Store, seed: SeedSweep, { projectId, now }: SeedPlace): void {
  const { name, displayName = null, description = null, state = 'PENDING', config, createdAt = now } = seed;
  store.sweeps.create({ projectId, name, displayName, description, state, config: toText(config), createdAt });
}

function seedReport(store: Store, seed: SeedReport, { projectId, userId, now }: SeedPlace): void {
  const { name, displayName = null, description = null, spec = {}, createdAt } = seed;
  store.views.create({
    projectId,
    type: 'runs',
    name,
    displayName,
    description,
    spec: toText(spec),
    createdUsing: 'WANDB_SDK',
    parentId: null,
    userId,
    createdAt: createdAt ?? now,
  });
}

/** A configuration as clients store it: each value in an object of its own. */
function wrapValues(config: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value }]));
}

function toHistoryLine(row: Readonly<Record<string, unknown>> | string, position: number): string {
  return typeof row === 'string' ? row : stringifyAsPython({ _step: position, ...row });
}

function toText(content: Readonly<Record<string, unknown>> | string): string {
  return typeof content === 'string' ? content : stringifyAsPython(content);
}
