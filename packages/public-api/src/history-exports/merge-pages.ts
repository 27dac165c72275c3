/** Pages of rows in step order. */
export interface PageStream<Row> {
  /** No row has a step before this one. */
  readonly firstStep: number;
  /** Whether rows of a step that an exported stream has are the same rows again. */
  readonly isLive: boolean;
  open(): AsyncIterator<readonly Row[], unknown, undefined>;
}

interface Head<Row> {
  readonly stream: PageStream<Row>;
  pages: AsyncIterator<readonly Row[], unknown, undefined> | undefined;
  rows: readonly Row[];
  index: number;
  /** No row to come has a step before this one. */
  bound: number;
}

/**
 * Merges streams into pages in step order. Rows of one step come in the order of the streams. A stream is opened when its
 * turn comes.
 */
export async function* mergePages<Row extends { readonly _step?: unknown }>(
  streams: readonly PageStream<Row>[],
): AsyncGenerator<Row[], void, undefined> {
  const heads = streams.map(
    (stream): Head<Row> => ({ stream, pages: undefined, rows: [], index: 0, bound: stream.firstStep }),
  );
  let lastExported: number | undefined;
  try {
    while (heads.length > 0) {
      const place = lowest(heads);
      const head = heads[place] as Head<Row>;
      if (head.index === head.rows.length) {
        if (!(await advance(head))) heads.splice(place, 1);
        continue;
      }
      const taken = take(head, limitFor(heads, place));
      const rows = head.stream.isLive ? taken.filter(({ _step }) => _step !== lastExported) : taken;
      if (!head.stream.isLive) lastExported = stepOf(taken.at(-1));
      if (rows.length > 0) yield rows;
    }
  } finally {
    for (const { pages } of heads) await pages?.return?.();
  }
}

function lowest<Row>(heads: readonly Head<Row>[]): number {
  let lowestPlace = 0;
  for (const [place, { bound }] of heads.entries()) {
    if (bound < (heads[lowestPlace] as Head<Row>).bound) lowestPlace = place;
  }
  return lowestPlace;
}

async function advance<Row extends { readonly _step?: unknown }>(head: Head<Row>): Promise<boolean> {
  head.pages ??= head.stream.open();
  const page = await head.pages.next();
  if (page.done === true) return false;
  head.rows = page.value;
  head.index = 0;
  head.bound = stepOf(head.rows[0]);
  return true;
}

/** How far a head may go before another one takes its turn: whether a step is before that point. */
function limitFor<Row>(heads: readonly Head<Row>[], place: number): (step: number) => boolean {
  let before = Number.POSITIVE_INFINITY;
  let upTo = Number.POSITIVE_INFINITY;
  for (const [other, { bound }] of heads.entries()) {
    if (other < place) before = Math.min(before, bound);
    if (other > place) upTo = Math.min(upTo, bound);
  }
  return (step) => step < before && step <= upTo;
}

function take<Row extends { readonly _step?: unknown }>(head: Head<Row>, isAllowed: (step: number) => boolean): Row[] {
  const start = head.index;
  head.index = isAllowed(stepOf(head.rows.at(-1))) ? head.rows.length : start + 1;
  while (head.index < head.rows.length && isAllowed(stepOf(head.rows[head.index]))) head.index += 1;
  // More rows of the last step may follow on the next page.
  head.bound = stepOf(head.rows[Math.min(head.index, head.rows.length - 1)]);
  return head.rows.slice(start, head.index);
}

function stepOf(row: { readonly _step?: unknown } | undefined): number {
  return Number(row?._step);
}
