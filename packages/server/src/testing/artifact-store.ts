import type { Artifact, ArtifactCollection, ArtifactMembership } from '../storage/artifacts/rows.js';
import type { Project, User } from '../storage/rows.js';
import { openStore, type Store } from '../storage/store.js';

/** What a committed version of a test is made of. */
export interface TestVersion {
  readonly metadata?: Readonly<Record<string, unknown>> | string;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
  readonly digest?: string;
}

/** A store in memory with a user and a project, and short ways to fill it with artifacts. Each thing is a second newer. */
export interface ArtifactKit extends Disposable {
  readonly store: Store;
  readonly user: User;
  readonly project: Project;
  makeProject(entityId: number, name: string, access?: string): Project;
  makeCollection(
    name: string,
    options?: {
      readonly project?: Project;
      readonly type?: string;
      readonly kind?: 'SEQUENCE' | 'PORTFOLIO';
      readonly tags?: string[];
    },
  ): ArtifactCollection;
  /** Logs a committed version to a sequence. */
  log(sequence: ArtifactCollection, version?: TestVersion): Artifact;
  /** Links a version into a portfolio. */
  link(portfolio: ArtifactCollection, artifact: Artifact, aliases?: readonly string[]): ArtifactMembership;
}

/** Opens a store for artifacts. */
export function openArtifactKit(): ArtifactKit {
  let time = Date.UTC(2026, 0, 1);
  const tick = (): string => {
    time += 1000;
    return new Date(time).toISOString();
  };
  const store = openStore({ directory: null, now: () => time, silenceMs: 1000 });
  const { collections, types, versions, memberships, aliases: aliasStore } = store.artifacts;
  const user = store.users.create({ username: 'ada', name: 'Ada', email: null, admin: true, createdAt: tick() });

  function makeProject(entityId: number, name: string, access?: string): Project {
    return store.projects.create({ entityId, name, access, userId: user.id, createdAt: tick() });
  }

  const project = makeProject(user.entityId, 'vision');

  function join(collection: ArtifactCollection, artifact: Artifact, aliases: readonly string[]): ArtifactMembership {
    const member = memberships.add(collection.id, artifact.id, tick());
    for (const alias of ['latest', ...aliases]) {
      aliasStore.assign(member, alias);
    }
    return member;
  }

  return {
    store,
    user,
    project,
    makeProject,
    makeCollection: (name, { project: owner = project, type = 'model', kind = 'SEQUENCE', tags = [] } = {}) => {
      const typeId = types.ensure(owner.id, type, { createdAt: tick() }).id;
      const ids = { projectId: owner.id, typeId, userId: user.id };
      const collection = collections.create({ ...ids, kind, name, createdAt: tick() });
      collections.addTags(collection.id, tags);
      return collection;
    },
    log: (sequence, { metadata = {}, tags = [], aliases = [], digest = 'd1' } = {}) => {
      const text = typeof metadata === 'string' ? metadata : JSON.stringify(metadata);
      const createdAt = tick();
      const artifact = versions.create({ sequenceId: sequence.id, digest, metadata: text, userId: user.id, createdAt });
      const facts = { sizeBytes: 10, fileCount: 1, manifestId: 0, updatedAt: createdAt };
      versions.commit(artifact.id, { digest, ...facts });
      versions.addTags(artifact.id, tags);
      join(sequence, artifact, aliases);
      return artifact;
    },
    link: (portfolio, artifact, aliases = []) => join(portfolio, artifact, aliases),
    [Symbol.dispose]: () => store.close(),
  };
}
