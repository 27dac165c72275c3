import { RequestError } from '../request-error.js';

/** The decoded parts of a path below its first part. @throws RequestError when the path is not percent-encoded UTF-8. */
export function partsBelow(pathname: string): string[] {
  return pathname.split('/').slice(2).map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new RequestError(400, 'The address is not percent-encoded UTF-8.');
  }
}
