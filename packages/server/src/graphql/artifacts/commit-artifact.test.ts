import { expect, it } from 'vitest';
import { deleteArtifacts } from '../../storage/artifacts/delete-artifacts.js';
import type { BlobStore } from '../../storage/blobs.js';
import { openArtifactKit } from '../../testing/artifact-store.js';
import { toManifest } from '../../testing/artifact-writer.js';
import type { RequestContext } from '../context.js';
import { encodeId } from '../ids.js';
import { commitArtifact } from './commit-artifact.js';

it('commits no version whose base was deleted with its contents meanwhile, and keeps no manifest of it', async () => {
  using kit = openArtifactKit();
  const { store, user } = kit;
  const { contents, entries, versions, manifests, memberships } = store.artifacts;
  const sequence = kit.makeCollection('ds');
  const base = kit.log(sequence);
  const { blob, md5, sizeBytes } = store.blobs.writeNow(Buffer.from('content'));
  contents.add({ entityId: user.entityId, md5, birthArtifactId: base.id, blob, sizeBytes });
  const entry = { path: 'a', digest: md5, sizeBytes, ref: null, birthArtifactId: null, extra: null };
  entries.insert([{ ...entry, artifactId: base.id }]);
  const createdAt = store.now();
  const made = { sequenceId: sequence.id, digest: '', userId: user.id, createdAt };
  const version = versions.create(made);
  const manifest = { baseArtifactId: base.id, name: 'wandb_manifest.json', type: 'INCREMENTAL', digest: '' } as const;
  const { id } = manifests.create({ ...manifest, artifactId: version.id, createdAt });
  manifests.setContent(id, store.blobs.writeNow(Buffer.from(toManifest({}))));
  const kept = new Set<string>();
  const blobs: BlobStore = {
    ...store.blobs,
    write: async (body) => {
      await deleteArtifacts(store, [base.id]);
      const written = await store.blobs.write(body);
      kept.add(written.blob);
      return written;
    },
    remove: async (name) => {
      kept.delete(name);
      await store.blobs.remove(name);
    },
  };
  const context = { store: { ...store, blobs }, user } as RequestContext;

  await expect(commitArtifact(context, encodeId('Artifact', version.id))).rejects.toThrow(
    'Files of the artifact are not stored: "a".',
  );

  expect(versions.byId(version.id)?.state).toBe('PENDING');
  expect(memberships.newest(sequence.id)).toBeUndefined();
  expect(kept).toEqual(new Set());
});
