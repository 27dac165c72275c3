/** Options of `cache.cleanup`. */
export interface CleanupOptions {
  /** How many bytes may stay. @defaultValue 0, unless there is a `targetFraction` */
  readonly targetSize?: number | undefined;
  /** Which part of the bytes may stay, from 0 to 1. */
  readonly targetFraction?: number | undefined;
  /** Whether to remove what is being downloaded, also by others. @defaultValue false */
  readonly removeTemp?: boolean | undefined;
}
