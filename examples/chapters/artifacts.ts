/** The chapter "Artifacts and registries" of the README: the first half. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Artifact, VerificationError } from '@wandb-ts/public-api';
import { startLocalServer } from './local-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-artifacts-'));
Object.assign(process.env, { WANDB_CACHE_DIR: join(folder, 'cache'), WANDB_DIR: folder });
process.chdir(folder);
await mkdir('data/images', { recursive: true });
await writeFile('data/labels.txt', 'cat\n');
await writeFile('data/images/a.png', 'pixels');
await using local = await startLocalServer();
const { api } = local;

// #region artifacts
const labelling = await api.startRun({ project: 'vision', jobType: 'label' });
const dataset = new Artifact('pets', 'dataset', { metadata: { classes: 2 } });
await dataset.addDir('data'); // or addFile, newFile, addReference
await labelling.logArtifact(dataset, { aliases: ['reviewed'] }); // what the server has is not sent again
const training = await api.startRun({ project: 'vision', jobType: 'train' });
const pets = await training.useArtifact('pets:reviewed'); // an input of this run from now on
const root = await pets.download({ root: 'pets' }); // an interrupted download goes on where it was
await pets.verify({ root }); // throws for the first file that is missing, changed or not of this version
const [maker, users] = [await pets.loggedBy(), await pets.usedBy()]; // the runs before and after it
// #endregion

await labelling.finish();
await training.finish();
assert.equal(await readFile('pets/labels.txt', 'utf8'), 'cat\n');
assert.equal(await readFile('pets/images/a.png', 'utf8'), 'pixels');
assert.deepEqual([pets.name, pets.type, pets.metadata], ['pets:v0', 'dataset', { classes: 2 }]);
assert.equal(maker?.id, labelling.id);
assert.deepEqual(
  users.map(({ id }) => id),
  [training.id],
);
await writeFile('pets/labels.txt', 'dog\n');
await assert.rejects(pets.verify({ root }), (error) => VerificationError.is(error) && error.path === 'labels.txt');
process.chdir(tmpdir());
await rm(folder, { recursive: true });
