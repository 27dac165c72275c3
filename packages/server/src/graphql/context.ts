import type { HistoryExporter } from '../history-export/exporter.js';
import type { ServerEvent } from '../server-event.js';
import type { ArtifactManifest, ArtifactUpload } from '../storage/artifacts/rows.js';
import type { HistoryExport } from '../storage/history-exports.js';
import type { File, User } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import type { WrittenLists } from './written-lists.js';

/** Makes URLs that need no credentials. */
export interface FileUrls {
  /** Where to GET the content of a file. */
  download(file: File): string;
  /** Where to PUT the content of a file. */
  upload(file: File): string;
  /** Where to GET a part of a history that is ready. */
  historyExport(part: HistoryExport): string;
  /** Where to GET a file of a committed artifact. */
  artifactFile(artifactId: number, path: string): string;
  /** Where to PUT a file that was announced. */
  artifactUpload(upload: ArtifactUpload): string;
  /** Where to PUT a part of a file that was announced, by its number. */
  artifactUploadPart(upload: ArtifactUpload, partNumber: number): string;
  /** Where to GET the file of a manifest. */
  manifest(manifest: ArtifactManifest): string;
  /** Where to PUT the file of a manifest. */
  manifestUpload(manifest: ArtifactManifest): string;
}

/** Who asks, and what may be seen. */
export interface Viewer {
  readonly store: Store;
  /** The user whose credentials came with the request. */
  readonly user: User;
}

/** What resolvers know of a request. */
export interface RequestContext extends Viewer {
  readonly fileUrls: FileUrls;
  readonly exporter: HistoryExporter;
  /** Hears of what whoever runs the server may want to know. */
  readonly onEvent: (event: ServerEvent) => void;
  /** The API keys that this request makes, by their ids: its answer alone shows them in full. */
  readonly newApiKeys: Map<number, string>;
  /** What its answer takes over as it is. */
  readonly writtenLists: WrittenLists;
}
