const urlTail = /(https?:\/\/)(?:[^\s/?#"'<>]*@)?([^\s?#"'<>]*)(?:[?#][^\s"'<>]*)?/gi;
const authorization = /\b(Basic|Bearer)\s+[\w+/=.~-]{16,}/gi;

/**
 * Creates a function that takes secrets out of texts: the given ones, `Authorization` values, and of URLs the user, the
 * query string and the fragment, where signatures live.
 * @param secrets - read at each use, so that it may grow
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  return (text) => {
    let clean = text;
    // What is shorter is an ordinary word in a header rather than a secret.
    for (const secret of secrets) if (secret.length > 7) clean = clean.replaceAll(secret, '[redacted]');
    return clean.replace(authorization, '$1 [redacted]').replace(urlTail, '$1$2');
  };
}
