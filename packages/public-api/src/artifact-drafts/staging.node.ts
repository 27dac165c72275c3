import { open, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { base64ToHex } from '../artifact-manifest/digest.js';
import { ArtifactCache } from '../artifact-transfer/artifact-cache.node.js';
import { ContentDigester, digestContent } from './content-digester.js';
import { contentPieces } from './content-pieces.js';
import { listFiles } from './found-files.node.js';
import { cloneFile, type OpenFile, openFile, readSmall, readThrough, writeAt } from './local-content.node.js';
import { openForUpload } from './local-upload.node.js';
import { isMultipart } from './part-size.js';
import type {
  FoundFile,
  NewFileContent,
  StagedContent,
  Staging,
  StagingOptions,
  UploadPolicy,
} from './staged-content.js';
import * as portable from './staging.js';
import { makeStagingFolder, removeStagingFolder } from './staging-folder.node.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the copies of a draft are; null while there are none. */
interface CopyFolder {
  path: Promise<string> | null;
}

/** Removes the copies of drafts that nobody can save any more. */
const forgotten = new FinalizationRegistry<CopyFolder>(({ path }) => {
  path?.then(removeStagingFolder).catch(() => undefined);
});

/** Keeps contents: small ones in memory, copies of large ones in a folder of their own. */
export function createStaging(options: StagingOptions = {}): Staging {
  const folder: CopyFolder = { path: null };
  const staging = new LocalStaging(options, folder);
  forgotten.register(staging, folder);
  return staging;
}

class LocalStaging implements Staging {
  readonly #options: StagingOptions;
  readonly #folder: CopyFolder;
  readonly #smallBytes: number;
  readonly #releases = new WeakMap<StagedContent, () => Promise<void> | void>();
  /** The contents in the folder. */
  readonly #copies = new WeakSet<StagedContent>();
  #freeBytes: number;
  #copyCount = 0;
  #pausedMs = performance.now();

  constructor(options: StagingOptions, folder: CopyFolder) {
    this.#options = options;
    this.#folder = folder;
    this.#smallBytes = options.smallBytes ?? 256 * 2 ** 10;
    this.#freeBytes = options.memoryBytes ?? 64 * 2 ** 20;
  }

  async stageFile(path: string, policy: UploadPolicy): Promise<StagedContent> {
    await this.#pause();
    const small = readSmall(path, this.#roomBytes);
    if (small !== null) return this.#keep(small, policy === 'mutable' ? null : path);
    await using file = await openFile(path);
    if (policy === 'mutable') return await this.#copy(path, file);
    const digester = this.#digester(file.sizeBytes);
    await readThrough(file.handle, digester);
    return { ...digester.finish(), localPath: path, open: () => openForUpload(path, file) };
  }

  async stageContent(content: NewFileContent): Promise<StagedContent> {
    if (content instanceof Blob) return portable.createStaging(this.#options).stageContent(content);
    const pieces: Bytes[] = [];
    let sizeBytes = 0;
    const source = contentPieces(content);
    for (let next = await source.next(); !next.done; next = await source.next()) {
      pieces.push(next.value);
      sizeBytes += next.value.byteLength;
      if (sizeBytes > this.#roomBytes) return this.#write(pieces, source);
    }
    return this.#keep(new Uint8Array(Buffer.concat(pieces)), null);
  }

  listFiles(folder: string): Promise<FoundFile[]> {
    return listFiles(folder);
  }

  baseName(path: string): string {
    return basename(path);
  }

  async cache(contents: readonly StagedContent[]): Promise<void> {
    const copies = contents.filter((content) => this.#copies.has(content));
    const cache = new ArtifactCache();
    if (copies.length === 0 || !cache.isUsable()) return;
    let addedBytes = 0;
    for (const { digest, localPath, sizeBytes } of copies) {
      const hex = base64ToHex(digest);
      if (hex === null || localPath === null) continue;
      try {
        cache.adopt({ algorithm: 'md5', hex }, localPath);
        addedBytes += sizeBytes;
      } catch {
        // The cache is on another disk, or full. It only saves time.
        return;
      }
    }
    await cache.keepLimit(addedBytes);
  }

  async release(content: StagedContent): Promise<void> {
    await this.#releases.get(content)?.();
    this.#releases.delete(content);
  }

  async clear(): Promise<void> {
    const { path } = this.#folder;
    this.#folder.path = null;
    if (path !== null) await removeStagingFolder(await path);
  }

  /** The size that a content has at most that is kept in memory now. */
  get #roomBytes(): number {
    return Math.min(this.#smallBytes, this.#freeBytes);
  }

  /** Lets others go on between thousands of small files. */
  async #pause(): Promise<void> {
    if (performance.now() - this.#pausedMs < 10) return;
    await setImmediate();
    this.#pausedMs = performance.now();
  }

  #digester(sizeBytes: number | null): ContentDigester {
    return new ContentDigester(sizeBytes, this.#options.multipartBytes);
  }

  #keep(bytes: Bytes, localPath: string | null): StagedContent {
    this.#freeBytes -= bytes.byteLength;
    const digests = digestContent(bytes, this.#options.multipartBytes);
    const content = { ...digests, localPath, open: async () => bytes };
    this.#releases.set(content, () => {
      this.#freeBytes += bytes.byteLength;
    });
    return content;
  }

  async #copy(path: string, source: OpenFile): Promise<StagedContent> {
    const digester = this.#digester(source.sizeBytes);
    return this.#stage(digester, async (target) => {
      if (await cloneFile(path, target)) {
        await using clone = await openFile(target);
        await readThrough(clone.handle, digester);
      } else {
        await using copy = await open(target, 'wx', 0o600);
        await readThrough(source.handle, digester, copy);
      }
    });
  }

  async #write(pieces: readonly Bytes[], rest: AsyncIterable<Bytes>): Promise<StagedContent> {
    const digester = this.#digester(null);
    const content = await this.#stage(digester, async (target) => {
      await using copy = await open(target, 'wx', 0o600);
      let position = 0;
      const write = async (piece: Bytes): Promise<void> => {
        digester.update(piece);
        await writeAt(copy, piece, position);
        position += piece.byteLength;
      };
      for (const piece of pieces) await write(piece);
      for await (const piece of rest) await write(piece);
    });
    if (!isMultipart(content.sizeBytes, this.#options.multipartBytes)) return content;
    // The size of a stream tells only at its end that its parts need digests, too.
    await using copy = await openFile(content.localPath ?? '');
    const whole = this.#digester(content.sizeBytes);
    await readThrough(copy.handle, whole);
    const { partDigests } = whole.finish();
    return this.#releasing({ ...content, partDigests });
  }

  async #stage(digester: ContentDigester, fill: (target: string) => Promise<void>): Promise<StagedContent> {
    this.#folder.path ??= makeStagingFolder(this.#options.folder);
    this.#copyCount += 1;
    // Read before the wait, in which others are counted.
    const name = String(this.#copyCount);
    const localPath = join(await this.#folder.path, name);
    try {
      await fill(localPath);
      const added = await stat(localPath);
      const facts = { sizeBytes: added.size, mtimeMs: added.mtimeMs };
      return this.#releasing({ ...digester.finish(), localPath, open: () => openForUpload(localPath, facts) });
    } catch (error) {
      await rm(localPath, { force: true });
      throw error;
    }
  }

  #releasing(content: StagedContent & { readonly localPath: string | null }): StagedContent {
    this.#releases.set(content, () => rm(content.localPath ?? '', { force: true }));
    this.#copies.add(content);
    return content;
  }
}
