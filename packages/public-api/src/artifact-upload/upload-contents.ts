import {
  type Client,
  type RequestOptions,
  UnexpectedResponseError,
  type UploadSource,
  type WriteAnswer,
} from '@wandb-ts/core';
import { mapConcurrently } from '../artifact-drafts/map-concurrently.js';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import type { TransferMeter } from '../artifact-transfer/transfer-meter.js';
import { startSlots } from './slots.js';
import type { UploadContent, UploadItem, UploadOptions, UploadParts } from './types.js';

/** Small contents wait for answers for most of their time. With 64, V8 doubles the memory for young objects. */
const defaultConcurrency = 48;
/** Large ones share what the network carries, and must not share it with so many that they take too long. */
const defaultLargeConcurrency = 16;
const smallBytes = 256 * 2 ** 10;

/** Sends one content. */
interface Sender {
  readonly client: Client;
  readonly meter: TransferMeter;
  readonly options: RequestOptions;
  readonly concurrency: number;
  /** Runs the request for a content of a size when it is its turn. */
  inSlot<Value>(sizeBytes: number, task: () => Promise<Value>): Promise<Value>;
}

/**
 * Uploads contents, a few requests at a time; each content is opened when its turn comes. After a failure nothing is begun.
 * @throws what the first upload that failed threw, when all that were under way have ended.
 */
export async function uploadContents(
  client: Client,
  items: AsyncIterator<UploadItem>,
  meter: TransferMeter,
  { concurrency: given, onProgress: _, ...options }: UploadOptions,
): Promise<void> {
  const concurrency = given ?? defaultConcurrency;
  const sender: Sender = { client, meter, options, concurrency, inSlot: slotsBySize(given) };
  const workers = Array.from({ length: concurrency }, (_, index) => index);
  let hasFailed = false;
  await mapConcurrently(workers, { limit: concurrency, signal: options.signal }, async () => {
    try {
      for (let next = await items.next(); !next.done && !hasFailed; next = await items.next()) {
        await sendItem(sender, next.value);
        meter.complete(next.value.path);
      }
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  });
}

function slotsBySize(concurrency: number | undefined): Sender['inSlot'] {
  const inSlot = startSlots(concurrency ?? defaultConcurrency);
  const inLargeSlot = startSlots(concurrency ?? defaultLargeConcurrency);
  return (sizeBytes, task) => (sizeBytes > smallBytes ? inLargeSlot(() => inSlot(task)) : inSlot(task));
}

async function sendItem(sender: Sender, item: UploadItem): Promise<void> {
  const content = await item.open();
  if (item.parts !== null) return sendParts(sender, item, item.parts, content);
  const { path, sizeBytes, url, md5, headers } = item;
  await sender.inSlot(sizeBytes, () =>
    put(sender, path, url, content, { ...(md5 !== null && { 'Content-MD5': md5 }), ...headers }),
  );
  sender.meter.add(path, sizeBytes);
}

async function sendParts(sender: Sender, item: UploadItem, parts: UploadParts, content: UploadContent): Promise<void> {
  const { client: _, concurrency: limit, meter, options, inSlot } = sender;
  const whole = content instanceof Uint8Array ? new Blob([content]) : content;
  const type = Object.entries(item.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const sent = await mapConcurrently(parts.urls, { limit, signal: options.signal }, async (part) => {
    const start = (part.partNumber - 1) * parts.partSizeBytes;
    const piece = whole.slice(start, start + parts.partSizeBytes);
    const headers = {
      'Content-MD5': hexToBase64(part.hexMd5) ?? '',
      ...(type !== undefined && { 'Content-Type': type }),
    };
    const answer = await inSlot(piece.size, () => put(sender, item.path, part.url, piece, headers));
    const etag = answer.headers.get('etag');
    if (etag === null)
      throw new UnexpectedResponseError(`The store gives part ${part.partNumber} of ${item.path} no ETag.`);
    meter.add(item.path, piece.size);
    return { partNumber: part.partNumber, etag };
  });
  await parts.complete(sent, options);
}

function put(
  { client, options }: Sender,
  name: string,
  url: string,
  content: UploadContent | UploadSource,
  headers: Readonly<Record<string, string>>,
): Promise<WriteAnswer> {
  return client.writeUrl(url, { content, headers, name, credentials: 'relative' }, options);
}
