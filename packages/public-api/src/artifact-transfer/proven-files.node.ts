import { createHash, randomUUID } from 'node:crypto';
import { type BigIntStats, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moveFile, removeIfPossible } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import { type Boot, currentBoot, isSameBoot } from './machine.node.js';

/** File systems write times down in steps; what changes within one step after another change looks unchanged. */
const stepNs = 20_000_000n;

interface StoredProofs {
  readonly boot: Boot;
  /** The path of an entry, and what was proven of it: the state of the file, and the digest. */
  readonly proofs: readonly (readonly [path: string, proof: string])[];
}

/**
 * Remembers which files below a folder were proven to have which digest, so that they need not be read again while size, inode
 * and times stay the same. It is kept with the caches, not in the folder. After a new start of the machine it is forgotten,
 * because a file may have lost what was not yet on the disk.
 */
export class ProvenFiles {
  readonly #path: string;
  readonly #boot: Boot;
  /** What was written down before. */
  readonly #stored: ReadonlyMap<string, string>;
  readonly #added = new Map<string, string>();
  /** The paths of those that were written down before and hold still. */
  readonly #unchanged = new Set<string>();

  /**
   * @param folder - where such memories are kept
   * @param root - the real path of the folder with the files
   */
  constructor(folder: string, root: string) {
    this.#path = join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`);
    this.#boot = currentBoot();
    this.#stored = readProofs(this.#path, this.#boot);
  }

  /** Whether a file is still the one that was proven to have a digest, by a download before. */
  has(entryPath: string, digest: string, found: BigIntStats): boolean {
    if (this.#stored.get(entryPath) !== toProof(digest, found)) return false;
    this.#unchanged.add(entryPath);
    return true;
  }

  /** Notes that a file was found, or written, with a digest. */
  add(entryPath: string, digest: string, found: BigIntStats): void {
    this.#added.set(entryPath, toProof(digest, found));
    this.#unchanged.delete(entryPath);
  }

  /**
   * Writes the memory down. What changed only just now is left out, as it could change again unseen.
   * @param find - looks at a file
   */
  save(find: (entryPath: string) => BigIntStats | null): void {
    if (this.#added.size === 0) return;
    const nowNs = BigInt(Date.now()) * 1_000_000n;
    const kept = [...new Map([...this.#stored, ...this.#added])].filter(([path, proof]) => {
      if (this.#unchanged.has(path)) return true;
      const found = find(path);
      return found !== null && found.ctimeNs + stepNs < nowNs && proof.startsWith(stateOf(found));
    });
    const stored: StoredProofs = { boot: this.#boot, proofs: kept };
    const temporary = `${this.#path}.${randomUUID().slice(0, 8)}`;
    try {
      makeFolder(dirname(this.#path));
      writeFileSync(temporary, JSON.stringify(stored));
      moveFile(temporary, this.#path);
    } catch {
      removeIfPossible(temporary);
    }
  }
}

function toProof(digest: string, found: BigIntStats): string {
  return stateOf(found) + digest;
}

/** A file as it is: its size, its inode, and the times of its content and of its inode. */
function stateOf({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size} ${ino} ${mtimeNs} ${ctimeNs} `;
}

function readProofs(path: string, boot: Boot): ReadonlyMap<string, string> {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredProofs;
    if (isSameBoot(stored.boot, boot)) return new Map(stored.proofs.filter(([, proof]) => typeof proof === 'string'));
  } catch {
    // There is none, or it cannot be read: the files are.
  }
  return new Map();
}
