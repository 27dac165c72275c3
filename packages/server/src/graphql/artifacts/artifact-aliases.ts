import type { ArtifactMembership } from '../../storage/artifacts/rows.js';
import type { RequestContext } from '../context.js';

/** Gives aliases to a version in a collection; other versions there lose them. Belongs into a transaction. */
export function assignAliases(
  { store, user }: RequestContext,
  membership: ArtifactMembership,
  aliases: readonly string[],
): void {
  const { collectionId, artifactId } = membership;
  const before = new Set(store.artifacts.aliases.ofMembership(membership.id).map(({ alias }) => alias));
  for (const alias of aliases.filter((name) => !before.has(name))) {
    store.artifacts.aliases.assign(membership, alias);
    store.automationEvents.emit({
      type: 'ADD_ARTIFACT_ALIAS',
      collectionId,
      artifactId,
      aliases: [alias],
      userId: user.id,
    });
  }
}
