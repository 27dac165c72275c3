import { type Position, ranks, toSortValue } from './cursor.js';
import type { CompiledOrder } from './order.js';
import type { Parameters, SqlValue } from './parameters.js';

/** Rows in an order, from a position on. */
export interface SortedRows {
  /** SQL of the number of a row, which grows with its creation. */
  readonly id: string;
  /** SQL from FROM on, with the conditions. */
  readonly from: string;
  readonly order: CompiledOrder;
  /** Where to continue; undefined for the start. */
  readonly position: Position | undefined;
}

/**
 * A query of `id` and the keys `k0`, `k1`, …, to which a LIMIT is added. The inner LIMIT keeps SQLite from merging the
 * queries, which would compute each key several times.
 */
export function selectSorted({ id, from, order, position }: SortedRows, parameters: Parameters): string {
  const keys = order.keys.map(({ sql }, index) => `${sql} AS k${index}`);
  const terms = order.keys.map(
    ({ isDescending }, index) => `${rankSql(`k${index}`)}, k${index} ${isDescending ? 'DESC' : 'ASC'}`,
  );
  const where = position === undefined ? '' : `WHERE ${isAfter(order, position, parameters)}`;
  const idDirection = order.isNewestFirst ? 'DESC' : 'ASC';
  return `SELECT * FROM (SELECT ${id} AS id, ${keys.join(', ')} ${from} LIMIT -1)
    ${where} ORDER BY ${terms.join(', ')}, id ${idDirection}`;
}

/** Numbers come before texts, and what is missing comes last, also where the order descends. */
function rankSql(key: string): string {
  return `CASE WHEN ${key} < '' THEN ${ranks.number} WHEN ${key} < x'' THEN ${ranks.text}
    WHEN ${key} IS NULL THEN ${ranks.missing} ELSE ${ranks.boolean} END`;
}

function isAfter(order: CompiledOrder, { id, values }: Position, parameters: Parameters): string {
  const idComparison = order.isNewestFirst ? '<' : '>';
  return order.keys.reduceRight(
    (isAfterRest, { isDescending }, index) => {
      const key = `k${index}`;
      const { rank, value } = values[index] ?? toSortValue(null);
      const isLaterRank = `${rankSql(key)} > ${rank}`;
      if (rank === ranks.missing) {
        return `(${key} IS NULL AND ${isAfterRest})`;
      }
      const placeholder = parameters.bind(value as SqlValue);
      const isLater = `${key} ${isDescending ? '<' : '>'} ${placeholder}`;
      const isSameRank = `${rankSql(key)} = ${rank}`;
      return `(${isLaterRank} OR (${isSameRank} AND ${isLater}) OR (${key} = ${placeholder} AND ${isAfterRest}))`;
    },
    `id ${idComparison} ${parameters.bind(id)}`,
  );
}
