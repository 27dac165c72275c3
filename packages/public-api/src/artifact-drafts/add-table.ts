import { stringifyJson, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactProperties } from '../artifacts/artifact-properties.js';
import type { TableData } from '../media/table.js';
import { checkStorable } from '../storable-json.js';
import { type NewFileOptions, newFile } from './add-files.js';

/** As seen in wandb 0.20.1. */
const maxRowCount = 200_000;

/** Adds a table to a draft. See `artifact.add`. */
export async function addTable(
  artifact: ArtifactProperties,
  table: TableData,
  name: string,
  options: NewFileOptions = {},
): Promise<ArtifactEntry> {
  if (typeof name !== 'string' || name === '') throw new ValidationError('A table in an artifact needs a name.');
  return newFile(artifact, `${name.replace(/\.table\.json$/, '')}.table.json`, tableJson(table), options);
}

function tableJson(table: TableData): string {
  const { columns, data } = (table ?? {}) as Partial<TableData>;
  if (!Array.isArray(columns) || !Array.isArray(data)) {
    throw new ValidationError('Only tables can be added as objects: { columns, data }. Add other media as files.');
  }
  if (!columns.every((column) => typeof column === 'string') || new Set(columns).size !== columns.length) {
    throw new ValidationError('The columns of a table must be texts, each its own.');
  }
  const odd = data.findIndex((row: unknown) => !Array.isArray(row) || row.length !== columns.length);
  if (odd >= 0) {
    throw new ValidationError(`Row ${odd} of the table does not have ${columns.length} cells, one for each column.`);
  }
  if (data.length > maxRowCount) {
    throw new ValidationError(`A table in an artifact has at most ${maxRowCount} rows, not ${data.length}.`);
  }
  checkStorable(data, 'data');
  const json = { _type: 'table', columns, data, ncols: columns.length, nrows: data.length };
  return stringifyJson(json, { nonFinite: 'null' });
}
