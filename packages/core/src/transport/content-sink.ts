/** Takes a content as it arrives. What it throws ends the call. */
export interface ContentSink {
  /** Headers of the next attempt, such as a `Range` for what is still missing. */
  headers?(): Readonly<Record<string, string>>;
  /** An answer has come: what follows is the content from its beginning (200), or the named part of it (206). */
  begin?(answer: ContentHead): Promise<void> | void;
  /** Takes a piece; the next one waits for the promise. The bytes stay as they are, unless `keepsPieces` is false. */
  write(piece: Uint8Array): Promise<void> | void;
  /** Whether the bytes of a piece are used after `write` is done with it. If not, their memory is given back. @defaultValue true */
  readonly keepsPieces?: boolean | undefined;
}

/** The head of an answer with a content. */
export interface ContentHead {
  /** 200 for the whole content, 206 for a part of it. */
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'has'>;
  /** The position in the content at which the answer starts. */
  readonly startBytes: number;
  /** The size of the whole content; null when the answer does not say. */
  readonly totalBytes: number | null;
}

/** What is read by {@link Client.readUrl}. */
export interface ReadRequest {
  readonly sink: ContentSink;
  /** Which addresses get the credentials of the client, as in `UrlRequest`. @defaultValue `server` */
  readonly credentials?: 'server' | 'relative' | undefined;
  /** What events and messages call it, such as the name of a file. @defaultValue the path of the address */
  readonly name?: string | undefined;
}
