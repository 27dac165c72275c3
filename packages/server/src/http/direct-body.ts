import type { OutgoingMessage } from 'node:http';

/**
 * A body as a connection takes it best: bytes, or pieces of which each is used up when the next one is asked for. A large content
 * costs a third of what it does with the streams of the web standard.
 */
export type DirectBody = Uint8Array | AsyncIterable<Uint8Array>;

/** What is written to the connection besides the status and the headers of an answer. */
export interface DirectAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DirectBody;
}

const fromNetwork = new WeakSet<Request>();
const answers = new WeakMap<Response, DirectAnswer>();

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
  { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
): Response {
  if (!fromNetwork.has(request)) return new Response(openStream(), { status, headers });
  // A `Headers` takes as long for a small content as it takes to find it.
  const response = new Response(null, { status });
  answers.set(response, { headers, body: body() });
  return response;
}

/** Takes what belongs to an answer, to write it to the connection; undefined when the answer itself has it all. */
export function directAnswerOf(response: Response): DirectAnswer | undefined {
  return answers.get(response);
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
