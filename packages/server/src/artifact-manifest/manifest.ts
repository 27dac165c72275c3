/** An entry of a manifest. */
export interface ManifestEntry {
  /** The path below the artifact, with slashes. */
  readonly path: string;
  /** Base64 MD5 of a file; of a reference whatever tells its versions apart. */
  readonly digest: string;
  /** Null when the manifest does not tell it. */
  readonly sizeBytes: number | null;
  /** The address of a reference; null for a file. */
  readonly ref: string | null;
  readonly birthArtifactId: string | null;
  /** JSON text of what else is known of a reference. */
  readonly extra: string | null;
}

/** What an artifact holds. */
export interface Manifest {
  /** The JSON text of the object that tells how contents are stored, as it was received. */
  readonly policyConfig: string;
  /** By their paths. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

/** A manifest that cannot be taken. The message says why. */
export class BadManifestError extends Error {
  override readonly name = 'BadManifestError';
}
