import { randomBytes } from 'node:crypto';
import type { DeleteViewInput, UpsertViewInput } from '../generated/resolvers.js';
import { readJsonObject } from '../json/read-object.js';
import { RequestError } from '../request-error.js';
import type { Project, View } from '../storage/rows.js';
import { findProject } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId, encodeId } from './ids.js';
import { requireProjectRole, visibleProject } from './project-access.js';

const maxNameLength = 128;

/** A view, and whether it was made just now. */
export interface SavedView {
  readonly view: View;
  readonly inserted: boolean;
}

/** Makes a view, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveView(context: RequestContext, input: UpsertViewInput): SavedView {
  const { store } = context;
  if (input.spec) {
    readJsonObject(input.spec, 'The specification of a view');
  }
  if ((input.name ?? '').length > maxNameLength) {
    throw new RequestError(400, `The name of a view has at most ${maxNameLength} characters.`);
  }
  return store.transaction(() => {
    const parent = input.parentId ? requireView(context, input.parentId) : null;
    const parentId = parent?.id ?? null;
    const existing = input.id ? requireView(context, input.id) : findByName(context, input);
    // A view goes with its parent, so its parent is for the members of its own project to delete.
    const projectId = existing?.projectId ?? requireProjectNamed(context, input).id;
    requireWriter(context, projectId);
    if (parent !== null && (parent.projectId !== projectId || parent.id === existing?.id)) {
      throw new RequestError(400, 'The parent of a view is another view of its project.');
    }
    if (existing === undefined) {
      return { view: makeView(context, input, parentId), inserted: true };
    }
    const { displayName, description, createdUsing } = input;
    const name = input.name || existing.name;
    const type = input.type || existing.type;
    const namesake = store.views.byName(existing.projectId, type, name);
    if (namesake !== undefined && namesake.id !== existing.id) {
      throw nameIsTaken(name);
    }
    const spec = input.spec || null;
    const change = { name, type, displayName, description, spec, createdUsing, parentId, updatedAt: store.now() };
    store.views.update(existing.id, change);
    return { view: store.views.byId(existing.id) ?? existing, inserted: false };
  });
}

/** What became of a view that was to be deleted. */
export interface DeletedView {
  readonly success: boolean;
  readonly pendingDrafts: boolean;
}

/** Deletes a view, and its drafts when that is asked for. @throws RequestError when it does not exist. */
export function deleteView(context: RequestContext, { id, deleteDrafts }: DeleteViewInput): DeletedView {
  const { store } = context;
  return store.transaction(() => {
    const view = requireView(context, id ?? '');
    requireWriter(context, view.projectId);
    const pendingDrafts = deleteDrafts !== true && store.views.hasDrafts(view.id);
    if (!pendingDrafts) {
      store.views.remove(view.id);
    }
    return { success: !pendingDrafts, pendingDrafts };
  });
}

/** The view with this id, when the user may see it. */
export function findView(context: RequestContext, id: string): View | undefined {
  const number = decodeId(id, 'View');
  const view = number === undefined ? undefined : context.store.views.byId(number);
  return view !== undefined && visibleProject(context, view.projectId) !== undefined ? view : undefined;
}

function findByName(
  context: RequestContext,
  { entityName, projectName, type, name }: UpsertViewInput,
): View | undefined {
  const project = projectName ? findProject(context, entityName, projectName) : undefined;
  return project && type && name ? context.store.views.byName(project.id, type, name) : undefined;
}

function makeView(context: RequestContext, input: UpsertViewInput, parentId: number | null): View {
  const { store, user } = context;
  const { displayName = null, description = null, type } = input;
  if (!type) {
    throw new RequestError(400, 'A new view needs a type, such as runs for a report.');
  }
  const id = store.views.create({
    projectId: requireProjectNamed(context, input).id,
    type,
    name: input.name || randomBytes(6).toString('hex'),
    displayName,
    description,
    spec: input.spec || '{}',
    createdUsing: input.createdUsing ?? 'WANDB_UI',
    parentId,
    userId: user.id,
    createdAt: store.now(),
  });
  return requireView(context, encodeId('View', id));
}

function requireProjectNamed(context: RequestContext, { entityName, projectName }: UpsertViewInput): Project {
  if (!projectName) {
    throw new RequestError(400, 'A new view needs a project.');
  }
  const project = findProject(context, entityName, projectName);
  if (project === undefined) {
    throw new RequestError(404, `The project ${JSON.stringify(projectName)} does not exist.`);
  }
  return project;
}

/** @throws RequestError when the user may not change what is in the project. */
function requireWriter(context: RequestContext, projectId: number): void {
  const project = context.store.projects.byId(projectId);
  if (project !== undefined) {
    requireProjectRole(context, project, 'member');
  }
}

function requireView(context: RequestContext, id: string): View {
  const view = findView(context, id);
  if (view === undefined) {
    throw new RequestError(404, 'The view does not exist.');
  }
  return view;
}

function nameIsTaken(name: string): RequestError {
  return new RequestError(409, `A view named ${JSON.stringify(name)} exists already.`);
}
