import { RequestError } from '../request-error.js';

/** @throws RequestError with status 413 for a content that has too many bytes. */
export function refuseTooLarge(sizeBytes: number, maxBytes: number): void {
  if (sizeBytes > maxBytes) {
    throw new RequestError(413, `The content has more than ${maxBytes} bytes.`);
  }
}
