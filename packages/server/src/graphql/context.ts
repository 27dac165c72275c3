import type { HistoryExporter } from '../history-export/exporter.js';
import type { HistoryExport } from '../storage/history-exports.js';
import type { File, User } from '../storage/rows.js';
import type { Store } from '../storage/store.js';

/** Makes URLs that need no credentials. */
export interface FileUrls {
  /** Where to GET the content of a file. */
  download(file: File): string;
  /** Where to PUT the content of a file. */
  upload(file: File): string;
  /** Where to GET a part of a history that is ready. */
  historyExport(part: HistoryExport): string;
}

/** What resolvers know of a request. */
export interface RequestContext {
  readonly store: Store;
  /** The user whose credentials came with the request. */
  readonly user: User;
  readonly fileUrls: FileUrls;
  readonly exporter: HistoryExporter;
  /** The API keys that this request makes, by their ids: its answer alone shows them in full. */
  readonly newApiKeys: Map<number, string>;
}
