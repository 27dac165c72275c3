/** What an incomplete content is called: its digest, so that another process can go on with it, and who is at work on it. */
export function partialName(key: string, owner: string): string {
  return `${key}.${owner}.part`;
}

/** The key and the owner in the name or the path of an incomplete content; null when it is something else. */
export function parsePartialName(path: string): { readonly key: string; readonly owner: string } | null {
  const [, key, owner] = /(?:^|[/\\])([^/\\.]+)\.([^/\\.]+)\.part$/.exec(path) ?? [];
  return key === undefined || owner === undefined ? null : { key, owner };
}

/** Who is at work on an incomplete content; null when the name does not say. */
export function ownerOfPartial(path: string): string | null {
  return parsePartialName(path)?.owner ?? null;
}
