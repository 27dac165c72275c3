import type { Hasher } from './hasher.js';

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const sines = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));

/** Starts an MD5 (RFC 1321) where the runtime has none and WebAssembly may be forbidden: in browsers and edge workers. */
export function createMd5(): Hasher {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  let length = 0;

  const update = (bytes: Uint8Array): void => {
    for (let read = 0; read < bytes.length; ) {
      const at = length % 64;
      const part = bytes.subarray(read, read + 64 - at);
      block.set(part, at);
      read += part.length;
      length += part.length;
      if (length % 64 === 0) mix(state, view);
    }
  };

  return {
    update,
    hex: () => {
      const bits = length * 8;
      update(Uint8Array.of(0x80));
      update(new Uint8Array((120 - (length % 64)) % 64));
      const end = new DataView(new ArrayBuffer(8));
      end.setUint32(0, bits, true);
      end.setUint32(4, bits / 2 ** 32, true);
      update(new Uint8Array(end.buffer));
      const digest = new DataView(new ArrayBuffer(16));
      state.forEach((word, index) => {
        digest.setInt32(index * 4, word, true);
      });
      return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

function mix(state: Int32Array, block: DataView): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const bits = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
    const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] ?? 0;
    const sum = (a + bits + (sines[step] ?? 0) + block.getInt32((word % 16) * 4, true)) | 0;
    const shift = shifts[round * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  [a, b, c, d].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}
