import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';

const pieceBytes = 512 * 1024;
/** With fewer bytes a message, the messages take as long as all else that the other thread has to do. */
const threadPieceBytes = 2 * 1024 * 1024;
/** From which size on a thread computes the MD5: about as much as can be hashed while one starts, in bytes. */
const threadBytes = 64 * 1024 * 1024;
/** Two hash more than one can receive, and each takes 10 MB of memory. */
const maxThreads = 2;
let threadCount = 0;

/** Computes the MD5 of a content. Whoever disposes of it waits for the end of its thread. */
export interface ContentDigest extends AsyncDisposable {
  /** Memory for a piece of the content, which `update` takes without a copy. */
  allocate(): Buffer;
  /** Takes the next piece, whose memory is free again when the promise resolves. */
  update(piece: Uint8Array): Promise<void>;
  /** The MD5 as base64. */
  finish(): Promise<string>;
}

/**
 * Starts a digest. That of a large content is computed on a thread of its own: it takes longer than all the rest of an upload,
 * and requests are answered meanwhile.
 *
 * @param expectedBytes - the size of the content as it was announced; undefined when it was not
 */
export function startDigest(expectedBytes = 0): ContentDigest {
  const thread = expectedBytes >= threadBytes && threadCount < maxThreads ? startThread() : null;
  return thread ?? createDigest();
}

/** Null where the process may have no threads, as with the permissions of Node.js. */
function startThread(): ContentDigest | null {
  try {
    return new ThreadDigest();
  } catch {
    return null;
  }
}

function createDigest(): ContentDigest {
  const hash = createHash('md5');
  return {
    allocate: () => Buffer.allocUnsafeSlow(pieceBytes),
    update: async (piece) => {
      hash.update(piece);
    },
    finish: async () => hash.digest('base64'),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** It is a text because bundlers do not find the file of a thread, and CommonJS however the process was started. */
const program = `
  const { createHash } = require('node:crypto');
  const { parentPort } = require('node:worker_threads');
  const hash = createHash('md5');
  parentPort.on('message', (piece) => {
    if (piece !== null) hash.update(piece);
    parentPort.postMessage(piece === null ? hash.digest('base64') : '');
  });
`;

class ThreadDigest implements ContentDigest {
  readonly #worker = new Worker(program, { eval: true, execArgv: [] });
  /** Settle the messages that are not answered yet, in their order. */
  readonly #waiting: { resolve(answer: string): void; reject(error: unknown): void }[] = [];
  #failure: unknown = null;

  constructor() {
    threadCount += 1;
    this.#worker.on('message', (answer: string) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => {
      threadCount -= 1;
      this.#fail(new Error('The thread that computes the MD5 has ended.'));
    });
  }

  allocate(): Buffer {
    return Buffer.from(new SharedArrayBuffer(threadPieceBytes));
  }

  async update(piece: Uint8Array): Promise<void> {
    await this.#ask(piece);
  }

  finish(): Promise<string> {
    return this.#ask(null);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(piece: Uint8Array | null): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) throw this.#failure;
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(piece);
    });
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
