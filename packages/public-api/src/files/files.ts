import { type Client, type PageOptions, Paginator, ValidationError } from '@wandb-ts/core';
import type { RunLocation } from '../runs/run-fields.js';
import type { File } from './file.js';

/** Options of `run.files`. */
export interface FilesOptions extends PageOptions {
  /** Only files with exactly these names. @defaultValue every name */
  readonly names?: readonly string[] | undefined;
  /** Only files whose names match this SQL `LIKE` pattern, such as `%.json`. Cannot be combined with `names`. */
  readonly pattern?: string | undefined;
  /** Whether `file.url` is an address to upload to instead. @defaultValue false */
  readonly upload?: boolean | undefined;
  /** How many files to request at a time. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/**
 * The files of a run. Nothing is fetched before iteration. `count()` is the number of all files of the run, whichever names
 * the list is of: W&B counts no other.
 */
export class Files extends Paginator<File> {
  readonly #run: RunLocation;

  /** Lists files. Lists come from `run.files()`. */
  constructor(client: Client, run: RunLocation, options: FilesOptions = {}) {
    const { names = [], pattern, upload } = options;
    if (names.length > 0 && pattern !== undefined) {
      throw new ValidationError('Files are chosen by names or by a pattern, not by both.');
    }
    const location = { entity: run.entity, project: run.project, id: run.id };
    super({
      ...options,
      name: 'files',
      defaultPerPage: 50,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { File, listFiles } = await import('../later.js');
        const page = await listFiles(
          client,
          location,
          { names: [...names], pattern, upload, cursor, perPage },
          request,
        );
        return { ...page, items: page.items.map((record) => new File(client, record)) };
      },
    });
    this.#run = location;
  }

  /** A short description, such as `<Files team/project/abcd1234>`. */
  override toString(): string {
    const { entity, project, id } = this.#run;
    return `<Files ${[entity, project, id].map(encodeURIComponent).join('/')}>`;
  }
}
