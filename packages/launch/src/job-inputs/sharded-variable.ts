/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a variable, or else its parts `NAME_0`, `NAME_1`, … up to the first that is missing; null when there is neither. */
export function readShardedVariable(environment: Environment, name: string): string | null {
  const whole = environment[name];
  if (whole !== undefined && whole !== '') return whole;
  const shards: string[] = [];
  for (let shard = environment[`${name}_0`]; shard !== undefined; shard = environment[`${name}_${shards.length}`]) {
    shards.push(shard);
  }
  return shards.length === 0 ? null : shards.join('');
}
