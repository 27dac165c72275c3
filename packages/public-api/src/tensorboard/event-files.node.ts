import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { fileChunks } from '../local-disk/file-chunks.node.js';
import type { EventFile } from './event-files.js';

/** Every folder has a file open at the same time. */
const chunkBytes = 64 * 1024;
/** Markers that profilers and SageMaker put beside the files of writers. */
const markers = ['.profile-empty', '.sagemaker-uploaded'];

/** See the module for other runtimes. */
export async function findEventFiles(rootDir: string): Promise<EventFile[]> {
  const root = resolve(rootDir);
  const found = await stat(root).catch((cause: unknown) => {
    throw new ValidationError(`There is nothing at ${rootDir}.`, { cause });
  });
  const paths = found.isDirectory() ? await listFiles(root) : [root];
  const base = found.isDirectory() ? root : dirname(root);
  const files = paths.filter(isEventFile).sort();
  return Promise.all(files.map((path) => describe(path, base)));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

function isEventFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  return name.includes('.tfevents.') && !markers.some((marker) => name.endsWith(marker));
}

async function describe(path: string, base: string): Promise<EventFile> {
  const { size } = await stat(path);
  return {
    name: relative(base, path),
    folder: dirname(path).split(sep),
    fileName: path.slice(path.lastIndexOf(sep) + 1),
    sizeBytes: size,
    read: () => fileChunks(path, chunkBytes),
    open: () => openAsBlob(path),
  };
}
