import type { ArtifactReference } from './artifact-reference.js';

/** An artifact that was found. */
export interface FoundArtifact {
  /** `<name>:v<number>` */
  readonly name: string;
  /** `<entity>/<project>/<name>:v<number>` */
  readonly qualifiedName: string;
  readonly isDeleted: boolean;
  /** Downloads its files below a folder. */
  download(directory: string, options: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}

/** Options of {@link JobArtifacts.find}. */
export interface FindArtifactOptions {
  /** The type that the artifact must have. */
  readonly type: string;
  readonly signal?: AbortSignal | undefined;
}

/** The artifacts of a server, as far as jobs need them. */
export interface JobArtifacts {
  /**
   * Finds an artifact.
   * @throws {@link LaunchError} when there is none, or one of another type.
   */
  find(reference: ArtifactReference, options: FindArtifactOptions): Promise<FoundArtifact>;
}
