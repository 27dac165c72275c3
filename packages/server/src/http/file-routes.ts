import type { Context, Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { RequestError } from '../request-error.js';
import { checkFileName } from '../storage/file-names.js';
import type { File } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { authenticate } from './authentication.js';
import { partsBelow } from './path-parts.js';
import { sendContent } from './send-content.js';
import type { FileAction, UrlSigner } from './signed-urls.js';
import { keepUpload, receiveUpload } from './uploads.js';

/** The addresses of a run's files, `/files/{entity}/{project}/{run}/{name}`: PUT to upload, GET and HEAD to download. */
export function addFileRoutes(app: Hono, store: Store, signer: UrlSigner, maxFileBytes: number): void {
  app.put('/files/*', async (context) => {
    const file = requireFile(store, signer, context, 'write');
    const content = await receiveUpload(store, context.req.raw, maxFileBytes);
    await keepUpload(store, content, () => {
      const { sizeBytes, md5 } = content;
      if (!store.files.setContent(file.id, { blob: content.keep(), sizeBytes, md5 }, store.now())) {
        throw new RequestError(404, 'The file was deleted during its upload.');
      }
    });
    return context.json({});
  });
  app.get('/files/*', (context) => download(store, requireFile(store, signer, context, 'read'), context.req.raw));
}

function download(store: Store, file: File, request: Request): Response {
  if (file.blob === null) {
    throw new RequestError(404, 'The file has not been uploaded.');
  }
  const mimeType = getMimeType(file.name) ?? 'application/octet-stream';
  return sendContent(store.blobs, { blob: file.blob, sizeBytes: file.sizeBytes, md5: file.md5, mimeType }, request);
}

function requireFile(store: Store, signer: UrlSigner, { req }: Context, action: FileAction): File {
  const url = new URL(req.url);
  const { entityName, projectName, runName, name } = readPath(url.pathname);
  const mayAct = signer.isSigned(url, action) || isMember(store, req.raw, entityName);
  if (!mayAct) {
    throw new RequestError(403, 'The address of the file has expired, or it is not signed.');
  }
  const entity = store.users.entityByName(entityName);
  const project = entity === undefined ? undefined : store.projects.byName(entity.id, projectName);
  const run = project === undefined ? undefined : store.runs.byName(project.id, runName);
  const file = run === undefined ? undefined : store.files.byName(run.id, name);
  if (file === undefined) {
    throw new RequestError(404, 'The file does not exist.');
  }
  return file;
}

function isMember(store: Store, request: Request, entityName: string): boolean {
  const user = authenticate(store.users, request);
  return user !== undefined && store.users.memberEntity(user.id, entityName) !== undefined;
}

function readPath(pathname: string) {
  const [entityName = '', projectName = '', runName = '', ...rest] = partsBelow(pathname);
  return { entityName, projectName, runName, name: checkFileName(rest.join('/')) };
}
