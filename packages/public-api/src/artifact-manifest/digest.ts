/** How digests are computed: `md5`, or `xxh128` in artifacts of servers that allow it (since wandb 0.30.0). */
export type DigestAlgorithm = 'md5' | 'xxh128';

const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The hexadecimal digits of bytes that are written as base64; null when the text is not base64. */
export function base64ToHex(text: string): string | null {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return null;
  try {
    const bytes = atob(/[-_]/.test(text) ? text.replaceAll('-', '+').replaceAll('_', '/') : text);
    let hex = '';
    for (let index = 0; index < bytes.length; index++) hex += hexDigits[bytes.charCodeAt(index)];
    return hex;
  } catch {
    return null;
  }
}

/** The base64 of bytes that are written as hexadecimal digits; null when the text is something else. */
export function hexToBase64(digits: string): string | null {
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) return null;
  return btoa(digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}

/** Orders texts by their code points, as Python does; JavaScript's own order differs beyond U+FFFF. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) return codePoint(left, index) - codePoint(right, index);
  }
  return left.length - right.length;
}

/** A lower half that differs stands behind equal upper halves, so it is compared as such. */
function codePoint(text: string, index: number): number {
  return text.codePointAt(index) ?? 0;
}
