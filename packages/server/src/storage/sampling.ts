/** The rows to pick evenly out of `total` rows; null picks every row. */
export interface Sampling {
  readonly samples: number;
  readonly total: number;
}

/**
 * An SQL condition on a row number `n`, counted from 0, that picks `samples` of `total` rows evenly, the first and the last
 * among them (only the last for one sample). Its parameters are `:samples` and `:total`.
 */
export const isPicked: string = `(n = :total - 1 OR (:samples > 1 AND
  (n = 0 OR (n * (:samples - 1)) / (:total - 1) <> ((n - 1) * (:samples - 1)) / (:total - 1))))`;

/** Whether a sample of this size leaves rows out. */
export function leavesRowsOut(samples: number | null, total: number): samples is number {
  return samples !== null && samples < total;
}
