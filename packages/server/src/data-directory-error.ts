/** The data directory cannot be used: nothing can be made or written there, or what it holds cannot be read. */
export class DataDirectoryError extends Error {
  override readonly name = 'DataDirectoryError';
  /** Always `DATA_DIRECTORY_UNUSABLE`. */
  readonly code = 'DATA_DIRECTORY_UNUSABLE';
  /** The data directory. */
  readonly directory: string;

  constructor(directory: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The data directory ${directory} cannot be used: ${reason}`, { cause });
    this.directory = directory;
  }
}
