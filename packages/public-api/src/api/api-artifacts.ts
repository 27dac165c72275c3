import type { RequestOptions } from '@wandb-ts/core';
import type { Artifact } from '../artifacts/artifact.js';
import type { ArtifactCollection } from '../artifacts/artifact-collection.js';
import {
  type ArtifactCollections,
  type ArtifactCollectionsOptions,
  artifactCollections,
} from '../artifacts/artifact-collections.js';
import type { ArtifactType } from '../artifacts/artifact-type.js';
import { type ArtifactTypes, type ArtifactTypesOptions, artifactTypes } from '../artifacts/artifact-types.js';
import { type Artifacts, type ArtifactsOptions, artifacts } from '../artifacts/artifacts.js';
import type { GetArtifactOptions } from '../artifacts/get-artifact.js';
import { type CreateRegistryOptions, createRegistry } from '../registries/create-registry.js';
import { type GetRegistryOptions, registry } from '../registries/get-registry.js';
import { type Registries, type RegistriesOptions, registries } from '../registries/registries.js';
import type { Registry } from '../registries/registry.js';
import type { RegistryVisibility } from '../registries/visibility.js';
import { ApiConnection } from './api-connection.js';

/** The part of an {@link Api} that is about artifacts and registries. */
export class ApiArtifacts extends ApiConnection {
  /**
   * Reads one version of an artifact; see {@link artifact}.
   *
   * @param name - `entity/project/name:alias`, `project/name:alias`, `name:alias`, or the URL of its page; `latest` without an alias.
   */
  async artifact(name: string, options?: GetArtifactOptions): Promise<Artifact> {
    const { artifact } = await import('../later-downloads.js');
    return artifact(this.client, name, options);
  }

  /** Checks whether there is a version of an artifact; see {@link artifactExists}. */
  async artifactExists(name: string, options?: GetArtifactOptions): Promise<boolean> {
    const { artifactExists } = await import('../later-downloads.js');
    return artifactExists(this.client, name, options);
  }

  /**
   * Lists the versions of a collection; see {@link artifacts}.
   *
   * @param typeName - Such as `dataset` or `model`.
   * @param name - `entity/project/name`, `project/name`, `name`, or the URL of the page of the collection.
   */
  artifacts(typeName: string, name: string, options?: ArtifactsOptions): Artifacts {
    return artifacts(this.client, typeName, name, options);
  }

  /** @deprecated Use {@link Api.artifacts}, which does the same. */
  artifactVersions(typeName: string, name: string, options?: ArtifactsOptions): Artifacts {
    this.client.emit({ type: 'deprecation', name: 'api.artifactVersions', message: 'Use api.artifacts.' });
    return this.artifacts(typeName, name, options);
  }

  /**
   * Reads a type of artifacts of a project; see {@link artifactType}.
   *
   * @param project - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  async artifactType(typeName: string, project?: string, options?: RequestOptions): Promise<ArtifactType> {
    const { artifactType } = await import('../later-artifacts.js');
    return artifactType(this.client, typeName, project, options);
  }

  /**
   * Lists the types of artifacts of a project; see {@link artifactTypes}.
   *
   * @param project - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  artifactTypes(project?: string, options?: ArtifactTypesOptions): ArtifactTypes {
    return artifactTypes(this.client, project, options);
  }

  /**
   * Reads a collection of artifacts; see {@link artifactCollection}.
   *
   * @param name - `entity/project/name`, `project/name`, `name`, or the URL of its page.
   */
  async artifactCollection(typeName: string, name: string, options?: RequestOptions): Promise<ArtifactCollection> {
    const { artifactCollection } = await import('../later-artifacts.js');
    return artifactCollection(this.client, typeName, name, options);
  }

  /**
   * Lists the collections of a type; see {@link artifactCollections}.
   *
   * @param projectName - `entity/project`, `project`, or the URL of a page of the project; the configured project when missing.
   */
  artifactCollections(
    projectName: string,
    typeName: string,
    options?: ArtifactCollectionsOptions,
  ): ArtifactCollections {
    return artifactCollections(this.client, projectName, typeName, options);
  }

  /** Checks whether there is a collection; see {@link artifactCollectionExists}. */
  async artifactCollectionExists(name: string, type: string, options?: RequestOptions): Promise<boolean> {
    const { artifactCollectionExists } = await import('../later-artifacts.js');
    return artifactCollectionExists(this.client, name, type, options);
  }

  /** Lists the registries of an organization; see {@link Registries}. Nothing is sent before iteration. */
  registries(options?: RegistriesOptions): Registries {
    return registries(this.client, options);
  }

  /**
   * Reads a registry; see {@link registry}.
   *
   * @param name - With or without `wandb-registry-`.
   */
  registry(name: string, options?: GetRegistryOptions): Promise<Registry> {
    return registry(this.client, name, options);
  }

  /**
   * Creates a registry; see {@link createRegistry}.
   *
   * @param name - With or without `wandb-registry-`: up to 113 characters without.
   * @param visibility - Who sees it: everybody in the organization, or its members only.
   */
  createRegistry(name: string, visibility: RegistryVisibility, options?: CreateRegistryOptions): Promise<Registry> {
    return createRegistry(this.client, name, visibility, options);
  }
}
