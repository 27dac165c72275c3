import type { ClientIds } from '../artifact-drafts/draft-contents.js';

/** Where a media value stands: the key of the row, with dots for nested objects, and the step. */
export interface MediaPlace {
  readonly key: string;
  readonly step: number;
  /** The key of the innermost object. @defaultValue `key` */
  readonly name?: string | undefined;
  /** The id of the run. @defaultValue none, and then no artifact is made of the value */
  readonly runId?: string | undefined;
}

/** An artifact with one file that a media value becomes, too. */
export interface MediaArtifact {
  readonly name: string;
  readonly type: string;
  readonly clientIds: ClientIds;
  /** The path of the file in the artifact. */
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** The base64 MD5 of the content. */
  readonly contentDigest: string;
  /** The hexadecimal digest of the artifact. */
  readonly digest: string;
}

/** A file that belongs to a media value. */
export interface MediaFile {
  /** The path below the run, such as `media/images/loss_3_0f3a….png`. */
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer> | Blob;
}

/** What a media value becomes: what stands in the row, and the files and artifacts that it names. */
export interface MediaEntry {
  readonly json: Readonly<Record<string, unknown>>;
  readonly files: readonly MediaFile[];
  readonly artifacts?: readonly MediaArtifact[] | undefined;
}

/** A value of a row that is shown as more than text or a number. It is immutable, and may be logged many times. */
export abstract class Media {
  /** Writes the value for its place in a row. */
  abstract encode(place: MediaPlace): MediaEntry;

  /**
   * Writes a list of values of one class for their place in a row; undefined when the class has no form for lists, so that
   * each is written alone.
   */
  encodeList(_items: readonly Media[], _place: MediaPlace): MediaEntry | undefined {
    return undefined;
  }
}

/** Whether a list is one of media values of one class. */
export function isMediaList(value: readonly unknown[]): value is readonly [Media, ...Media[]] {
  const [first] = value;
  return (
    first instanceof Media && value.every((item) => item instanceof Media && item.constructor === first.constructor)
  );
}
