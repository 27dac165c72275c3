/** Where the content of a file goes. */
export interface ContentSink {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void> | void;
  /** Forgets what was written: the content comes again from its beginning. */
  restart(): Promise<void> | void;
}
