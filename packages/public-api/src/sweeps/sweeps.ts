import {
  type Client,
  type PageOptions,
  Paginator,
  type ProjectPath,
  parseProjectPath,
  type RequestOptions,
  resolveEntity,
} from '@wandb-ts/core';
import { knownEntity } from '../known-entity.js';
import type { RunFilter } from '../runs/run-filter.js';
import { storableJson } from '../storable-json.js';
import type { Sweep } from './sweep.js';

/** Options of {@link sweeps}. */
export interface SweepsOptions extends PageOptions {
  /** How many sweeps to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
  /** A filter on the sweeps, in the form of the filters of runs. @defaultValue all of them */
  readonly filters?: RunFilter | undefined;
}

/** The sweeps of a project, newest first. Nothing is fetched before iteration, and single sweeps cost no request. */
export class Sweeps extends Paginator<Sweep> {
  /** The name of the project. */
  readonly project: string;
  readonly #entity: () => string | null;

  /**
   * Lists sweeps. Lists come from `project.sweeps()` and {@link sweeps}. Reading one rejects with {@link NotFoundError} when
   * the project does not exist, and with {@link UnsupportedError} when the server cannot filter sweeps.
   */
  constructor(client: Client, location: ProjectPath, { filters, ...options }: SweepsOptions = {}) {
    const { project } = location;
    let entity = location.entity;
    const locate = async (request: RequestOptions): Promise<{ entity: string; project: string }> => {
      entity ??= await resolveEntity(client, null, request);
      return { entity, project };
    };
    const isFiltered = filters !== undefined && Object.keys(filters).length > 0;
    super({
      ...options,
      name: 'sweeps',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const variables = { ...(await locate(request)), cursor, perPage };
        const { matchingSweeps, allSweeps } = await import('../later.js');
        return isFiltered
          ? matchingSweeps(client, { ...variables, filters: storableJson(filters, 'filters') }, request)
          : allSweeps(client, variables, request);
      },
      // The server counts all sweeps of a project, not those that match.
      countItems: isFiltered
        ? undefined
        : async (request) => {
            const { sweepCount } = await import('../later.js');
            return sweepCount(client, await locate(request), request);
          },
    });
    this.project = project;
    this.#entity = () => entity;
  }

  /**
   * The name of the owning entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#entity());
  }

  /** A short description, such as `<Sweeps team/project>`. */
  override toString(): string {
    return `<Sweeps ${this.#entity() ?? '(default entity)'}/${this.project}>`;
  }
}

/**
 * Lists the sweeps of a project.
 *
 * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @throws {@link ValidationError} when the path is malformed.
 * @example for await (const sweep of sweeps(client, 'team/vision')) console.log(sweep.name, sweep.bestLoss);
 */
export function sweeps(client: Client, path?: string | null, options?: SweepsOptions): Sweeps {
  const { entity, project } = parseProjectPath(path, client.settings);
  return new Sweeps(client, { entity, project }, options);
}
