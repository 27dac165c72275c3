import { type Client, parseJson, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import type { ContentSink } from './content-sink.js';
import type { DownloadOptions } from './download-file.js';
import type { FileRecord } from './file-record.js';
import { humanSize } from './human-size.js';
import { toS3Uri } from './path-uri.js';

/**
 * A file of a run: what the server said of it when it was listed. Its content is verified where an MD5 is known and the
 * runtime can compute one, as Node.js can. The addresses are signed, so they show up in no inspection and no JSON.
 */
export class File {
  /** The global id. */
  declare readonly id: string;
  /** The path below the run, with slashes. */
  declare readonly name: string;
  /** The media type, guessed by the server. */
  declare readonly mimetype: string | null;
  /** The MD5 of the content, base64; null before the upload. */
  declare readonly md5: string | null;
  /** When the content was last stored: the server's ISO 8601 string, unchanged; null before the upload. */
  declare readonly updatedAt: string | null;
  /** The size as the server sent it, in bytes. */
  declare readonly sizeBytes: string | number | null;
  readonly #client: Client;
  readonly #record: FileRecord;

  /** Wraps what the server says. Files come from `run.files()`, `run.file()` and `run.uploadFile()`. */
  constructor(client: Client, record: FileRecord) {
    this.#client = client;
    this.#record = record;
    const { id, name, mimetype, md5, updatedAt, sizeBytes } = record.fields;
    Object.assign(this, { id, name, mimetype, md5, updatedAt, sizeBytes });
  }

  /** The W&B address to download from, or to upload to when the file was listed with `upload`; empty without one. */
  get url(): string {
    return this.#record.fields.url ?? '';
  }

  /** The address in the storage behind W&B, which expires. */
  get directUrl(): string | null {
    return this.#record.fields.directUrl;
  }

  /** The size in bytes; 0 when it is unknown. */
  get size(): number {
    return Number(this.sizeBytes ?? 0);
  }

  /**
   * Where the content is stored: `s3://bucket/key` for S3, and the original address of a reference. For other storage it is
   * empty, with a warning.
   */
  get pathUri(): string {
    const { url, directUrl, name } = this.#record.fields;
    if (directUrl !== null && directUrl === url) return directUrl;
    const uri = directUrl === null ? null : toS3Uri(directUrl);
    if (uri === null) {
      const reason = directUrl === null ? 'has no direct address' : 'is not stored in S3';
      this.#client.emit({ type: 'warning', message: `${name} ${reason}, so it has no pathUri.` });
    }
    return uri ?? '';
  }

  /**
   * Saves the content below a folder, under the name of the file, and makes the folders that are missing. The content
   * appears there complete or not at all. Needs a file system.
   *
   * @returns the path of the saved file.
   * @throws {@link ValidationError} when the name leads out of the folder, or the place is taken and neither `replace` nor
   *   `existOk` is set.
   * @example const path = await file.download({ root: 'checkpoints', replace: true });
   */
  async download(options?: DownloadOptions): Promise<string> {
    const { downloadFile } = await import('../later.js');
    return downloadFile(this.#client, this.#record, options);
  }

  /** The content as UTF-8 text. */
  async text(options?: RequestOptions): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer(options));
  }

  /**
   * The content as JSON, where `NaN` and `Infinity` may occur and large integers become `bigint`.
   *
   * @throws {@link UnexpectedResponseError} when it is not JSON.
   */
  async json(options?: RequestOptions): Promise<unknown> {
    const text = await this.text(options);
    try {
      return parseJson(text);
    } catch (cause) {
      throw new UnexpectedResponseError(`${this.name} is not valid JSON.`, { cause });
    }
  }

  /** The content as bytes. */
  async arrayBuffer(options?: RequestOptions): Promise<ArrayBuffer> {
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    const sink: ContentSink = {
      write: (chunk) => {
        chunks.push(chunk);
      },
      restart: () => {
        chunks = [];
      },
    };
    const { readContent } = await import('../later.js');
    await readContent(this.#client, this.#record, sink, options);
    return new Blob(chunks).arrayBuffer();
  }

  /** The content as a stream. Nothing is sent before it is read; a damaged content ends it with an error. */
  stream(options?: RequestOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
    return lazyStream(async () => {
      const { openContent } = await import('../later.js');
      return openContent(this.#client, this.#record, options);
    });
  }

  /**
   * Deletes the file from the server.
   *
   * @throws {@link NotFoundError} when it no longer exists.
   */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteFile } = await import('../later.js');
    return deleteFile(this.#client, this.#record, options);
  }

  /** A short description, such as `<File config.yaml (application/yaml) 1.5KiB>`. */
  toString(): string {
    return `<File ${this.name} (${this.mimetype}) ${humanSize(this.size)}>`;
  }
}

function lazyStream(
  open: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  return new ReadableStream(
    {
      pull: async (controller) => {
        reader ??= (await open()).getReader();
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
