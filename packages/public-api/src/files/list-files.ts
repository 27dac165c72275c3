import { type Client, NotFoundError, type Page, type RequestOptions } from '@wandb-ts/core';
import { type ListRunFilesQueryVariables, listRunFiles } from '@wandb-ts/core/requests/files';
import { toPage } from '../connection.js';
import { existing } from '../runs/fetch-run.js';
import type { RunLocation } from '../runs/run-fields.js';
import { type FileRecord, toFileFields } from './file-record.js';

/** Which files of a run are listed, and which page of them. */
type FileSelection = Omit<ListRunFilesQueryVariables, 'entity' | 'project' | 'run'>;

/** Reads a page of the files of a run. Its count is that of all files of the run. */
export async function listFiles(
  client: Client,
  run: RunLocation,
  selection: FileSelection,
  options?: RequestOptions,
): Promise<Page<FileRecord>> {
  const { entity, project, id } = run;
  const location = { entity, project, id };
  const variables = { entity, project, run: id, ...selection };
  const node = existing((await listRunFiles(client, variables, options)).project, run);
  const projectId = Number(node.projectId);
  const page = toPage(
    node.files,
    (file): FileRecord => ({
      fields: toFileFields(file),
      reread: (again) => requireFile(client, location, file.name, again),
      projectId: Number.isSafeInteger(projectId) ? projectId : null,
      hasUploadUrl: selection.upload === true,
    }),
  );
  return { ...page, totalCount: node.fileCount ?? undefined };
}

/** Reads what the server says of the file with exactly this name; null when there is none. */
export async function findFile(
  client: Client,
  run: RunLocation,
  name: string,
  options?: RequestOptions,
): Promise<FileRecord | null> {
  const { items } = await listFiles(client, run, { names: [name], perPage: 1 }, options);
  // Servers keep a name without the leading `./` of a relative path.
  const kept = name.replace(/^\.\//, '');
  return items.find(({ fields }) => fields.name === name || fields.name === kept) ?? null;
}

/** {@link findFile} of a file that must be there. @throws {@link NotFoundError} when there is none */
export async function requireFile(
  client: Client,
  run: RunLocation,
  name: string,
  options?: RequestOptions,
): Promise<FileRecord> {
  const found = await findFile(client, run, name, options);
  if (found !== null) return found;
  throw new NotFoundError(`Could not find file ${JSON.stringify(name)} of run ${run.entity}/${run.project}/${run.id}.`);
}
