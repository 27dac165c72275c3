import { type Client, type RequestOptions, RunNotFoundError } from '@wandb-ts/core';
import { getRun } from '@wandb-ts/core/requests/runs';
import { type RunDetails, type RunFields, type RunLocation, toRunDetails, toRunFields } from './run-fields.js';

/** A run as a mapper returns it; `details` is null when it comes from a lazy list. */
export interface RunRecord {
  readonly fields: RunFields;
  readonly details: RunDetails | null;
}

/** Reads a whole run. @throws {@link NotFoundError} naming the project or the run that does not exist */
export async function fetchRun(
  client: Client,
  location: RunLocation,
  options?: RequestOptions,
): Promise<RunRecord & { readonly details: RunDetails }> {
  const { entity, project, id } = location;
  const answer = await getRun(client, { entity, project, name: id }, options);
  const node = existing(answer.project, location);
  return { fields: toRunFields(node, location), details: toRunDetails(node) };
}

/** The run of an answer. @throws {@link NotFoundError} naming the project or the run that does not exist */
export function existing<Node>(project: { readonly run: Node | null } | null, location: RunLocation): Node {
  const { entity, project: name, id } = location;
  if (project === null) {
    throw new RunNotFoundError(`Could not find run ${entity}/${name}/${id}: there is no project ${entity}/${name}.`);
  }
  if (project.run === null) throw new RunNotFoundError(`Could not find run ${entity}/${name}/${id}.`);
  return project.run;
}
