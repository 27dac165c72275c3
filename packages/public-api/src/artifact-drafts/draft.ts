import { ArtifactNotLoggedError } from '@wandb-ts/core';
import { createStaging } from '#artifact-staging';
import { ArtifactEntry, type EntryParent } from '../artifact-manifest/entry.js';
import { type ArtifactProperties, recordOf } from '../artifacts/artifact-properties.js';
import { requireContents } from '../artifacts/artifact-record.js';
import type { DraftContents, DraftItem } from './draft-contents.js';
import type { StagedContent, Staging } from './staged-content.js';

/** A draft whose contents may change. */
export interface Draft {
  readonly contents: DraftContents;
  readonly staging: Staging;
  /** What its entries belong to. */
  readonly parent: EntryParent;
  /** Checks again, after a wait. @throws {@link ArtifactFinalizedError} when the contents are final now */
  requireOpen(): void;
}

/** The draft behind an artifact. @throws {@link ArtifactFinalizedError} naming the member, when its contents are final */
export function openDraft(artifact: ArtifactProperties, member: string): Draft {
  const record = recordOf(artifact);
  const contents = requireContents(record, member);
  contents.staging ??= createStaging();
  return {
    contents,
    staging: contents.staging,
    parent: draftParent(artifact),
    requireOpen: () => {
      requireContents(record, member);
    },
  };
}

/** What the entries of a draft belong to. */
export function draftParent(artifact: ArtifactProperties): EntryParent<ArtifactProperties> {
  return {
    artifact,
    get id() {
      return artifact.id;
    },
    download: async (entry) => {
      throw new ArtifactNotLoggedError(
        `${entry.path} is an entry of a draft. Take it from artifact.getEntry() once it is saved.`,
      );
    },
  };
}

/** Makes an entry of what is staged. */
export function toItem(draft: Draft, path: string, content: StagedContent, skipCache: boolean): DraftItem {
  const { digest, sizeBytes: size, localPath } = content;
  return { entry: new ArtifactEntry({ path, digest, size, localPath, skipCache }, draft.parent), content };
}

/**
 * Adds what was staged to a draft that may have changed in the meantime. What is not needed is forgotten: everything, when
 * it cannot be added.
 */
export async function addStaged(
  { contents, staging, requireOpen }: Draft,
  items: readonly DraftItem[],
  overwrite: boolean,
): Promise<void> {
  const release = async (unneeded: readonly DraftItem[]): Promise<void> => {
    for (const { content } of unneeded) if (content !== null) await staging.release(content);
  };
  try {
    requireOpen();
    await release(contents.add(items, { overwrite }));
  } catch (error) {
    await release(items);
    throw error;
  }
}
