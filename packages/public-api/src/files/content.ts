import { ApiError, type Client, NotFoundError, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import * as local from '#local-files';
import type { ContentSink } from './content-sink.js';
import type { FileRecord } from './file-record.js';
import type { Md5 } from './local-files.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The content is not the one that the server described. */
class ChecksumError extends UnexpectedResponseError {}

/**
 * Reads the content of a file to its end. An address that has expired, and a content that is not the described one, are
 * asked for once more: a file may have been replaced since it was listed.
 * @throws {@link NotFoundError} when there is no content, {@link UnexpectedResponseError} when it is damaged.
 */
export async function readContent(
  client: Client,
  record: FileRecord,
  sink: ContentSink,
  options?: RequestOptions,
): Promise<void> {
  const attempt = async (current: FileRecord): Promise<void> => pump(await open(client, current, options), sink);
  if (record.hasUploadUrl) return attempt(await record.reread(options));
  try {
    await attempt(record);
  } catch (error) {
    if (!(error instanceof ChecksumError) && !isExpired(error)) throw error;
    await sink.restart();
    await attempt(await record.reread(options));
  }
}

/** Opens the content of a file, with a fresh address when the known one has expired. Its MD5 is checked at its end. */
export async function openContent(
  client: Client,
  record: FileRecord,
  options?: RequestOptions,
): Promise<ReadableStream<Bytes>> {
  if (record.hasUploadUrl) return open(client, await record.reread(options), options);
  try {
    return await open(client, record, options);
  } catch (error) {
    if (!isExpired(error)) throw error;
    return open(client, await record.reread(options), options);
  }
}

/** S3 and the embedded server answer 403 when a signature has expired, Google Cloud Storage 400. */
function isExpired(error: unknown): boolean {
  return ApiError.is(error) && (error.status === 403 || error.status === 400);
}

async function open(client: Client, { fields }: FileRecord, options?: RequestOptions): Promise<ReadableStream<Bytes>> {
  const { name, url, directUrl, md5 } = fields;
  const address = url ?? directUrl;
  if (address === null) throw new NotFoundError(`The file ${JSON.stringify(name)} has no content yet.`);
  // What is stored is what its MD5 is of, so nothing shall compress it on its way.
  const request = { name, headers: { 'accept-encoding': 'identity' } };
  const response = await client.fetchUrl(address, request, options).catch((error: unknown) => {
    // Browsers do not follow redirects with credentials; the direct address needs neither.
    if (!UnexpectedResponseError.is(error) || directUrl === null || directUrl === address) throw error;
    return client.fetchUrl(directUrl, request, options);
  });
  const body = response.body ?? (new Blob([]).stream() as ReadableStream<Bytes>);
  const expected = response.headers.has('content-encoding') ? null : readMd5(md5);
  const hash = expected === null ? null : local.createMd5();
  return hash === null ? body : body.pipeThrough(checked(name, hash, expected));
}

function checked(name: string, hash: Md5, expected: string | null): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform: (chunk, controller) => {
      hash.update(chunk);
      controller.enqueue(chunk);
    },
    flush: () => {
      if (hash.hex() === expected) return;
      throw new ChecksumError(`The content of ${JSON.stringify(name)} does not have the MD5 that the server names.`);
    },
  });
}

/** The hexadecimal digits of an MD5, which servers write as base64 or as such; null for anything else. */
function readMd5(text: string | null): string | null {
  if (text === null) return null;
  if (/^[0-9a-f]{32}$/i.test(text)) return text.toLowerCase();
  if (!/^[\w+/-]{22}==$/.test(text)) return null;
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

async function pump(stream: ReadableStream<Bytes>, sink: ContentSink): Promise<void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      await sink.write(value);
    }
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}
