import type { UpsertModelInput } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import type { Entity, Project } from '../storage/rows.js';
import { findEntity, requireEntity } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId } from './ids.js';

/** A project after a write. */
export interface SavedProject {
  readonly project: Project;
  /** Whether the write made it. */
  readonly inserted: boolean;
}

/** Makes a project, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveProject(context: RequestContext, input: UpsertModelInput): SavedProject {
  const { store } = context;
  return store.transaction(() => {
    const existing = input.id ? requireProject(context, input.id) : findNamed(context, input);
    if (existing === undefined) {
      return makeProject(context, requireEntity(context, input.entityName), input);
    }
    if (input.name && input.name !== existing.name) {
      checkProjectName(input.name);
      if (store.projects.byName(existing.entityId, input.name) !== undefined) {
        throw new RequestError(409, `A project named ${JSON.stringify(input.name)} exists already.`);
      }
    }
    store.projects.update(existing.id, { ...input, updatedAt: store.now() });
    return { project: store.projects.byId(existing.id) ?? existing, inserted: false };
  });
}

/** The project of this name, made when it does not exist. */
export function ensureProject(context: RequestContext, entity: Entity, name: string): Project {
  return (
    context.store.projects.byName(entity.id, name) ?? makeProject(context, entity, { name, description: null }).project
  );
}

function makeProject({ store, user }: RequestContext, entity: Entity, input: UpsertModelInput): SavedProject {
  const name = checkProjectName(input.name ?? '');
  const { description, framework, access, views, isBenchmark } = input;
  const project = store.projects.create({
    entityId: entity.id,
    name,
    description,
    framework,
    access,
    views,
    isBenchmark,
    userId: user.id,
    createdAt: store.now(),
  });
  return { project, inserted: true };
}

function findNamed(context: RequestContext, { entityName, name }: UpsertModelInput): Project | undefined {
  const entity = requireEntity(context, entityName);
  return name ? context.store.projects.byName(entity.id, name) : undefined;
}

function requireProject(context: RequestContext, id: string): Project {
  const number = decodeId(id, 'Project', 'ProjectInternalId');
  const project = number === undefined ? undefined : context.store.projects.byId(number);
  if (project === undefined || findEntity(context, project.entityName) === undefined) {
    throw new RequestError(404, 'The project does not exist.');
  }
  return project;
}

const maxNameLength = 128;

function checkProjectName(name: string): string {
  if (name === '' || name.length > maxNameLength || /[/\\#?%:]/.test(name)) {
    throw new RequestError(400, 'A project name has 1 to 128 characters, none of / \\ # ? % :.');
  }
  return name;
}
