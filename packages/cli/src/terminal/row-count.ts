/** Says how many rows there are. */
export function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
