import { type RequestOptions, ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';

/** A project, or a registry, with everything in it. */
export interface ProjectScope {
  readonly scopeType: 'PROJECT';
  readonly id: string;
  readonly name: string;
  /** Whether the project is a registry. */
  readonly isRegistry: boolean;
}

/** A collection of artifacts. */
export interface ArtifactCollectionScope {
  readonly scopeType: 'ARTIFACT_COLLECTION';
  readonly id: string;
  readonly name: string;
  /** `sequence` for what was logged to the collection, `portfolio` for links. */
  readonly collectionType: 'sequence' | 'portfolio';
}

/** A team or an organization, with all of its projects. */
export interface EntityScope {
  readonly scopeType: 'ENTITY';
  readonly id: string;
  readonly name: string;
  /** `team` or `organization`. */
  readonly entityType: string | null;
}

/** Where an event must happen. */
export type AutomationScope = ProjectScope | ArtifactCollectionScope | EntityScope;

/** The kinds of scopes. */
export type ScopeType = AutomationScope['scopeType'];

/** A project: an object of `api.project()` has these. */
export interface ScopedProject {
  readonly path: readonly [entity: string, name: string];
  id(options?: RequestOptions): Promise<string>;
}

/** A registry: an object of `api.registry()` has these. */
export interface ScopedRegistry {
  readonly id: string;
  readonly fullName: string;
  readonly entity: string;
}

/** A collection: an object of `api.artifactCollection()` has these. */
export interface ScopedCollection {
  readonly id: string;
  readonly entity: string;
  readonly project: string;
  isSequence(options?: RequestOptions): Promise<boolean>;
}

/** A team: an object of `api.team()` has these. */
export interface ScopedTeam {
  readonly id: string;
  readonly name: string;
  readonly isTeam: boolean;
}

/** An organization: what `api.organization()` gives has these. */
export interface ScopedOrganization {
  readonly orgEntity: { readonly id: string; readonly name: string };
}

/** Where an event must happen: an object of the Public API, or the scope of another automation. */
export type ScopeInput =
  | AutomationScope
  | ScopedProject
  | ScopedRegistry
  | ScopedCollection
  | ScopedTeam
  | ScopedOrganization;

/** A scope as it is sent. */
export interface ScopeReference {
  readonly scopeType: ScopeType;
  /** The name of the owning entity, where it is known. */
  readonly entity: string | undefined;
  /** The global id; one request for a project that was only named. */
  id(options?: RequestOptions): Promise<string>;
}

/** Finds out what a scope is; nothing is sent. @throws {@link ValidationError} for anything else. */
export function readScope(scope: ScopeInput): ScopeReference {
  const given: unknown = scope;
  if (isRecord(given)) {
    if ('scopeType' in scope) {
      const { scopeType, id, name } = scope;
      return { scopeType, entity: scopeType === 'ENTITY' ? name : undefined, id: async () => id };
    }
    if ('orgEntity' in scope) return reference('ENTITY', scope.orgEntity.name, scope.orgEntity.id);
    if ('fullName' in scope) return reference('PROJECT', scope.entity, scope.id);
    if ('isSequence' in scope) return reference('ARTIFACT_COLLECTION', scope.entity, scope.id);
    if ('isTeam' in scope) {
      if (!scope.isTeam) throw new ValidationError(`${scope.name} is the own space of a user, not a team.`);
      return reference('ENTITY', scope.name, scope.id);
    }
    if ('path' in scope && typeof scope.id === 'function') {
      return { scopeType: 'PROJECT', entity: scope.path[0], id: (options) => scope.id(options) };
    }
  }
  throw new ValidationError(
    'The scope of an automation is a project, a registry, a collection, a team or an organization.',
  );
}

function reference(scopeType: ScopeType, entity: string, id: string): ScopeReference {
  return { scopeType, entity, id: async () => id };
}
