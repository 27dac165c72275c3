import type { Context, Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { RequestError } from '../request-error.js';
import { checkFileName } from '../storage/file-names.js';
import type { File } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { authenticate } from './authentication.js';
import { partsBelow } from './path-parts.js';
import { bodyOf } from './request-body.js';
import { sendContent } from './send-content.js';
import type { FileAction, UrlSigner } from './signed-urls.js';

/** The addresses of a run's files, `/files/{entity}/{project}/{run}/{name}`: PUT to upload, GET and HEAD to download. */
export function addFileRoutes(app: Hono, store: Store, signer: UrlSigner, maxFileBytes: number): void {
  app.put('/files/*', async (context) => {
    const file = requireFile(store, signer, context, 'write');
    await upload(store, file, context.req.raw, maxFileBytes);
    return context.json({});
  });
  app.get('/files/*', (context) => download(store, requireFile(store, signer, context, 'read'), context.req.raw));
}

async function upload(store: Store, file: File, request: Request, maxFileBytes: number): Promise<void> {
  const expected = request.headers.get('content-length');
  const content = await store.blobs.write(bodyOf(request), maxFileBytes, Number(expected));
  const digest = request.headers.get('content-md5');
  if ((expected !== null && Number(expected) !== content.sizeBytes) || (digest !== null && digest !== content.md5)) {
    await store.blobs.remove(content.blob);
    throw new RequestError(400, 'The content that arrived is not the content that was announced.');
  }
  let isKept = false;
  try {
    isKept = store.files.setContent(file.id, content, store.now());
  } finally {
    if (!isKept) {
      await store.blobs.remove(content.blob);
    }
  }
  if (!isKept) {
    throw new RequestError(404, 'The file was deleted during its upload.');
  }
  await store.removeUnusedBlobs();
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
