/** Where a media value stands: the key of the row, with slashes for nested objects, and the step. */
export interface MediaPlace {
  readonly key: string;
  readonly step: number;
}

/** A file that belongs to a media value. */
export interface MediaFile {
  /** The path below the run, such as `media/images/loss_3_0f3a….png`. */
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer> | Blob;
}

/** What a media value becomes: what stands in the row, and the files it names. */
export interface MediaEntry {
  readonly json: Readonly<Record<string, unknown>>;
  readonly files: readonly MediaFile[];
}

/** A value of a row that is shown as more than text or a number. It never changes, and may be logged many times. */
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
