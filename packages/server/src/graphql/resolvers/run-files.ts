import type { FileResolvers, MutationResolvers, RunResolvers } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { checkFileName } from '../../storage/file-names.js';
import type { File } from '../../storage/rows.js';
import { requireRunByName } from '../access.js';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connections.js';
import type { RequestContext } from '../context.js';
import { runFileNode } from '../file-nodes.js';
import { decodeId, encodeRunId } from '../ids.js';
import { visibleProject } from '../project-access.js';

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
    const page = pageOf(rows.map(runFileNode), limit, after, ({ name }) => encodeCursor(name));
    return {
      ...page,
      get totalCount() {
        return store.files.count(id, selection);
      },
    };
  },
};

/** Uploads and deletions of run files. */
export const fileMutations: Pick<MutationResolvers, 'createRunFiles' | 'markRunFilesUploaded' | 'deleteFiles'> = {
  createRunFiles: (_, { input }, context) => {
    const { store } = context;
    const run = requireRunByName(context, input);
    return {
      runID: encodeRunId(run),
      uploadHeaders: [],
      // The names go back as they were asked for: a client drops a file whose name it does not find in the answer.
      files: store.transaction(() =>
        input.files.map((name) => ({ ...runFileNode(store.files.announce(run.id, checkFileName(name))), name })),
      ),
    };
  },
  markRunFilesUploaded: (_, { input }, context) => {
    const { store } = context;
    const run = requireRunByName(context, input);
    store.transaction(() => {
      for (const name of input.files) {
        if (!store.files.confirmUpload(run.id, checkFileName(name), store.now())) {
          throw new RequestError(404, `The run has no file ${JSON.stringify(name)}.`);
        }
      }
    });
    return { success: true };
  },
  deleteFiles: async (_, { input }, context) => {
    const { store } = context;
    const files = input.files.map((id) => requireFile(context, id, input.projectId ?? null));
    store.transaction(() => {
      for (const { id } of files) {
        store.files.remove(id);
      }
    });
    await store.removeUnusedBlobs();
    return { success: true };
  },
};

/** A file. */
export const fileResolvers: FileResolvers = {
  // Python clients take it for the path of a file of an artifact.
  displayName: ({ name, inArtifact }) => (inArtifact === null ? name.slice(name.lastIndexOf('/') + 1) : name),
  url: (file, { upload }, { fileUrls }) => (upload ? file.uploadUrl(fileUrls) : file.downloadUrl(fileUrls)),
  directUrl: (file, _, { fileUrls }) => file.downloadUrl(fileUrls),
  uploadUrl: (file, _, { fileUrls }) => file.uploadUrl(fileUrls),
  uploadHeaders: () => [],
  uploadMultipartUrls: ({ inArtifact }, _, { fileUrls }) => inArtifact?.partUrls(fileUrls) ?? null,
  mimetype: ({ mimeType }) => mimeType,
  storagePath: ({ inArtifact }) => inArtifact?.storagePath ?? null,
  digest: ({ inArtifact }) => inArtifact?.digest ?? null,
  artifact: ({ inArtifact }, _, context) => inArtifact?.bornIn(context) ?? null,
};

function requireFile(context: RequestContext, id: string, projectId: number | null): File {
  const { store } = context;
  const number = decodeId(id, 'File');
  const file = number === undefined ? undefined : store.files.byId(number);
  const run = file === undefined ? undefined : store.runs.byId(file.runId);
  const isRight = run !== undefined && (projectId === null || run.projectId === projectId);
  if (file === undefined || !isRight || visibleProject(context, run.projectId) === undefined) {
    throw new RequestError(404, `The file ${JSON.stringify(id)} does not exist.`);
  }
  return file;
}
