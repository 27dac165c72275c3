import {
  type Client,
  NotFoundError,
  type Page,
  type PageOptions,
  Paginator,
  type RequestOptions,
  resolveEntity,
} from '@wandb-ts/core';
import { listProjects } from '@wandb-ts/core/requests/projects';
import { toPage } from '../connection.js';
import { knownEntity } from '../known-entity.js';
import { Project } from './project.js';

/** Options of {@link projects}. */
export interface ProjectsOptions extends PageOptions {
  /** How many projects to request at a time. @defaultValue 200 */
  readonly perPage?: number | null | undefined;
}

/** The projects of an entity, in the server's order. Nothing is fetched before iteration. */
export class Projects extends Paginator<Project> {
  readonly #entity: () => string | null;

  /** Lists projects. Lists come from `api.projects()`. */
  constructor(client: Client, entity?: string, options: ProjectsOptions = {}) {
    let resolved = entity ?? client.settings.entity;
    super({
      ...options,
      name: 'projects',
      defaultPerPage: 200,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        resolved ??= await resolveEntity(client, entity ?? null, request);
        return loadProjects(client, { entity: resolved, cursor, perPage }, request);
      },
    });
    this.#entity = () => resolved;
  }

  /**
   * The name of the entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#entity());
  }

  /** A short description, such as `<Projects team>`. */
  override toString(): string {
    return `<Projects ${this.#entity() ?? '(default entity)'}>`;
  }
}

/** Lists the projects of an entity, the configured or the viewer's default one when none is given. */
export function projects(client: Client, entity?: string, options?: ProjectsOptions): Projects {
  return new Projects(client, entity, options);
}

async function loadProjects(
  client: Client,
  query: { entity: string; cursor: string | null; perPage: number },
  options: RequestOptions,
): Promise<Page<Project>> {
  const { models } = await listProjects(client, query, options);
  if (models === null) throw new NotFoundError(`Could not find entity ${query.entity}.`);
  return toPage(models, (node) => new Project(client, query.entity, node.name, node));
}
