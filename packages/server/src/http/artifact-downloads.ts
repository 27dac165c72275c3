import type { Hono } from 'hono';
import { findEntity, findProject } from '../graphql/access.js';
import { findArtifact, requireFiles } from '../graphql/artifacts/artifact-access.js';
import type { Viewer } from '../graphql/context.js';
import { mimeTypeOf } from '../graphql/file-nodes.js';
import { RequestError } from '../request-error.js';
import type { Artifact, ArtifactContent } from '../storage/artifacts/rows.js';
import type { Store } from '../storage/store.js';
import { authenticate } from './authentication.js';
import { partsBelow } from './path-parts.js';
import { sendContent } from './send-content.js';
import type { UrlSigner } from './signed-urls.js';

/**
 * The addresses from which artifacts are downloaded with GET and HEAD. With a signature only: `/artifact-files/{artifact}/{path}`
 * and `/artifact-manifests/{manifest}/{name}`. With an API key, as clients make them from manifests: V1,
 * `/artifacts/{entity}/{md5}`, and V2, below `/artifactsV2/{region}/{entity}/`: `{birth}/{md5}`,
 * `{project}/{collection}/{birth}/{md5}/{name}` and `{project}/{collection}/{artifact}/{birth}/{md5}/{name}`.
 */
export function addArtifactDownloadRoutes(app: Hono, store: Store, signer: UrlSigner): void {
  const send = (content: ArtifactContent | undefined, name: string, request: Request): Response => {
    if (content === undefined) {
      throw new RequestError(404, 'The file does not exist.');
    }
    const { blob, sizeBytes, md5 } = content;
    return sendContent(store.blobs, { blob, sizeBytes, md5, mimeType: mimeTypeOf(name) }, request);
  };
  app.get('/artifact-files/*', ({ req }) => {
    const url = new URL(req.url);
    refuseUnsigned(signer, url);
    const [id = '', ...path] = partsBelow(url.pathname);
    const name = path.join('/');
    return send(store.artifacts.contents.ofFile(Number(id), name), name, req.raw);
  });
  app.get('/artifact-manifests/:manifest/:name', ({ req }) => {
    refuseUnsigned(signer, new URL(req.url));
    const manifest = store.artifacts.manifests.byId(Number(req.param('manifest')));
    if (manifest === undefined || manifest.blob === null) {
      throw new RequestError(404, 'The manifest does not exist.');
    }
    const { blob, sizeBytes, md5 } = manifest;
    return sendContent(store.blobs, { blob, sizeBytes, md5, mimeType: 'application/json' }, req.raw);
  });
  app.get('/artifacts/*', ({ req }) => {
    const viewer = requireViewer(store, req.raw);
    const [entity = '', md5 = '', ...rest] = partsBelow(new URL(req.url).pathname);
    return send(rest.length > 0 ? undefined : findInEntity(viewer, entity, md5), '', req.raw);
  });
  app.get('/artifactsV2/*', ({ req }) => {
    const viewer = requireViewer(store, req.raw);
    const parts = partsBelow(new URL(req.url).pathname);
    return send(findV2(viewer, parts), parts.length > 4 ? (parts.at(-1) ?? '') : '', req.raw);
  });
}

/** The content that one of the V2 forms stands for, when the user may see a version that has it. */
function findV2(viewer: Viewer, [region, entity = '', ...rest]: readonly string[]): ArtifactContent | undefined {
  if (region !== 'default') {
    return undefined;
  }
  const [project = '', collection = ''] = rest;
  switch (rest.length) {
    case 2: {
      const [birth = '', md5 = ''] = rest;
      return findInVersion(viewer, birth, md5) ?? findInEntity(viewer, entity, md5);
    }
    case 5: {
      const [, , birth = '', md5 = ''] = rest;
      return findInCollection(viewer, { entity, project, collection }, md5) ?? findInVersion(viewer, birth, md5);
    }
    case 6: {
      const [, , artifact = '', birth = '', md5 = ''] = rest;
      return findInVersion(viewer, artifact, md5) ?? findInVersion(viewer, birth, md5);
    }
    default:
      return undefined;
  }
}

function findInVersion(viewer: Viewer, id: string, hexMd5: string): ArtifactContent | undefined {
  const md5 = toBase64(hexMd5);
  const artifact = findArtifact(viewer, id);
  const entry = artifact === undefined ? undefined : viewer.store.artifacts.entries.inVersion(artifact.id, md5);
  return entry === undefined ? undefined : contentOf(viewer, artifact, md5);
}

function findInCollection(
  viewer: Viewer,
  names: { readonly entity: string; readonly project: string; readonly collection: string },
  hexMd5: string,
): ArtifactContent | undefined {
  const { entries, collections, versions } = viewer.store.artifacts;
  const md5 = toBase64(hexMd5);
  const project = findProject(viewer, names.entity, names.project);
  const collection = project === undefined ? undefined : collections.byName(project.id, names.collection);
  const entry = collection === undefined ? undefined : entries.inCollection(collection.id, md5);
  return entry === undefined ? undefined : contentOf(viewer, versions.byId(entry.artifactId), md5);
}

/** @throws RequestError for a restricted viewer. */
function contentOf(viewer: Viewer, artifact: Artifact | undefined, md5: string): ArtifactContent | undefined {
  if (artifact === undefined) {
    return undefined;
  }
  requireFiles(viewer, artifact);
  return viewer.store.artifacts.contents.find(artifact.entityId, md5);
}

/** Not every member of an organization may see everything that it has, so its contents are found by versions only. */
function findInEntity(viewer: Viewer, name: string, hexMd5: string): ArtifactContent | undefined {
  const entity = findEntity(viewer, name);
  return entity === undefined || entity.kind === 'organization'
    ? undefined
    : viewer.store.artifacts.contents.find(entity.id, toBase64(hexMd5));
}

function toBase64(hexMd5: string): string {
  return Buffer.from(hexMd5, 'hex').toString('base64');
}

function requireViewer(store: Store, request: Request): Viewer {
  const user = authenticate(store.users, request);
  if (user === undefined) {
    throw new RequestError(401, 'The API key is missing or not valid.');
  }
  return { store, user };
}

function refuseUnsigned(signer: UrlSigner, url: URL): void {
  if (!signer.isSigned(url, 'read')) {
    throw new RequestError(403, 'The address of the file has expired, or it is not signed.');
  }
}
