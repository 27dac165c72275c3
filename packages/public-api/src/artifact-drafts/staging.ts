import { UnsupportedError } from '@wandb-ts/core';
import { ContentDigester } from './content-digester.js';
import { contentPieces } from './content-pieces.js';
import type { NewFileContent, StagedContent, Staging, StagingOptions } from './staged-content.js';

/** Keeps contents where there is no file system: as Blobs, which browsers may put on their disk. */
export function createStaging(options: StagingOptions = {}): Staging {
  return {
    stageFile: () => Promise.reject(noFiles()),
    stageContent: (content) => stageBlob(content, options),
    listFiles: () => Promise.reject(noFiles()),
    baseName: (path) => path,
    cache: () => Promise.resolve(),
    release: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
}

async function stageBlob(content: NewFileContent, { multipartBytes }: StagingOptions): Promise<StagedContent> {
  const isBlob = content instanceof Blob;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const sizeBytes = isBlob ? content.size : content instanceof Uint8Array ? content.byteLength : null;
  const digester = new ContentDigester(sizeBytes, multipartBytes);
  for await (const piece of contentPieces(content)) {
    digester.update(piece);
    if (!isBlob) parts.push(piece);
  }
  const blob = isBlob ? content : new Blob(parts);
  return { ...digester.finish(), localPath: null, open: async () => blob };
}

function noFiles(): UnsupportedError {
  return new UnsupportedError('This runtime has no file system. Use artifact.newFile(name, content).');
}
