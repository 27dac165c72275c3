import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';

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

/** What an entry says of the version of its object that was asked for. */
export function noteVersion(version: string | undefined): Pick<ArtifactEntryFields, 'extra'> {
  return version === undefined ? {} : { extra: { versionID: version } };
}

/** The digest that an ETag is: without its quotes. */
export function unquoted(etag: string | undefined): string {
  return (etag ?? '').replaceAll('"', '');
}
