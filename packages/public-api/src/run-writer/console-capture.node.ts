import { StringDecoder } from 'node:string_decoder';
import type { ConsoleStream } from './console-lines.js';

type Write = typeof process.stdout.write;

/** See the module for other runtimes. */
export function captureConsole(take: (text: string, stream: ConsoleStream) => void): () => void {
  let isOpen = true;
  let isTaking = false;
  const takeOnce = (text: string, stream: ConsoleStream): void => {
    if (!isOpen || isTaking || text === '') return;
    isTaking = true;
    try {
      take(text, stream);
    } finally {
      isTaking = false;
    }
  };
  const restore = [
    replaceWrite(process.stdout, (text) => takeOnce(text, 'stdout')),
    replaceWrite(process.stderr, (text) => takeOnce(text, 'stderr')),
  ];
  return () => {
    isOpen = false;
    for (const undo of restore) undo();
  };
}

/** Puts a function before the one that writes, and returns how to take it away again. */
function replaceWrite(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const hadOwn = Object.hasOwn(stream, 'write');
  const original = stream.write;
  const decoder = new StringDecoder('utf8');
  const write = ((...parameters: Parameters<Write>): boolean => {
    const result = Reflect.apply(original, stream, parameters) as boolean;
    take(textOf(parameters[0], parameters[1], decoder));
    return result;
  }) as Write;
  stream.write = write;
  return () => {
    // Somebody who came later holds our function; it then only passes on.
    if (stream.write !== write) return;
    if (hadOwn) stream.write = original;
    else Reflect.deleteProperty(stream, 'write');
  };
}

function textOf(chunk: string | Uint8Array, encoding: unknown, decoder: StringDecoder): string {
  if (typeof chunk !== 'string') return decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  const isBytes = typeof encoding === 'string' && Buffer.isEncoding(encoding) && !/^utf-?8$/i.test(encoding);
  return isBytes ? decoder.write(Buffer.from(chunk, encoding as BufferEncoding)) : chunk;
}
