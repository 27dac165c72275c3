import type { Agent, ClientRequestArgs } from 'node:http';
import type { SocketConstructorOpts } from 'node:net';

/** How much is read of a connection at a time, in bytes. */
const readBytes = 128 * 1024;

let memory: Uint8Array | null = null;

/**
 * Lets the connections of an agent read into one memory, in place of a new one for each piece: the collection of such garbage
 * takes longer than to read. The parser of HTTP copies what it hands on, so nobody sees the memory being used again.
 */
export function readIntoOneMemory<Kind extends Agent>(agent: Kind): Kind {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    memory ??= Buffer.allocUnsafeSlow(readBytes);
    const take = (byteCount: number, buffer: Uint8Array): boolean => {
      // Where a connection reads into a given memory, it does not emit what it has read.
      connection?.emit('data', buffer.subarray(0, byteCount));
      return true;
    };
    const reading: ClientRequestArgs & SocketConstructorOpts = {
      ...options,
      onread: { buffer: memory, callback: take },
    };
    const connection = connect(reading, callback);
    return connection;
  };
  return agent;
}

/** Gives back the memory of a piece that nobody uses any more, without waiting for it to be collected. */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
