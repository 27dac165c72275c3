import { ArtifactNotLoggedError, ValidationError, WaitTimeoutError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { loggedArtifact } from '../testing/artifact-answers.js';
import { startTestApi } from '../testing/test-api.js';
import { Artifact, recordOf } from './artifact.js';

/** A draft whose save ends when it is told to. */
function startSaving(): { draft: Artifact; end: (error?: Error) => void } {
  const draft = new Artifact('mnist', 'dataset');
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const { contents } = recordOf(draft);
  if (contents !== null) contents.saving = promise;
  return { draft, end: (error) => (error === undefined ? resolve() : reject(error)) };
}

it('is at once there for a logged version, and rejects for a draft that nobody saves [API-804]', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(await artifact.wait({ timeoutMs: 0 })).toBe(artifact);
  await expect(new Artifact('mnist', 'dataset').wait()).rejects.toThrow(
    new ArtifactNotLoggedError('mnist is a draft that is not being saved.'),
  );
});

it.each([undefined, 60_000])(
  'waits for a save at most %s ms, and rejects when it fails [API-804]',
  async (timeoutMs) => {
    const good = startSaving();
    const bad = startSaving();
    const waits = [good.draft.wait({ timeoutMs }), bad.draft.wait({ timeoutMs })];

    good.end();
    bad.end(new Error('no space'));

    expect(await waits[0]).toBe(good.draft);
    await expect(waits[1]).rejects.toThrow('no space');
  },
);

it('rejects when a save takes too long, or the signal aborts [API-804]', async () => {
  const { draft } = startSaving();
  const controller = new AbortController();
  const wait = draft.wait({ signal: controller.signal });
  controller.abort(new Error('enough'));

  await expect(wait).rejects.toThrow('enough');
  await expect(draft.wait({ signal: controller.signal })).rejects.toThrow('enough');
  await expect(draft.wait({ timeoutMs: 1 })).rejects.toThrow(new WaitTimeoutError('mnist was not logged within 1 ms.'));
  await expect(draft.wait({ timeoutMs: -1 })).rejects.toThrow(ValidationError);
});
