import { getMimeType } from 'hono/utils/mime';
import type { FileResolvers, MutationResolvers, RunResolvers } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { checkFileName } from '../../storage/file-names.js';
import { requireEntity } from '../access.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connections.js';
import { encodeId, encodeRunId } from '../ids.js';

const everyFile = { names: null, pattern: null };
const standardPage = 100;

/** The files of a run. */
export const runFileResolvers: Pick<RunResolvers, 'files' | 'fileCount'> = {
  fileCount: ({ id }, _, { store }) => store.files.count(id, everyFile),
  files: ({ id }, { after, first, names, pattern }, { store }) => {
    const limit = pageSize(first, standardPage);
    const selection = {
      names: names?.length ? names.flatMap((name) => (name === null ? [] : [name.replace(/^\.\//, '')])) : null,
      pattern: pattern ?? null,
    };
    const rows = store.files.list(id, selection, { after: decodeCursor(after) ?? '', limit: limit + 1 });
    const page = pageOf(rows, limit, after, ({ name }) => encodeCursor(name));
    return { ...page, totalCount: store.files.count(id, selection) };
  },
};

/** Uploads of run files. */
export const fileMutations: Pick<MutationResolvers, 'createRunFiles'> = {
  createRunFiles: (_, { input }, context) => {
    const { store } = context;
    const entity = requireEntity(context, input.entityName);
    const project = store.projects.byName(entity.id, input.projectName);
    const run = project === undefined ? undefined : store.runs.byName(project.id, input.runName);
    if (run === undefined) {
      throw new RequestError(404, 'The run does not exist.');
    }
    return {
      runID: encodeRunId(run),
      uploadHeaders: [],
      // The names go back as they were asked for: a client drops a file whose name it does not find in the answer.
      files: store.transaction(() =>
        input.files.map((name) => ({ ...store.files.announce(run.id, checkFileName(name)), name })),
      ),
      clientMutationId: input.clientMutationId ?? null,
    };
  },
};

/** A file. */
export const fileResolvers: FileResolvers = {
  id: ({ id }) => encodeId('File', id),
  displayName: ({ name }) => name.slice(name.lastIndexOf('/') + 1),
  url: (file, { upload }, { fileUrls }) => (upload ? fileUrls.upload(file) : fileUrls.download(file)),
  directUrl: (file, _, { fileUrls }) => fileUrls.download(file),
  uploadUrl: (file, _, { fileUrls }) => fileUrls.upload(file),
  uploadHeaders: () => [],
  mimetype: ({ name }) => getMimeType(name) ?? 'application/octet-stream',
};
