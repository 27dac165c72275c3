/**
 * An SQL condition on a row number `n`, counted from 0, that picks `samples` of `total` rows evenly, the first and the last
 * among them (only the last for one sample). Its parameters are `:samples` and `:total`.
 */
export const isPicked: string = `(:samples > 0 AND (n = :total - 1 OR (:samples > 1 AND
  (n = 0 OR ${slot('n')} <> ${slot('n - 1')}))))`;

/** Which sample a row belongs to. The cast makes the division one of integers: a JavaScript number is bound as REAL. */
function slot(row: string): string {
  return `CAST((${row}) * (:samples - 1) / (:total - 1) AS INTEGER)`;
}

/** Whether a sample of this size leaves rows out. */
export function leavesRowsOut(samples: number | null, total: number): samples is number {
  return samples !== null && samples < total;
}
