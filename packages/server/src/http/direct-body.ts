import type { OutgoingMessage } from 'node:http';

/**
 * A body as a connection takes it best: bytes, or pieces of which each is used up when the next one is asked for. A large content
 * costs a third of what it does with the streams of the web standard.
 */
export type DirectBody = Uint8Array | AsyncIterable<Uint8Array>;

const fromNetwork = new WeakSet<Request>();
const bodies = new WeakMap<Response, DirectBody>();

/** Notes that the answer to a request goes to a connection. */
export function expectDirectBody(request: Request): void {
  fromNetwork.add(request);
}

/**
 * Makes an answer with a body.
 * @param openStream - makes the body where the answer does not go to a connection
 */
export function answerWith(
  request: Request,
  body: () => DirectBody,
  openStream: () => BodyInit,
  init: ResponseInit,
): Response {
  if (!fromNetwork.has(request)) return new Response(openStream(), init);
  const response = new Response(null, init);
  bodies.set(response, body());
  return response;
}

/** Takes the body that belongs to an answer, to write it to the connection; undefined when the answer itself has the body. */
export function directBodyOf(response: Response): DirectBody | undefined {
  return bodies.get(response);
}

/** Writes a body to the end, or until the connection is closed. */
export async function writeBody(outgoing: OutgoingMessage, body: DirectBody): Promise<void> {
  if (body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  try {
    for await (const piece of body) {
      if (!(await writePiece(outgoing, piece))) return;
    }
    outgoing.end();
  } catch (error) {
    // The head is on its way, so that the length is all that tells the client.
    outgoing.destroy(error as Error);
  }
}

/** Resolves when the piece is in the hands of the system; false when the connection is closed. */
function writePiece(outgoing: OutgoingMessage, piece: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const close = (): void => resolve(false);
    if (outgoing.destroyed) return close();
    outgoing.once('close', close);
    outgoing.write(piece, (error) => {
      outgoing.off('close', close);
      resolve(!error);
    });
  });
}
