import type { RenameProjectInput, UpsertModelInput } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import type { Entity, Project } from '../storage/rows.js';
import { requireEntity } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId } from './ids.js';
import { requireProjectRole, visibleProject } from './project-access.js';

/** A project after a write. */
export interface SavedProject {
  readonly project: Project;
  /** Whether the write made it. */
  readonly inserted: boolean;
}

/** Makes a project, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveProject(context: RequestContext, input: UpsertModelInput): SavedProject {
  const { store } = context;
  const types = (input.artifactTypes ?? []).map(({ name, description }) => ({
    name: checkTypeName(name),
    description,
  }));
  return store.transaction(() => {
    const existing = input.id ? requireProject(context, input.id) : findNamed(context, input);
    const saved =
      existing === undefined
        ? makeProject(context, requireEntity(context, input.entityName), input)
        : changeProject(context, existing, input);
    for (const { name, description } of types) {
      const details = { createdAt: store.now(), description: description ?? null };
      store.artifacts.types.ensure(saved.project.id, name, details);
    }
    return saved;
  });
}

/** Gives a project another name. @throws RequestError when the name is taken or the project may not be written. */
export function renameProject(context: RequestContext, input: RenameProjectInput): Project {
  const { store } = context;
  return store.transaction(() => {
    const entity = requireEntity(context, input.entityName);
    const project = store.projects.byName(entity.id, input.oldProjectName);
    if (project === undefined) {
      throw new RequestError(404, `The project ${JSON.stringify(input.oldProjectName)} does not exist.`);
    }
    return changeProject(context, project, { name: input.newProjectName }).project;
  });
}

/** Deletes a project. @throws RequestError when it holds runs or logged artifacts, or the user may not. */
export function deleteProject(context: RequestContext, id: string): void {
  const { store } = context;
  store.transaction(() => {
    const project = requireProject(context, id);
    requireProjectRole(context, project, 'admin');
    if (store.projects.hasWork(project.id)) {
      throw new RequestError(409, 'The project holds runs, sweeps or logged artifacts. Delete them before.');
    }
    store.projects.remove(project.id);
  });
}

function changeProject(context: RequestContext, existing: Project, input: UpsertModelInput): SavedProject {
  const { store } = context;
  requireProjectRole(context, existing, 'admin');
  if (input.name && input.name !== existing.name) {
    checkProjectName(input.name);
    if (store.projects.byName(existing.entityId, input.name) !== undefined) {
      throw new RequestError(409, `A project named ${JSON.stringify(input.name)} exists already.`);
    }
  }
  const allowsAllArtifactTypes = input.allowAllArtifactTypesInRegistry;
  store.projects.update(existing.id, { ...input, allowsAllArtifactTypes, updatedAt: store.now() });
  return { project: store.projects.byId(existing.id) ?? existing, inserted: false };
}

/**
 * The project of this name, made when it does not exist, unless it would be a registry.
 *
 * @throws RequestError when the user may not write to it.
 */
export function ensureProject(context: RequestContext, entity: Entity, name: string): Project {
  const existing = context.store.projects.byName(entity.id, name);
  if (existing === undefined && entity.kind === 'organization') {
    throw new RequestError(404, `The registry ${JSON.stringify(name)} does not exist.`);
  }
  if (existing === undefined) {
    return makeProject(context, entity, { name, description: null }).project;
  }
  requireProjectRole(context, existing, 'member');
  return existing;
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
    allowsAllArtifactTypes: input.allowAllArtifactTypesInRegistry,
    userId: user.id,
    createdAt: store.now(),
  });
  if (entity.kind === 'organization') {
    store.projectMembers.addUser(project.id, user.id, 'admin');
  }
  return { project, inserted: true };
}

function findNamed(context: RequestContext, { entityName, name }: UpsertModelInput): Project | undefined {
  const entity = requireEntity(context, entityName);
  return name ? context.store.projects.byName(entity.id, name) : undefined;
}

/** The project with a global id. @throws RequestError with status 404 for one that the user may not see. */
export function requireProject(context: RequestContext, id: string): Project {
  const number = decodeId(id, 'Project', 'ProjectInternalId');
  const project = number === undefined ? undefined : visibleProject(context, number);
  if (project === undefined) {
    throw new RequestError(404, 'The project does not exist.');
  }
  return project;
}

const maxNameLength = 128;

function checkProjectName(name: string): string {
  if (/^\.{0,2}$/.test(name) || [...name].length > maxNameLength || /[/\\#?%:\r\n]/.test(name)) {
    throw new RequestError(400, 'A project name has 1 to 128 characters, none of / \\ # ? % :, and is not . or ..');
  }
  return name;
}

/** A name for a type of artifacts. @throws RequestError for one that clients refuse. */
export function checkTypeName(name: string): string {
  if (name === '' || name.length > maxNameLength || /[/:]/.test(name)) {
    throw new RequestError(400, 'The name of a type of artifacts has 1 to 128 characters, neither / nor :.');
  }
  return name;
}
