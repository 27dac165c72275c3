/**
 * Puts a value into one variable, or, where it is too long, into several that are numbered from 0; the variable without a
 * number is then absent.
 * @param maxLength - in characters
 */
export function shardValue(name: string, value: string, maxLength: number): Record<string, string> {
  if (value.length <= maxLength) return { [name]: value };
  const shards: Record<string, string> = {};
  for (let at = 0, index = 0; at < value.length; index += 1) {
    let end = Math.min(at + maxLength, value.length);
    // A pair of surrogates stays together, because an environment is UTF-8.
    if (end < value.length && isHighSurrogate(value.charCodeAt(end - 1)) && end - at > 1) end -= 1;
    shards[`${name}_${index}`] = value.slice(at, end);
    at = end;
  }
  return shards;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
