import type { AddDirOptions, AddFileOptions, NewFileOptions } from '../artifact-drafts/add-files.js';
import type { AddReferenceOptions } from '../artifact-drafts/add-reference.js';
import type { NewFileContent } from '../artifact-drafts/staged-content.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { TableData } from '../media/table.js';
import { ArtifactProperties, recordOf } from './artifact-properties.js';
import { requireContents } from './artifact-record.js';

/** How the contents of a draft are put together. After `finalize` and `save`, each member throws {@link ArtifactFinalizedError}. */
export abstract class ArtifactContents extends ArtifactProperties {
  /** Whether the artifact is not logged yet. */
  isDraft(): boolean {
    return this.state === 'PENDING';
  }

  /** Makes the contents final: none can be added or removed afterwards. */
  finalize(): void {
    recordOf(this).isFinal = true;
  }

  /**
   * Adds a local file. What is uploaded is its content at this moment, unless the policy is `immutable`.
   *
   * @throws {@link ValidationError} when there is no such file, when an entry of that name has another content and `overwrite` is
   *   not set, and for an unknown policy; {@link UnsupportedError} where there is no file system.
   * @example await artifact.addFile('out/model.bin', { name: 'weights/model.bin' });
   */
  async addFile(localPath: string, options?: AddFileOptions): Promise<ArtifactEntry> {
    const { addFile } = await import('../later-artifacts.js');
    return addFile(this, localPath, options);
  }

  /**
   * Adds all files of a local folder and of those below. Links are followed. Either all of them are added or none.
   *
   * @throws {@link ValidationError} when there is no such folder, for what is neither file nor folder, for links in circles, and when
   *   an entry has another content and `merge` is not set; {@link UnsupportedError} where there is no file system.
   */
  async addDir(localPath: string, options?: AddDirOptions): Promise<void> {
    const { addDir } = await import('../later-artifacts.js');
    await addDir(this, localPath, options);
  }

  /**
   * Adds a file with a content from memory: a text, bytes, a Blob, or a stream of those.
   *
   * @throws {@link ValidationError} when there is an entry of that name and `overwrite` is not set.
   * @example await artifact.newFile('labels.json', JSON.stringify(labels));
   */
  async newFile(name: string, content: NewFileContent, options?: NewFileOptions): Promise<ArtifactEntry> {
    const { newFile } = await import('../later-artifacts.js');
    return newFile(this, name, content, options);
  }

  /**
   * Adds a reference to what is stored elsewhere; nothing of it is uploaded. A prefix of a store, or a local folder, gives
   * one entry for each object below it. It knows `http`, `https`, `s3`, `gs`, `file` and Azure's blobs, entries of
   * artifacts, and what `referenceHandlers` know; of others it keeps only the URI.
   *
   * @param target - The URI, or an entry of another artifact.
   * @throws {@link ValidationError} for anything that is not a URI, for too many objects, and when an entry of that name has
   *   another content.
   * @throws {@link NotFoundError} when there is nothing.
   * @example await artifact.addReference('s3://bucket/images', { name: 'images' });
   */
  async addReference(target: string | ArtifactEntry, options?: AddReferenceOptions): Promise<ArtifactEntry[]> {
    const { addReference } = await import('../later-artifacts.js');
    return addReference(this, target, options);
  }

  /**
   * Adds a table, which `artifact.get` and wandb for Python read by its name. It is the only kind of object that can be added;
   * add other media as files.
   *
   * @throws {@link ValidationError} for anything that is not a table, and when there is an entry of that name and
   *   `overwrite` is not set.
   * @example await artifact.add({ columns: ['image', 'loss'], data: [['a.png', 0.5]] }, 'errors');
   */
  async add(table: TableData, name: string, options?: NewFileOptions): Promise<ArtifactEntry> {
    const { addTable } = await import('../later-artifacts.js');
    return addTable(this, table, name, options);
  }

  /**
   * Removes an entry, or all entries of a folder.
   *
   * @param item - The entry, or a path in the artifact.
   * @throws {@link NotFoundError} when there is none.
   */
  remove(item: string | ArtifactEntry): void {
    requireContents(recordOf(this), 'remove').remove(typeof item === 'string' ? item : item.path);
  }

  /** The path in the artifact of a local file, as it was given to {@link ArtifactContents.addFile}; undefined when it was not added. */
  getAddedLocalPathName(localPath: string): string | undefined {
    return recordOf(this).contents?.nameOf(localPath);
  }

  /**
   * Discards a draft, and removes the copies of large files that were made for it. A logged version stays as it is.
   *
   * @throws {@link ValidationError} while it is being saved.
   */
  async discard(): Promise<void> {
    const { discardDraft } = await import('../later-artifacts.js');
    await discardDraft(this);
  }
}
