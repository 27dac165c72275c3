import { type Client, type PageOptions, Paginator, parseProjectPath } from '@wandb-ts/core';
import { knownEntity } from '../known-entity.js';
import type { ArtifactType } from './artifact-type.js';
import type { ProjectLocation, ProjectReference } from './references.js';

/** Options of {@link artifactTypes}. */
export interface ArtifactTypesOptions extends PageOptions {
  /** How many types to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/** The types of artifacts of a project. Nothing is fetched before iteration. The server does not count them. */
export class ArtifactTypes extends Paginator<ArtifactType> {
  /** The name of the project. */
  readonly project: string;
  readonly #entity: () => string | null;

  /** Lists types. Lists come from `api.artifactTypes()` and `project.artifactTypes()`. */
  constructor(client: Client, path: ProjectReference, options: ArtifactTypesOptions = {}) {
    let location: ProjectLocation | null = null;
    super({
      ...options,
      name: 'artifact types',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { typePage, locateProject } = await import('../later-artifacts.js');
        location ??= await locateProject(client, path, request);
        return typePage(client, location, { cursor, perPage }, request);
      },
    });
    this.project = path.project;
    this.#entity = () => location?.entity ?? path.entity;
  }

  /**
   * The name of the owning entity.
   *
   * @throws {@link ValidationError} before the first page, when the entity is the viewer's default one.
   */
  get entity(): string {
    return knownEntity(this.#entity());
  }

  /** A short description, such as `<ArtifactTypes team/project>`. */
  override toString(): string {
    return `<ArtifactTypes ${this.#entity() ?? '(default entity)'}/${this.project}>`;
  }
}

/**
 * Lists the types of artifacts of a project.
 *
 * @param path - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
 * @throws {@link ValidationError} when the path is malformed. Reading a list of a project that does not exist rejects with
 *   {@link NotFoundError}.
 */
export function artifactTypes(client: Client, path?: string | null, options?: ArtifactTypesOptions): ArtifactTypes {
  return new ArtifactTypes(client, parseProjectPath(path, client.settings), options);
}
