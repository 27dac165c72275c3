/**
 * What artifacts do when a method is called or a list is read, but for what `later-downloads.ts` has: a page that shows runs alone
 * goes without it. It is one module for the reason that `later.ts` is one.
 */
export { changeCollectionType, deleteCollection, saveCollection } from './artifact-changes/collection-changes.js';
export { deleteVersion, linkVersion, unlinkVersion } from './artifact-changes/link-artifact.js';
export { logMediaArtifact } from './artifact-changes/log-media-artifact.js';
export { logVersion, useNamed, useVersion } from './artifact-changes/run-lineage.js';
export { saveArtifact } from './artifact-changes/save-artifact.js';
export { addDir, addFile, newFile } from './artifact-drafts/add-files.js';
export { addReference } from './artifact-drafts/add-reference.js';
export { addTable } from './artifact-drafts/add-table.js';
export { continueDraft } from './artifact-drafts/continue-draft.js';
export { discardDraft } from './artifact-upload/save-draft.js';
export { artifactCollection, readCollection } from './artifacts/artifact-collection.js';
export { artifactFilePage } from './artifacts/artifact-file-list.js';
export { artifactPage, runArtifactPage } from './artifacts/artifact-list.js';
export { artifactType } from './artifacts/artifact-type.js';
export { artifactUrl } from './artifacts/artifact-url.js';
export { artifactCollectionExists } from './artifacts/collection-exists.js';
export { collectionPage } from './artifacts/collection-list.js';
export { linkedFields, loggedBy, sourceFields, usedBy } from './artifacts/lineage.js';
export { locateCollection, locateProject } from './artifacts/locate.js';
export { requireEntry } from './artifacts/media-entries.js';
export { readObject } from './artifacts/read-object.js';
export { typePage } from './artifacts/type-list.js';
export { File } from './files/file.js';
export { makeRegistry } from './registries/make-registry.js';
export { fetchRegistry, readRegistry } from './registries/read-registry.js';
export {
  addMembers,
  registryTeams,
  registryUsers,
  removeMembers,
  updateMember,
} from './registries/registry-members.js';
export { registryCollectionPage, registryPage, registryVersionPage } from './registries/registry-pages.js';
export { deleteRegistry, saveRegistry } from './registries/save-registry.js';
export { sendArtifact } from './run-log/send-artifact.js';
