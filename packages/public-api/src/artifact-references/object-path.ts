/**
 * The path of the entry of an object: below the name that the caller gives, by its way from the prefix.
 * @param key - the name of the object
 * @param prefix - what was referred to, without a slash at its end: the object itself, or what its name begins with
 */
export function entryPath(key: string, prefix: string, name: string | undefined): string {
  const way = prefix === '' ? key : key.slice(prefix.length + 1);
  if (way === '') return name ?? key.slice(key.lastIndexOf('/') + 1);
  return name === undefined ? way : `${name}/${way}`;
}
