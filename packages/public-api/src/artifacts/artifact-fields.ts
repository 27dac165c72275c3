/** The state of a version of an artifact. A server may know more. */
export type ArtifactState =
  | 'PENDING'
  | 'COMMITTED'
  | 'DELETED'
  | 'GARBAGE_COLLECTED'
  | 'PENDING_DELETION'
  | (string & {});

/** Where a collection of artifacts is. */
export interface CollectionLocation {
  /** The name of the owning entity. */
  readonly entity: string;
  /** The name of the project. */
  readonly project: string;
  /** The name of the collection. */
  readonly collection: string;
}

/** What the server says of a logged version, seen through the collection that it was found in. */
export interface ArtifactFields extends CollectionLocation {
  readonly id: string;
  /** The version in this collection, such as v3. */
  readonly version: string;
  /** The name that was asked for, with version, alias or digest. */
  readonly requestedName: string;
  /** The collection that the version was logged to. */
  readonly source: CollectionLocation;
  /** The version in the collection that it was logged to. */
  readonly sourceVersion: string;
  /** Whether this collection is another one than that which the version was logged to. */
  readonly isLink: boolean;
  readonly type: string;
  readonly state: ArtifactState;
  readonly description: string | null;
  /** JSON text as the server sent it. */
  readonly metadata: string | null;
  /** The aliases in this collection, without the version. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** In seconds; null when the version does not expire. */
  readonly ttlSeconds: number | null;
  /** Hexadecimal MD5 of the list of contents. */
  readonly digest: string;
  /** In bytes, with references. */
  readonly size: number;
  readonly fileCount: number;
  readonly commitHash: string | null;
  readonly historyStep: number | null;
  readonly createdAt: string;
  readonly updatedAt: string | null;
}
