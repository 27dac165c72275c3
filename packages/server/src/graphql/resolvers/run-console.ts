import { parseConsoleLine } from '../../file-stream/console-line.js';
import type { RunResolvers } from '../../generated/resolvers.js';
import type { PositionedLine } from '../../storage/lines.js';
import { decodeNumberCursor, encodeCursor, pageSize, toConnection } from '../connections.js';

const standardPage = 1000;

/** The console of a run. */
export const runConsoleResolvers: Pick<RunResolvers, 'logLines'> = {
  logLines: ({ id }, { after, first, last }, { store }) => {
    const limit = pageSize(last ?? first, standardPage);
    const fromEnd = last !== null && last !== undefined;
    const position = decodeNumberCursor(after) ?? -1;
    const rows = fromEnd
      ? store.console.tail(id, Number.MAX_SAFE_INTEGER, limit + 1)
      : store.console.page(id, position, limit + 1);
    const hasMore = rows.length > limit;
    const shown = fromEnd && hasMore ? rows.slice(1) : rows.slice(0, limit);
    return toConnection(shown.map(toEdge), {
      hasNextPage: hasMore && !fromEnd,
      hasPreviousPage: fromEnd ? hasMore : position >= 0,
    });
  },
};

function toEdge({ line: number, text }: PositionedLine) {
  const { timestamp, level, label, text: line } = parseConsoleLine(text);
  return { cursor: encodeCursor(number), node: { number, timestamp, level, label, line } };
}
