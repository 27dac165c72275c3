import { UnsupportedError } from '@wandb-ts/core';
import type { IHasher } from 'hash-wasm';
import type { Hasher } from './hasher.js';

let shared: IHasher | null = null;
/** Whose state the shared instance holds. */
let owner: Xxh128 | null = null;

/**
 * Loads the WebAssembly code of XXH128, once.
 * @throws {@link UnsupportedError} where WebAssembly cannot be compiled.
 */
export async function loadXxh128(): Promise<void> {
  if (shared !== null) return;
  const { createXXHash128 } = await import('hash-wasm');
  try {
    shared ??= await createXXHash128();
  } catch (error) {
    throw new UnsupportedError('This runtime cannot compute XXH128 digests, which need WebAssembly.', { cause: error });
  }
}

/** Starts an XXH128 with seed 0; null before it is loaded. */
export function createXxh128(): Hasher | null {
  return shared === null ? null : new Xxh128(shared);
}

/** Any number of digests take turns with one instance: the one that leaves keeps its state of a few hundred bytes. */
class Xxh128 implements Hasher {
  readonly #core: IHasher;
  #state: Uint8Array | null = null;

  constructor(core: IHasher) {
    this.#core = core;
  }

  update(bytes: Uint8Array): void {
    this.#enter().update(bytes);
  }

  hex(): string {
    const digits = this.#enter().digest('hex');
    owner = null;
    return digits;
  }

  #enter(): IHasher {
    if (owner === this) return this.#core;
    if (owner !== null) owner.#state = this.#core.save();
    owner = this;
    return this.#state === null ? this.#core.init() : this.#core.load(this.#state);
  }
}
