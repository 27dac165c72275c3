/** What a key of a filter is compared with, by operator. Other operators go to the server as they are. */
export interface FilterOperators {
  /** Equal. */
  readonly $eq?: unknown;
  /** Not equal. */
  readonly $ne?: unknown;
  /** Greater. */
  readonly $gt?: number | bigint | string | Date | undefined;
  /** Greater or equal. */
  readonly $gte?: number | bigint | string | Date | undefined;
  /** Less. */
  readonly $lt?: number | bigint | string | Date | undefined;
  /** Less or equal. */
  readonly $lte?: number | bigint | string | Date | undefined;
  /** One of a list. */
  readonly $in?: readonly unknown[] | undefined;
  /** None of a list. */
  readonly $nin?: readonly unknown[] | undefined;
  /** Whether the key is there. */
  readonly $exists?: boolean | undefined;
  /** Matches a regular expression. */
  readonly $regex?: string | undefined;
  readonly [operator: `$${string}`]: unknown;
}

/** What the value of a key must be: the value itself, or operators. */
export type FilterCondition = string | number | bigint | boolean | null | Date | readonly unknown[] | FilterOperators;

/**
 * A MongoDB-style filter, sent unchanged. Keys are fields of runs such as `state`, `display_name`, `created_at` and
 * `tags`, or paths such as `config.lr` and `summary_metrics.loss`. A key whose value is undefined is refused; leave it out.
 *
 * @example { $and: [{ state: 'finished' }, { 'summary_metrics.loss': { $lt: 0.1 } }] }
 */
export interface RunFilter {
  /** All of these hold. */
  readonly $and?: readonly RunFilter[] | undefined;
  /** One of these holds. */
  readonly $or?: readonly RunFilter[] | undefined;
  /** None of these holds. */
  readonly $nor?: readonly RunFilter[] | undefined;
  readonly [key: string]: FilterCondition | readonly RunFilter[] | undefined;
}

/** A key with a sign: `+` ascending, `-` descending. Any field or path of a filter may stand there. */
export type RunOrder =
  | '+created_at'
  | '-created_at'
  | '+heartbeat_at'
  | '-heartbeat_at'
  | '+display_name'
  | '-display_name'
  | (string & {});
