import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfPossible } from '../local-disk/local-moves.node.js';
import { claimOwner, isDeadOwner, releaseOwner } from './owner.node.js';

/** How often a holder gives a sign of life, in milliseconds. */
const signMs = 5_000;
/** A lock without a sign of life for this time is nobody's, in milliseconds. */
const silenceMs = 30_000;

/**
 * Locks between processes, so that a content is not fetched by several at once. They save transfers and nothing depends on
 * them: whoever cannot get one for long goes on without, as every content is put in its place as a whole.
 */
export class ContentLocks {
  readonly #folder: string;
  readonly #owner: string = claimOwner();
  readonly #held = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes a lock; false when somebody else has it. */
  take(name: string): boolean {
    const path = join(this.#folder, name);
    if (!this.#create(path) && !(this.#removeDead(path) && this.#create(path))) return false;
    this.#held.add(path);
    this.#timer ??= setInterval(() => this.#giveSign(), signMs).unref();
    return true;
  }

  /** Gives a lock back. */
  release(name: string): void {
    const path = join(this.#folder, name);
    if (this.#held.delete(path)) removeIfPossible(path);
  }

  [Symbol.dispose](): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const path of this.#held) removeIfPossible(path);
    this.#held.clear();
    releaseOwner(this.#owner);
  }

  /** A folder that cannot be written locks nobody out. */
  #create(path: string): boolean {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, this.#owner);
      closeSync(file);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'EEXIST';
    }
  }

  /** Removes a lock whose holder is gone. Of several that see it, one moves it away. */
  #removeDead(path: string): boolean {
    try {
      const { mtimeMs } = statSync(path);
      const owner = readFileSync(path, 'utf8');
      const isDead = Date.now() - mtimeMs > silenceMs || (owner !== '' && isDeadOwner(owner, mtimeMs));
      if (!isDead) return false;
      const aside = `${path}.${randomUUID().slice(0, 8)}`;
      renameSync(path, aside);
      rmSync(aside);
      return true;
    } catch {
      // It was given back just now, or somebody else has moved it away.
      return true;
    }
  }

  #giveSign(): void {
    const now = Date.now() / 1_000;
    for (const path of this.#held) {
      try {
        utimesSync(path, now, now);
      } catch {
        // Somebody took it away, and does the same work.
      }
    }
  }
}
