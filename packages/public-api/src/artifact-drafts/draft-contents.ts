import { NotFoundError, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { StagedContent, Staging } from './staged-content.js';

/** An entry of a draft. */
export interface DraftItem {
  readonly entry: ArtifactEntry;
  /** What is uploaded; null for references, and for what an earlier version has uploaded. */
  readonly content: StagedContent | null;
}

/** Ids that a client makes. */
export interface ClientIds {
  /** Of the version. */
  readonly artifact: string;
  /** Of the collection, should there be none yet. */
  readonly sequence: string;
}

/** What a draft holds until it is logged. Every change is made as a whole, or not at all. */
export class DraftContents {
  /** Keeps what is uploaded; made when it is first needed. */
  staging: Staging | null = null;
  /** The upload that is under way. */
  saving: Promise<void> | null = null;
  #clientIds: ClientIds | null;
  readonly #items = new Map<string, DraftItem>();
  readonly #folderSizes = new Map<string, number>();
  readonly #namesByLocalPath = new Map<string, string>();

  /**
   * @param entries - what the draft starts from. What is in them is stored already.
   * @param clientIds - by which somebody refers to the draft already; null to make them when they are needed.
   */
  constructor(entries: Iterable<ArtifactEntry> = [], clientIds: ClientIds | null = null) {
    this.#clientIds = clientIds;
    for (const entry of entries) this.#put({ entry, content: null });
  }

  /** The ids by which other artifacts can refer to the draft before the server gives it one. */
  get clientIds(): ClientIds {
    this.#clientIds ??= { artifact: randomDigits(), sequence: randomDigits() };
    return this.#clientIds;
  }

  /** The entries by their paths, in the order in which they were added. */
  get items(): ReadonlyMap<string, DraftItem> {
    return this.#items;
  }

  /**
   * Adds entries. One that is there already with the same digest stays.
   * @param options.overwrite - whether to replace entries that have another digest
   * @returns the items that are not needed: those replaced, and those that were there already.
   * @throws {@link ValidationError} for an entry that is there with another digest, and one where others have a folder.
   */
  add(items: readonly DraftItem[], options: { readonly overwrite: boolean }): DraftItem[] {
    const changes: { readonly path: string; readonly before: DraftItem | undefined }[] = [];
    const unneeded: DraftItem[] = [];
    try {
      for (const item of items) {
        const { path } = item.entry;
        const before = this.#items.get(path);
        if (before !== undefined && isSame(before, item)) {
          unneeded.push(item);
          continue;
        }
        if (before !== undefined && before.entry.digest !== item.entry.digest && !options.overwrite)
          throw conflict(path);
        this.#checkFolders(path);
        this.#put(item);
        changes.push({ path, before });
      }
    } catch (error) {
      for (const { path, before } of changes.reverse()) {
        if (before === undefined) this.#take(path);
        else this.#put(before);
      }
      throw error;
    }
    return [...unneeded, ...changes.flatMap(({ before }) => before ?? [])];
  }

  /** Remembers which entry a local file became. */
  noteLocalPath(localPath: string, name: string): void {
    this.#namesByLocalPath.set(localPath, name);
  }

  /** The path in the artifact of a local file that was added; undefined when it was not. */
  nameOf(localPath: string): string | undefined {
    const name = this.#namesByLocalPath.get(localPath);
    return name !== undefined && this.#items.has(name) ? name : undefined;
  }

  /**
   * Removes an entry, or all below a folder.
   * @throws {@link NotFoundError} when there is none.
   */
  remove(item: string): void {
    const path = item.replace(/^(?:\.\/)+|\/+$/g, '');
    const exact = this.#items.get(path);
    const folder = `${path}/`;
    const removed = exact ? [exact] : [...this.#items.values()].filter(({ entry }) => entry.path.startsWith(folder));
    if (removed.length === 0) throw new NotFoundError(`There is no ${JSON.stringify(item)} in the artifact.`);
    for (const { entry, content } of removed) {
      this.#take(entry.path);
      // Nobody waits for a copy to go; what is left goes with the folder of the copies.
      if (content !== null) this.staging?.release(content).catch(() => undefined);
    }
  }

  #take(path: string): void {
    this.#items.delete(path);
    for (const folder of foldersOf(path)) this.#folderSizes.set(folder, (this.#folderSizes.get(folder) ?? 0) - 1);
  }

  #put(item: DraftItem): void {
    const { path } = item.entry;
    if (!this.#items.has(path)) {
      for (const name of foldersOf(path)) this.#folderSizes.set(name, (this.#folderSizes.get(name) ?? 0) + 1);
    }
    this.#items.set(path, item);
  }

  /** What no file system can hold could be uploaded, but not be downloaded. */
  #checkFolders(path: string): void {
    const isFolder = (this.#folderSizes.get(path) ?? 0) > 0;
    const file = isFolder ? path : foldersOf(path).find((folder) => this.#items.has(folder));
    if (file === undefined) return;
    throw new ValidationError(`${JSON.stringify(file)} would be both a file and a folder of the artifact.`);
  }
}

function conflict(path: string): ValidationError {
  return new ValidationError(
    `${JSON.stringify(path)} is in the artifact already, with another content. Overwrite it, or remove it first.`,
  );
}

function isSame(one: DraftItem, other: DraftItem): boolean {
  return one.entry.digest === other.entry.digest && one.entry.ref === other.entry.ref;
}

/** The folders that a path is in. */
function foldersOf(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** 128 random hexadecimal digits. */
function randomDigits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(64));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
