import { randomInt } from 'node:crypto';
import type { UpsertSweepInput } from '../generated/resolvers.js';
import { RequestError } from '../request-error.js';
import type { Sweep } from '../storage/rows.js';
import { defaultProject, findEntity, requireEntity } from './access.js';
import type { RequestContext } from './context.js';
import { decodeId } from './ids.js';
import { ensureProject } from './save-project.js';

const states: ReadonlySet<string> = new Set(['PENDING', 'RUNNING', 'PAUSED', 'FINISHED', 'CANCELED']);

/** Makes a sweep and its project, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveSweep(context: RequestContext, input: UpsertSweepInput): Sweep {
  const { store } = context;
  const { description = null, displayName = null, config = null } = input;
  const state = input.state || null;
  if (state !== null && !states.has(state)) {
    throw new RequestError(400, `The state of a sweep is one of ${[...states].join(', ')}.`);
  }
  return store.transaction(() => {
    if (input.id) {
      const { id } = requireSweep(context, input.id);
      store.sweeps.update(id, { description, displayName, config, state, updatedAt: store.now() });
      return requireSweep(context, input.id);
    }
    if (config === null || config.trim() === '') {
      throw new RequestError(400, 'A new sweep needs a configuration.');
    }
    const project = ensureProject(
      context,
      requireEntity(context, input.entityName),
      input.projectName || defaultProject,
    );
    const name = makeSweepName();
    const id = store.sweeps.create({
      projectId: project.id,
      name,
      displayName,
      description,
      state: state ?? 'PENDING',
      config,
      createdAt: store.now(),
    });
    return store.sweeps.byId(id) ?? requireSweep(context, name);
  });
}

function requireSweep(context: RequestContext, id: string): Sweep {
  const number = decodeId(id, 'Sweep');
  const sweep = number === undefined ? undefined : context.store.sweeps.byId(number);
  const project = sweep === undefined ? undefined : context.store.projects.byId(sweep.projectId);
  if (sweep === undefined || project === undefined || findEntity(context, project.entityName) === undefined) {
    throw new RequestError(404, 'The sweep does not exist.');
  }
  return sweep;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

function makeSweepName(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
