import { readEvent, type TfEvent } from './event.js';
import type { EventFile } from './event-files.js';
import { readRecords } from './records.js';

/** What reading tells about on its way. */
interface ReadObserver {
  /** Called for each piece of a file that has been read. */
  onBytes(bytes: number): void;
  /** Called when a file ends in the middle of a record, because its writer was killed or is still at work. */
  onUnfinished(file: EventFile, bytes: number): void;
  /** Called for each event with values whose time is not a number; it has no place among the others and is left out. */
  onUndated(file: EventFile): void;
}

/**
 * Reads the events of one folder, file after file and piece by piece; each event is valid until the next one is taken. A
 * writer that began again at a step makes void what the files before its own say of this step and later ones, as in
 * TensorBoard.
 */
export async function* readFolder(
  files: readonly EventFile[],
  observer: ReadObserver,
): AsyncGenerator<Iterable<TfEvent>, void, undefined> {
  const ends = await endsOfFiles(files);
  for (const [index, file] of files.entries()) {
    const end = ends[index] ?? Number.POSITIVE_INFINITY;
    const { unfinishedBytes } = yield* readRecords(observed(file, observer), file.name, (reader, recordEnd) => {
      const event = readEvent(reader, recordEnd);
      if (event.values.length === 0 || event.step >= end) return undefined;
      if (Number.isFinite(event.wallTime)) return event;
      observer.onUndated(file);
      return undefined;
    });
    if (unfinishedBytes > 0) observer.onUnfinished(file, unfinishedBytes);
  }
}

/** For each file, the first step that a later file replaces. */
async function endsOfFiles(files: readonly EventFile[]): Promise<number[]> {
  const beginnings = await Promise.all(files.map(findBeginning));
  return beginnings.map((_, index) => Math.min(...beginnings.slice(index + 1)));
}

/** The step at which the writer of a file began again; infinite when it does not say. */
async function findBeginning(file: EventFile): Promise<number> {
  for await (const events of readRecords(file.read(), file.name, readEvent)) {
    for (const { startsSession, step, values } of events) {
      if (startsSession) return step;
      if (values.length > 0) return Number.POSITIVE_INFINITY;
    }
  }
  return Number.POSITIVE_INFINITY;
}

async function* observed(file: EventFile, observer: ReadObserver): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of file.read()) {
    yield chunk;
    observer.onBytes(chunk.byteLength);
  }
}
