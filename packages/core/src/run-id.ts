const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Creates the id of a new run: eight random characters of `a-z` and `0-9`, all equally likely. */
export function generateRunId(): string {
  let id = '';
  while (id.length < 8) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // 252 is the largest multiple of 36 in a byte; what lies above would favour the first letters.
      if (byte < 252 && id.length < 8) id += alphabet[byte % 36];
    }
  }
  return id;
}
