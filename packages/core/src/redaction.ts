const urlTail = /(https?:\/\/)(?:[^\s/?#"'<>]*@)?([^\s?#"'<>]*)(?:[?#][^\s"'<>]*)?/gi;
const authorization = /\b(Basic|Bearer)\s+[\w+/=.~-]{16,}/gi;

/**
 * Makes a function that takes secrets out of texts: the given ones, `Authorization` values, and of URLs the user, the
 * query string and the fragment, where signatures live.
 */
export function createRedactor(secrets: readonly (string | null | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret) => typeof secret === 'string' && secret.length >= 4) as string[];
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret, '[redacted]');
    return clean.replace(authorization, '$1 [redacted]').replace(urlTail, '$1$2');
  };
}
