import { subscribe } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { createServer, type SeedArtifact } from '@wandb-ts/server';
import { makeMemoryFolder } from './memory-folder.ts';

// artifact-server-process.ts small|large|mixed: a server with one dataset of that name in the project `artifacts`.
const mebibyte = 2 ** 20;
const files: Readonly<Record<string, () => Record<string, Uint8Array>>> = {
  small: () => numbered(5_000, () => 1_024),
  large: () => numbered(1, () => 1_024 * mebibyte),
  // A part of the files is larger than what clients keep in memory, and one is as large as a part of an upload.
  mixed: () =>
    numbered(300, (index) => (index === 0 ? 48 * mebibyte : index % 10 === 0 ? 2 * mebibyte : 3_000 + index)),
};
const [collection = ''] = process.argv.slice(2);
const dataDir = makeMemoryFolder();
let requests = 0;
subscribe('http.server.request.start', () => {
  requests += 1;
});
const server = createServer({ dataDir });
const artifact: SeedArtifact = {
  project: 'artifacts',
  type: 'dataset',
  collection,
  files: files[collection]?.() ?? {},
};
server.seed({ artifacts: [artifact] });
const { url } = await server.listen();
process.on('message', () => {
  process.send?.({ requests });
  requests = 0;
});
process.on('disconnect', () => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit();
});
process.send?.({ url, apiKey: server.apiKey, entity: server.entity });

function numbered(count: number, sizeOf: (index: number) => number): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index % 50}/${index}.bin`, content(index, sizeOf(index))]),
  );
}

/** No two mebibytes are the same, also not of two files. */
function content(index: number, sizeBytes: number): Uint8Array {
  const bytes = Buffer.alloc(sizeBytes, `${index} `);
  for (let offset = 0; offset + 8 <= sizeBytes; offset += mebibyte) {
    bytes.writeUInt32LE(index, offset);
    bytes.writeUInt32LE(offset / mebibyte, offset + 4);
  }
  return bytes;
}
