import { stringifyJson, ValidationError } from '@wandb-ts/core';
import { copyTree } from '../run-writer/row-values.js';
import { Media, type MediaArtifact, type MediaEntry, type MediaPlace } from './media.js';
import { describeMediaFile, type MediaContent, nameMediaFile, readMediaContent } from './media-content.js';

/** What a {@link Table} is made of. */
export interface TableData {
  /** The names of the columns, each another one. */
  readonly columns: readonly string[];
  /** Rows of as many cells as there are columns; a cell is what JSON can hold. NaN and infinite numbers become null. */
  readonly data: readonly (readonly unknown[])[];
}

/** Makes the artifact of a table for a place where it is logged. */
type ArtifactMaker = (runId: string, key: string) => MediaArtifact;

/** Rows and columns, shown as a table. Logged in a row, it also becomes an artifact of the type `run_table`. */
export class Table extends Media {
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly rowCount: number;
  readonly #content: MediaContent;
  readonly #makeArtifact: ArtifactMaker;

  private constructor(content: MediaContent, makeArtifact: ArtifactMaker, { columns, data }: TableData) {
    super();
    this.columns = [...columns];
    this.rowCount = data.length;
    this.#content = content;
    this.#makeArtifact = makeArtifact;
  }

  /**
   * Writes rows as a table.
   * @throws {@link ValidationError} when a row has another number of cells than there are columns, a column has no name or
   * the name of another one, or a cell cannot be written as JSON.
   * @example run.log({ errors: await Table.from({ columns: ['image', 'loss'], data: [['a.png', 0.3]] }) });
   */
  static async from({ columns, data }: TableData): Promise<Table> {
    if (new Set(columns).size !== columns.length || columns.includes('')) {
      throw new ValidationError('The columns of a table must have names of their own.');
    }
    const odd = data.findIndex((row) => row.length !== columns.length);
    if (odd >= 0) {
      throw new ValidationError(`Row ${odd} has ${data[odd]?.length} cells, and the table ${columns.length} columns.`);
    }
    const text = stringifyJson(copyTree({ columns, data }, 'table'), { nonFinite: 'null' });
    const { tableArtifacts } = await import('./table-artifact.js');
    const makeArtifact = tableArtifacts(text, columns.length, data.length);
    return new Table(await readMediaContent(new TextEncoder().encode(text)), makeArtifact, { columns, data });
  }

  override encode(place: MediaPlace): MediaEntry {
    const file = nameMediaFile('media/table', place, this.#content, 'table.json');
    const json = {
      _type: 'table-file',
      ...describeMediaFile(file, this.#content),
      ncols: this.columns.length,
      nrows: this.rowCount,
      log_mode: 'IMMUTABLE',
    };
    if (place.runId === undefined) return { json, files: [file] };
    const artifact = this.#makeArtifact(place.runId, place.name ?? place.key);
    const { clientIds, path } = artifact;
    const paths = {
      artifact_path: `wandb-client-artifact://${clientIds.artifact}/${path}`,
      _latest_artifact_path: `wandb-client-artifact://${clientIds.sequence}:latest/${path}`,
    };
    return { json: { ...json, ...paths }, files: [file], artifacts: [artifact] };
  }
}
