import type { Hono } from 'hono';
import { RequestError } from '../request-error.js';
import type { Store } from '../storage/store.js';
import { sendContent } from './send-content.js';
import type { UrlSigner } from './signed-urls.js';

/** The addresses of exported histories, `/history-exports/{run}/{blob}.parquet`: GET and HEAD, with a signature only. */
export function addHistoryExportRoutes(app: Hono, store: Store, signer: UrlSigner): void {
  app.get('/history-exports/:run/:file', ({ req }) => {
    if (!signer.isSigned(new URL(req.url), 'read')) {
      throw new RequestError(403, 'The address of the file has expired, or it is not signed.');
    }
    const { run, file } = req.param();
    const found = store.historyExports.byBlob(Number(run), file.replace(/\.parquet$/, ''));
    if (found === undefined || found.blob === null) {
      throw new RequestError(404, 'The file does not exist any more.');
    }
    const { blob, sizeBytes, md5 } = found;
    return sendContent(store.blobs, { blob, sizeBytes, md5, mimeType: 'application/vnd.apache.parquet' }, req.raw);
  });
}
