import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { Api, Artifact } from '@wandb-ts/public-api';
import { itemsOf, sumFolder } from './folder-sum.ts';
import { printSample, readSample, startSample } from './sample.ts';

// upload-artifact.ts <files> <bytes>: logs a folder that no server has seen, from a run.
const [count = 0, sizeBytes = 0] = process.argv.slice(2).map(Number);
// In pieces, so that the memory that is measured is not that of the content.
const filler = Buffer.alloc(Math.min(sizeBytes, 2 ** 20), 'content ');
mkdirSync('source');
for (let index = 0; index < count; index += 1) {
  const file = openSync(`source/${index}.bin`, 'w');
  for (let offset = 0; offset < sizeBytes; offset += filler.length) writeSync(file, filler);
  writeSync(file, randomBytes(8), 0, 8, 0);
  closeSync(file);
}
const api = new Api();
const run = await api.startRun({ project: 'artifacts' });

const start = startSample();
const draft = new Artifact(`upload-${run.id}`, 'dataset');
await draft.addDir('source');
await run.logArtifact(draft);
const reading = readSample(start);
await run.finish();
const sum = sumFolder('source');
if (draft.fileCount !== sum.files) throw new Error(`the version has ${draft.fileCount} files`);
await draft.delete({ deleteAliases: true });
printSample(start, itemsOf(sum), sum.bytes, {}, reading);
