import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mebibyte = 2 ** 20;

/** What is in a folder. */
export interface FolderSum {
  readonly files: number;
  readonly bytes: number;
  /** Of the sizes and of the first eight bytes of every mebibyte. */
  readonly checksum: number;
}

/** Adds up the files of a folder, so that contenders can be compared. */
export function sumFolder(folder: string): FolderSum {
  let [files, bytes, checksum] = [0, 0, 0];
  const piece = Buffer.alloc(8);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    const file = openSync(path, 'r');
    for (let offset = 0; offset < size; offset += mebibyte) {
      readSync(file, piece, 0, 8, offset);
      checksum += piece.readUInt32LE(0) + piece.readUInt32LE(4);
    }
    closeSync(file);
    files += 1;
    bytes += size;
  }
  return { files, bytes, checksum: checksum + bytes };
}

/** What is counted: the files of many, the mebibytes of one. */
export function itemsOf({ files, bytes }: FolderSum): number {
  return files > 1 ? files : bytes / mebibyte;
}
