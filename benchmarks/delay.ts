import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A listening socket that forwards to a server and delays what clients send. */
export interface Delay {
  readonly url: string;
  /** How many bytes the server has answered with so far. */
  readonly answeredBytes: number;
  close(): void;
}

/** Opens a port that hands every byte on to `url`, `delayMs` after it came; answers come back at once. */
export async function openDelay(url: string, delayMs: number): Promise<Delay> {
  const { hostname, port } = new URL(url);
  let answeredBytes = 0;
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), noDelay: true });
    // Timers of one length fire in the order in which they were set, so the bytes keep theirs.
    client.on('data', (chunk) => setTimeout(() => upstream.write(chunk), delayMs));
    client.on('end', () => setTimeout(() => upstream.end(), delayMs));
    // Of a client that was killed, nothing more is wanted.
    client.on('close', () => upstream.destroy());
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    upstream.on('data', ({ length }) => {
      answeredBytes += length;
    });
    upstream.pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    get answeredBytes() {
      return answeredBytes;
    },
    close: () => server.close(),
  };
}
