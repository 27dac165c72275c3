import { Worker } from 'node:worker_threads';
import { digestFile } from './file-digest.node.js';

/** How many more bytes are worth telling, in bytes. */
const stepBytes = 4 * 2 ** 20;

/** It is a text because bundlers do not find the file of a worker. */
const program = `
  const { closeSync, openSync, readSync } = require('node:fs');
  const { createHash } = require('node:crypto');
  const { parentPort, workerData } = require('node:worker_threads');
  const file = openSync(workerData, 'r');
  const hash = createHash('md5');
  const buffer = Buffer.allocUnsafe(1 << 20);
  let position = 0;
  parentPort.on('message', ({ endBytes, isLast }) => {
    while (position < endBytes) {
      const count = readSync(file, buffer, 0, Math.min(buffer.byteLength, endBytes - position), position);
      if (count === 0) throw new Error('the file is shorter than it was');
      hash.update(buffer.subarray(0, count));
      position += count;
    }
    if (!isLast) return;
    closeSync(file);
    parentPort.postMessage(hash.digest('hex'));
    parentPort.close();
  });
`;

/**
 * Computes the MD5 of a file while it is written, on a thread of its own: MD5 takes longer than it takes a content to arrive on
 * a fast network.
 */
export class DigestFollower {
  readonly #path: string;
  readonly #worker: Worker | null;
  readonly #answer: Promise<string | null>;
  #toldBytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#worker = startWorker(path);
    this.#answer = new Promise((resolve) => {
      this.#worker?.once('message', resolve);
      this.#worker?.once('error', () => resolve(null));
      this.#worker?.once('exit', () => resolve(null));
      if (this.#worker === null) resolve(null);
    });
  }

  /** Tells how much of the file is written. */
  advance(endBytes: number): void {
    if (endBytes - this.#toldBytes < stepBytes) return;
    this.#toldBytes = endBytes;
    this.#worker?.postMessage({ endBytes, isLast: false });
  }

  /** The digest of the file, as hexadecimal digits, once all of it is written. */
  async finish(endBytes: number, signal: AbortSignal | undefined): Promise<string> {
    this.#worker?.ref();
    this.#worker?.postMessage({ endBytes, isLast: true });
    // Without a worker, as where the runtime allows none, the file is read once more.
    return (await this.#answer) ?? digestFile(this.#path, 'md5', signal);
  }

  /** Ends it without a digest. */
  stop(): void {
    this.#worker?.terminate().catch(() => undefined);
  }
}

function startWorker(path: string): Worker | null {
  try {
    const worker = new Worker(program, { eval: true, workerData: path });
    worker.unref();
    return worker;
  } catch {
    return null;
  }
}
