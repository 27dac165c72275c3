/** An object below a prefix, and where it goes in an artifact. */
export interface ObjectPlace {
  /** The path of the entry. */
  readonly path: string;
  /** The rest of the object's name after the prefix; empty for the object itself. */
  readonly rest: string;
}

/**
 * Where an object goes: below the name that the caller gives, by its way from the prefix.
 * @param key - the name of the object
 * @param prefix - what was referred to, without a slash at its end
 */
export function placeObject(key: string, prefix: string, name: string | undefined): ObjectPlace {
  const isBelow = prefix === '' || key.startsWith(`${prefix}/`);
  const rest = key === prefix ? '' : isBelow ? key.slice(prefix === '' ? 0 : prefix.length + 1) : lastPart(key);
  if (rest === '') return { path: name ?? lastPart(key), rest };
  return { path: name === undefined ? rest : `${name}/${rest}`, rest };
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
