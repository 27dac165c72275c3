import crc32c from 'crc-32/crc32c.js';

/**
 * The checksum of a part of bytes, as event files have it. TensorFlow rotates and shifts it, so that one of data that holds
 * checksums is not weak.
 */
export function maskedCrc32c(bytes: Uint8Array, start: number, end: number): number {
  const crc = crc32c.buf(bytes.subarray(start, end));
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
