import type { RequestOptions } from '@wandb-ts/core';
import type { DeleteArtifactOptions, LinkArtifactOptions } from '../artifact-changes/link-artifact.js';
import type { SaveArtifactOptions } from '../artifact-changes/save-artifact.js';
import { whileSaving } from '../artifact-drafts/while-saving.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import type { CheckoutOptions, DownloadArtifactOptions, VerifyOptions } from '../artifact-transfer/types.js';
import type { Run } from '../runs/run.js';
import { showAsJson } from '../show-as-json.js';
import type { ArtifactCollection } from './artifact-collection.js';
import { ArtifactContents } from './artifact-contents.js';
import { ArtifactFiles, type ArtifactFilesOptions } from './artifact-files.js';
import { recordOf, setRecord } from './artifact-properties.js';
import { type ArtifactOptions, type ArtifactRecord, requireLogged, startDraft, toRecord } from './artifact-record.js';
import { type ArtifactWaitOptions, waitUntilLogged } from './wait-until-logged.js';

/** What runs log to refer to a version. */
export interface ArtifactReference {
  readonly _type: 'artifactVersion';
  readonly _version: 'v0';
  readonly id: string;
  /** The version in the collection that it was logged to. */
  readonly version: string;
  /** The collection that it was logged to. */
  readonly sequenceName: string;
  /** The deprecated `useAs` that the draft was made with; null for none. */
  readonly usedAs: string | null;
}

/**
 * A versioned set of files. `new Artifact(name, type)` is a draft; versions that a server knows come from `api.artifact()`
 * and from lists. Fields hold what the server said when the version was read. Assigning a field changes this object only,
 * until `artifact.save()`.
 */
export class Artifact extends ArtifactContents {
  /**
   * Starts a draft.
   *
   * @param name - The collection to log to: letters, digits, dashes, underscores and dots, at most 128.
   * @param type - What it holds, such as `dataset` or `model`.
   * @throws {@link ValidationError} for a name, a type or metadata that W&B refuses.
   */
  constructor(name: string, type: string, options?: ArtifactOptions) {
    super(startDraft(name, type, options));
  }

  /** Reads the collection through which the version was found. @throws {@link ArtifactNotLoggedError} on a draft */
  async collection(options?: RequestOptions): Promise<ArtifactCollection> {
    const logged = requireLogged(recordOf(this), 'collection');
    const { readCollection } = await import('../later-artifacts.js');
    return readCollection(logged, logged.fields, options);
  }

  /** Reads the collection that the version was logged to. @throws {@link ArtifactNotLoggedError} on a draft */
  async sourceCollection(options?: RequestOptions): Promise<ArtifactCollection> {
    const logged = requireLogged(recordOf(this), 'sourceCollection');
    const { readCollection } = await import('../later-artifacts.js');
    return readCollection(logged, logged.fields.source, options);
  }

  /**
   * The page of the version in the web app. One request for a version in a registry, none for any other.
   *
   * @throws {@link ArtifactNotLoggedError} on a draft, {@link NotFoundError} when the organization of the registry is unknown.
   */
  async url(options?: RequestOptions): Promise<string> {
    const logged = requireLogged(recordOf(this), 'url');
    const { artifactUrl } = await import('../later-artifacts.js');
    return artifactUrl(logged, options);
  }

  /**
   * The list of contents: that of a draft as it is now, that of a version downloaded once.
   *
   * @throws {@link NotFoundError} when the version has none, {@link UnexpectedResponseError} when it cannot be read.
   */
  async manifest(options?: RequestOptions): Promise<ArtifactManifest> {
    const { loadManifest } = await import('../later-downloads.js');
    return loadManifest(this, options);
  }

  /** The MD5 of the list of contents, as hexadecimal digits. Versions with the same contents have the same. */
  async digest(options?: RequestOptions): Promise<string> {
    return recordOf(this).logged?.fields.digest ?? (await this.manifest(options)).digest();
  }

  /** The size of all contents in bytes, references included; those of unknown size count as 0. */
  async size(options?: RequestOptions): Promise<number> {
    return recordOf(this).logged?.fields.size ?? (await this.manifest(options)).size;
  }

  /**
   * The entry with a path, or of an object by its name without its kind, such as `cats` for `cats.table.json`.
   *
   * @throws {@link NotFoundError} when there is none, {@link ArtifactNotLoggedError} on a draft.
   */
  async getEntry(name: string, options?: RequestOptions): Promise<ArtifactEntry> {
    requireLogged(recordOf(this), 'getEntry');
    const { requireEntry } = await import('../later-artifacts.js');
    return requireEntry(await this.manifest(options), name);
  }

  /** @deprecated Use {@link Artifact.getEntry}, which does the same. */
  async getPath(name: string, options?: RequestOptions): Promise<ArtifactEntry> {
    const { client } = requireLogged(recordOf(this), 'getPath');
    client.emit({ type: 'deprecation', name: 'artifact.getPath', message: 'Use artifact.getEntry.' });
    return this.getEntry(name, options);
  }

  /**
   * Reads the JSON of an object that W&B's clients added, such as a table, by its name; null when there is none.
   *
   * @throws {@link ArtifactNotLoggedError} on a draft.
   * @example const table = await artifact.get('predictions'); // the JSON of predictions.table.json
   */
  async get(name: string, options?: RequestOptions): Promise<unknown> {
    const logged = requireLogged(recordOf(this), 'get');
    const { readObject } = await import('../later-artifacts.js');
    return readObject(logged, await this.manifest(options), name, options);
  }

  /** Lists the files; see {@link ArtifactFiles}. @throws {@link ArtifactNotLoggedError} on a draft */
  files(options?: ArtifactFilesOptions): ArtifactFiles {
    return new ArtifactFiles(requireLogged(recordOf(this), 'files'), options);
  }

  /**
   * Saves the contents below a folder, and returns the folder. Each file is checked against the manifest, and appears complete or
   * not at all. Files that are there and right are kept, others of the same names replaced, and all others left alone. What was
   * fetched before comes from the cache; what was interrupted is continued.
   *
   * @throws {@link ArtifactNotLoggedError} on a draft, {@link UnsafeEntryPathError} for an entry that cannot be a file below the
   *   folder, {@link DigestMismatchError} when other bytes come than the manifest names, {@link UnsupportedError} where there is no
   *   file system.
   * @example const folder = await artifact.download({ root: 'data' });
   */
  async download(options?: DownloadArtifactOptions): Promise<string> {
    const { downloadVersion } = await import('../later-downloads.js');
    return downloadVersion(this, options);
  }

  /**
   * Makes a folder hold the contents and nothing else, and returns the folder. Every other file below it is removed, so it cannot
   * be, or have in it, the working directory. Without a root it is the folder of the collection, without the version.
   *
   * @throws as {@link Artifact.download} does, and {@link ValidationError} for such a folder.
   */
  async checkout(options?: CheckoutOptions): Promise<string> {
    const { checkoutVersion } = await import('../later-downloads.js');
    return checkoutVersion(this, options);
  }

  /**
   * Compares a folder with the version by reading all its files. Nothing is downloaded but the manifest; references are left out,
   * with a warning event.
   *
   * @throws {@link VerificationError} for the first file that is missing, changed, or not part of the version.
   */
  async verify(options?: VerifyOptions): Promise<void> {
    const { verifyVersion } = await import('../later-downloads.js');
    return verifyVersion(this, options);
  }

  /**
   * Saves the only file, and returns its path.
   *
   * @throws as {@link Artifact.download} does, {@link ValidationError} when there are several, {@link NotFoundError} when there is none.
   */
  async file(options?: DownloadArtifactOptions): Promise<string> {
    const { downloadOnlyFile } = await import('../later-downloads.js');
    return downloadOnlyFile(this, options);
  }

  /** Reads all runs that used the version or one of its links. @throws {@link ArtifactNotLoggedError} on a draft */
  async usedBy(options?: RequestOptions): Promise<Run[]> {
    const logged = requireLogged(recordOf(this), 'usedBy');
    const { usedBy } = await import('../later-artifacts.js');
    return usedBy(logged, options);
  }

  /** Reads the run that logged the version; null when a user did, or when it is unknown. @throws {@link ArtifactNotLoggedError} on a draft */
  async loggedBy(options?: RequestOptions): Promise<Run | null> {
    const logged = requireLogged(recordOf(this), 'loggedBy');
    const { loggedBy } = await import('../later-artifacts.js');
    return loggedBy(logged, options);
  }

  /** Lists the links of the version in other collections; none for a link. @throws {@link ArtifactNotLoggedError} on a draft */
  async linkedArtifacts(options?: RequestOptions): Promise<Artifact[]> {
    const logged = requireLogged(recordOf(this), 'linkedArtifacts');
    const { linkedFields } = await import('../later-artifacts.js');
    return (await linkedFields(logged, options)).map((fields) => artifactOf(toRecord(logged.client, fields)));
  }

  /** Reads the version behind a link; the artifact itself when it is not a link. @throws {@link ArtifactNotLoggedError} on a draft */
  async sourceArtifact(options?: RequestOptions): Promise<Artifact> {
    const logged = requireLogged(recordOf(this), 'sourceArtifact');
    if (!logged.fields.isLink) return this;
    const { sourceFields } = await import('../later-artifacts.js');
    return artifactOf(toRecord(logged.client, await sourceFields(logged, options)));
  }

  /** Waits until a save that is under way has ended; returns at once for a logged version. See {@link waitUntilLogged}. */
  async wait(options?: ArtifactWaitOptions): Promise<this> {
    // A save that was begun before is under way after this, also by a run.
    await import('../later-artifacts.js');
    await waitUntilLogged(recordOf(this), options);
    return this;
  }

  /**
   * Uploads a draft as a new version, whose contents are final from now on, or saves the changes of a logged version:
   * aliases in the collection through which it was found, everything else for the version with all its links. What is
   * assigned to a version meanwhile is lost.
   *
   * Nobody sees a version before its upload is complete. A draft with the same contents as a version of its collection becomes
   * that version. After a failure a draft can be saved again, and what arrived is not sent twice; an abort gives it up.
   *
   * @throws {@link ValidationError} when there is nothing to upload any more, or options of drafts are given for a version.
   * @example await artifact.save({ project: 'vision', aliases: ['best'] });
   */
  async save(options?: SaveArtifactOptions): Promise<this> {
    const task = async (): Promise<void> => (await import('../later-artifacts.js')).saveArtifact(this, options);
    // A run marks the draft itself.
    await (options?.run === undefined ? whileSaving(recordOf(this), task) : task());
    return this;
  }

  /** Makes a draft of the same collection with the same contents, to change them. @throws {@link ArtifactNotLoggedError} on a draft */
  async newDraft(options?: RequestOptions): Promise<Artifact> {
    const logged = requireLogged(recordOf(this), 'newDraft');
    const { continueDraft } = await import('../later-artifacts.js');
    return continueDraft(logged, await this.manifest(options), this);
  }

  /**
   * Links the version to another collection, which is created if it does not exist. A draft is saved first; for a link, its
   * source is linked.
   *
   * @param targetPath - `entity/project/collection`, `project/collection` or `collection`, or a collection of a registry.
   * @returns the version as one of that collection.
   * @example await artifact.link('wandb-registry-model/mnist', { aliases: ['staging'] });
   */
  async link(targetPath: string, options?: LinkArtifactOptions): Promise<Artifact> {
    const { linkVersion } = await import('../later-artifacts.js');
    return linkVersion(this, targetPath, options);
  }

  /** Removes the link through which the version was found. @throws {@link ValidationError} when it is not a link */
  async unlink(options?: RequestOptions): Promise<void> {
    const { unlinkVersion } = await import('../later-artifacts.js');
    await unlinkVersion(this, options);
  }

  /**
   * Deletes the version with its files. A link is only removed.
   *
   * @throws {@link ApiError} when it has aliases and `deleteAliases` is false, {@link ArtifactNotLoggedError} on a draft.
   */
  async delete(options?: DeleteArtifactOptions): Promise<void> {
    const { deleteVersion } = await import('../later-artifacts.js');
    await deleteVersion(this, options);
  }

  /** The value that a run logs to refer to the version. @throws {@link ArtifactNotLoggedError} on a draft */
  toJSONReference(): ArtifactReference {
    const { id, source, sourceVersion: version } = requireLogged(recordOf(this), 'toJSONReference').fields;
    const { useAs } = recordOf(this).draft;
    return {
      _type: 'artifactVersion',
      _version: 'v0',
      id,
      version,
      sequenceName: source.collection,
      usedAs: useAs,
    };
  }

  /** What is known without a request, with local changes. */
  toJSON(): Record<string, unknown> {
    const { draft, logged, values } = recordOf(this);
    const { description, metadata, aliases, tags } = values;
    const { name, type } = this;
    if (logged === null) return { ...draft, base: draft.base?.fields.id ?? null, description, metadata };
    const { collection: _collection, ttlSeconds: _ttlSeconds, ...fields } = logged.fields;
    return { ...fields, name, type, description, metadata, aliases, tags };
  }

  /** A short description, such as `<Artifact QXJ0aWZhY3Q6MQ==>`, or `<Artifact mnist>` for a draft. */
  override toString(): string {
    return `<Artifact ${this.id ?? this.name}>`;
  }
}

showAsJson(Artifact);

/** The artifact with a state. */
export function artifactOf(record: ArtifactRecord): Artifact {
  const artifact = new Artifact('draft', 'draft');
  setRecord(artifact, record);
  return artifact;
}

export { recordOf };
