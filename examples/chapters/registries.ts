/** The chapter "Artifacts and registries" of the README: the second half. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Artifact } from '@wandb-ts/public-api';
import { startLocalServer } from './local-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-registries-'));
Object.assign(process.env, { WANDB_CACHE_DIR: join(folder, 'cache'), WANDB_DATA_DIR: folder });
await using local = await startLocalServer();
const { api } = local;
const draft = new Artifact('net', 'model', { metadata: { accuracy: 0.93 } });
await draft.newFile('weights.bin', 'weights');
await draft.save({ api, project: 'vision' });

// #region registries
await api.createRegistry('model', 'organization', { artifactTypes: ['model'] });
const model = await api.artifact('vision/net:latest');
await model.link('wandb-registry-model/classifiers', { aliases: ['production'] }); // makes the collection
const inUse = await api.artifact('wandb-registry-model/classifiers:production'); // for download() and useArtifact()
const versions = api.registries().versions({ filter: { alias: 'production' } }); // of all registries, a list like any other
// #endregion

assert.equal(inUse.sourceQualifiedName, model.qualifiedName);
assert.deepEqual([inUse.name, inUse.isLink, inUse.metadata], ['classifiers:v0', true, { accuracy: 0.93 }]);
assert.deepEqual(
  (await versions.toArray()).map(({ name }) => name),
  ['classifiers:v0'],
);
await rm(folder, { recursive: true });
