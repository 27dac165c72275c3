import { createHash, randomUUID } from 'node:crypto';
import { type BigIntStats, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moveFile, removeIfPossible } from '../local-disk/local-moves.node.js';
import { isRecord } from '../records.js';
import { type Boot, currentBoot, isSameBoot } from './environment.node.js';

/** File systems write times down in steps; what changes within one step after another change looks unchanged. */
const stepNs = 20_000_000n;

interface StoredProofs {
  readonly boot: Boot;
  /** What was proven of an entry, by its path: the state of the file, and the digest. */
  readonly proofs: Readonly<Record<string, string>>;
}

/**
 * Remembers which files below a folder were proven to have which digest, so that they need not be read again while size, inode
 * and times stay the same. It is kept with the caches, not in the folder. After a new start of the machine it is forgotten,
 * because a file may have lost what was not yet on the disk.
 */
export class ProvenFiles {
  readonly #path: string;
  readonly #boot: Boot;
  readonly #proofs: Map<string, string>;
  #hasChanged = false;

  /**
   * @param folder - where such memories are kept
   * @param root - the real path of the folder with the files
   */
  constructor(folder: string, root: string) {
    this.#path = join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`);
    this.#boot = currentBoot();
    this.#proofs = readProofs(this.#path, this.#boot);
  }

  /** Whether a file is still the one that was proven to have a digest. */
  has(entryPath: string, digest: string, found: BigIntStats): boolean {
    return this.#proofs.get(entryPath) === toProof(digest, found);
  }

  /** Notes that a file was found, or written, with a digest. */
  add(entryPath: string, digest: string, found: BigIntStats): void {
    this.#proofs.set(entryPath, toProof(digest, found));
    this.#hasChanged = true;
  }

  /**
   * Writes the memory down. What changed only just now is left out, as it could change again unseen.
   * @param find - looks at a file
   */
  save(find: (entryPath: string) => BigIntStats | null): void {
    if (!this.#hasChanged) return;
    const nowNs = BigInt(Date.now()) * 1_000_000n;
    const kept = [...this.#proofs].filter(([path, proof]) => {
      const found = find(path);
      return found !== null && found.ctimeNs + stepNs < nowNs && proof.startsWith(stateOf(found));
    });
    const stored: StoredProofs = { boot: this.#boot, proofs: Object.fromEntries(kept) };
    const temporary = `${this.#path}.${randomUUID().slice(0, 8)}`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
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

function readProofs(path: string, boot: Boot): Map<string, string> {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredProofs;
    if (isRecord(stored.proofs) && isSameBoot(stored.boot, boot)) {
      return new Map(Object.entries(stored.proofs).filter(([, proof]) => typeof proof === 'string'));
    }
  } catch {
    // There is none, or it cannot be read: the files are.
  }
  return new Map();
}
