/** What a collection holds: what is logged to it, or links to versions of other collections. */
export type ArtifactCollectionKind = 'SEQUENCE' | 'PORTFOLIO';

/** Whether the content of an artifact is still on its way. */
export type ArtifactState = 'PENDING' | 'COMMITTED';

/** Whether a manifest lists every entry, or only what is new. */
export type ArtifactManifestType = 'FULL' | 'INCREMENTAL' | 'PATCH';

/** A type of artifacts of a project, as stored. */
export interface ArtifactType {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: string;
}

/** A collection, as stored, with the names that its path is made of. */
export interface ArtifactCollection {
  readonly id: number;
  readonly projectId: number;
  readonly projectName: string;
  readonly entityId: number;
  readonly entityName: string;
  readonly typeId: number;
  readonly kind: ArtifactCollectionKind;
  readonly name: string;
  readonly description: string | null;
  readonly userId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A version of an artifact, as stored, with the owner of the collection that it was logged to. */
export interface Artifact {
  readonly id: number;
  /** The collection that it was logged to. */
  readonly sequenceId: number;
  /** The entity that the collection belongs to; contents are stored once an entity. */
  readonly entityId: number;
  readonly distributedId: string | null;
  readonly state: ArtifactState;
  /** Hexadecimal MD5 of the manifest's paths and digests. */
  readonly digest: string;
  readonly description: string | null;
  /** JSON text. */
  readonly metadata: string | null;
  readonly commitHash: string;
  /** What its files have together, references included. */
  readonly sizeBytes: number;
  /** How many entries it has, references included. */
  readonly fileCount: number;
  /** How long it is kept; -2 for ever, null as long as its collection says. */
  readonly ttlSeconds: number | null;
  readonly historyStep: number | null;
  /** The manifest with all entries; null before the commit. */
  readonly manifestId: number | null;
  /** The run that logged it; null without one. */
  readonly runId: number | null;
  readonly userId: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** That a version is in a collection, as stored. */
export interface ArtifactMembership {
  readonly id: number;
  readonly collectionId: number;
  readonly artifactId: number;
  /** The number of the version in this collection, from 0. */
  readonly version: number;
  readonly createdAt: string;
}

/** A name of a version within a collection, as stored. */
export interface ArtifactAlias {
  readonly id: number;
  readonly collectionId: number;
  readonly membershipId: number;
  readonly artifactId: number;
  readonly alias: string;
}

/** A manifest, as stored. */
export interface ArtifactManifest {
  readonly id: number;
  readonly artifactId: number;
  /** The version that an incomplete manifest adds to. */
  readonly baseArtifactId: number | null;
  /** The name of its file. */
  readonly name: string;
  readonly type: ArtifactManifestType;
  /** MD5 that its file shall have, base64; empty as long as its maker does not know it. */
  readonly digest: string;
  /** The name of the content in the blob store; null before the upload. */
  readonly blob: string | null;
  /** MD5 of the content, base64; null before the upload. */
  readonly md5: string | null;
  readonly sizeBytes: number;
  readonly createdAt: string;
}

/** An entry of a committed artifact, as stored, with its content. */
export interface ArtifactEntry {
  readonly artifactId: number;
  /** The path below the artifact, with slashes. */
  readonly path: string;
  /** Base64 MD5 of a file; of a reference whatever tells its versions apart. */
  readonly digest: string;
  /** Null when nobody knows the size of a reference. */
  readonly sizeBytes: number | null;
  /** The address of a reference; null for a file. */
  readonly ref: string | null;
  /** The id of the artifact that first had the content, as it was received. */
  readonly birthArtifactId: string | null;
  /** JSON text of what else is known of a reference. */
  readonly extra: string | null;
}

/** Content of artifact files, once an entity, as stored. */
export interface ArtifactContent {
  readonly entityId: number;
  /** Base64. */
  readonly md5: string;
  /** The artifact that it was first uploaded for. */
  readonly birthArtifactId: number;
  /** The name of the content in the blob store. */
  readonly blob: string;
  readonly sizeBytes: number;
}

/** A file that a pending artifact announced, as stored. It keeps content with this digest until the commit. */
export interface ArtifactUpload {
  readonly id: number;
  readonly artifactId: number;
  readonly name: string;
  /** Base64. */
  readonly md5: string;
  readonly mimeType: string | null;
  /** Names an upload in parts; null for one in a whole. */
  readonly uploadId: string | null;
}

/** A part of an upload in parts, as stored. */
export interface ArtifactUploadPart {
  readonly uploadId: number;
  /** From 1. */
  readonly number: number;
  /** Base64. */
  readonly md5: string;
  /** The name of the content in the blob store; null before the upload. */
  readonly blob: string | null;
}
