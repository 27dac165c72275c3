declare module 'crc-32/crc32c.js' {
  const crc32c: {
    /** The CRC-32C of bytes, as a signed 32-bit number. */
    buf(data: Uint8Array, seed?: number): number;
  };
  // biome-ignore lint/style/noDefaultExport: a CommonJS module has nothing else.
  export default crc32c;
}
