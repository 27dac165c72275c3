import { type PageOptions, Paginator } from '@wandb-ts/core';
import type { File } from '../files/file.js';
import type { LoggedArtifact } from './artifact-record.js';

/** Options of `artifact.files`. */
export interface ArtifactFilesOptions extends PageOptions {
  /** Only files with exactly these paths. @defaultValue every path */
  readonly names?: readonly string[] | undefined;
  /** How many files to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/**
 * The files of a version, with their paths as names. Nothing is fetched before iteration. `count()` asks nothing, unless the
 * list is of some names: then the server must be one that counts these.
 */
export class ArtifactFiles extends Paginator<File> {
  readonly #artifact: LoggedArtifact;

  /** Lists files. Lists come from `artifact.files()`. */
  constructor(artifact: LoggedArtifact, options: ArtifactFilesOptions = {}) {
    const { client, fields } = artifact;
    const { names = [], ...paging } = options;
    const wanted = names.length === 0 ? null : [...names];
    super({
      ...paging,
      name: 'artifact files',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { artifactFilePage, File } = await import('../later-artifacts.js');
        const page = await artifactFilePage(client, fields, { names: wanted, cursor, perPage }, request);
        return { ...page, items: page.items.map((record) => new File(client, record)) };
      },
      countItems: wanted === null ? async () => fields.fileCount : undefined,
    });
    this.#artifact = artifact;
  }

  /** Entity, project and name of the artifact. */
  get path(): [string, string, string] {
    const { entity, project, collection, version } = this.#artifact.fields;
    return [entity, project, `${collection}:${version}`];
  }

  /** A short description, such as `<ArtifactFiles team/project/mnist:v3>`. */
  override toString(): string {
    return `<ArtifactFiles ${this.path.join('/')}>`;
  }
}
