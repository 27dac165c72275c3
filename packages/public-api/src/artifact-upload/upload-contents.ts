import type { Client } from '@wandb-ts/core';
import type { UploadItem, UploadOptions } from '../artifact-transfer/types.js';

/** Uploads contents, some at a time. */
export async function uploadContents(
  client: Client,
  items: AsyncIterator<UploadItem>,
  options: UploadOptions,
): Promise<void> {
  const { concurrency = 16, onProgress: _, ...request } = options;
  let hasFailed = false;
  const work = async (): Promise<void> => {
    try {
      while (!hasFailed) {
        const { done, value } = await items.next();
        if (done) return;
        const body = await value.open();
        const headers = { ...(value.md5 === null ? {} : { 'Content-MD5': value.md5 }), ...value.headers };
        await client.fetchUrl(
          value.url,
          { method: 'PUT', body, headers, name: value.path, credentials: 'relative' },
          request,
        );
      }
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
