import type { Client, Page, RequestOptions } from '@wandb-ts/core';
import { getRunConsoleTail, listRunConsoleLines } from '@wandb-ts/core/requests/run-console';
import { explainUnsupported } from '../unsupported.js';
import { type ConsoleLogLine, toConsoleLine } from './console-line.js';
import { existing } from './fetch-run.js';
import type { RunLocation } from './run-fields.js';

/** Reads the last lines of a console, in one page. */
export async function consoleTail(
  client: Client,
  run: RunLocation,
  last: number,
  options: RequestOptions,
): Promise<Page<ConsoleLogLine>> {
  const { entity, project, id } = run;
  const answer = await getRunConsoleTail(client, { entity, project, run: id, last }, options);
  const edges = existing(answer.project, run).logLines?.edges ?? [];
  const items = edges.map(({ node }) => toConsoleLine(node)).sort((one, other) => one.number - other.number);
  return { items, endCursor: null, hasNextPage: false, totalCount: items.length };
}

/** Reads a page of a console from its start. @throws {@link UnsupportedError} on servers before 0.77 */
export async function consolePage(
  client: Client,
  run: RunLocation,
  page: { readonly cursor: string | null; readonly perPage: number },
  options: RequestOptions,
): Promise<Page<ConsoleLogLine>> {
  const { entity, project, id } = run;
  const answer = await explainUnsupported(
    listRunConsoleLines(client, { entity, project, run: id, ...page }, options),
    ['useImprovedPagination', 'logLines'],
    'The server is too old to read a whole console. Read its end with { last: 1000 }.',
  );
  const { logLines, logLineCount } = existing(answer.project, run);
  const items = (logLines?.edges ?? []).map(({ node }) => toConsoleLine(node));
  const endCursor = logLines?.pageInfo.endCursor ?? null;
  const lastNumber = items.at(-1)?.number;
  // Servers say too early that there is no next page, seen in wandb 0.30; how many lines there are they know.
  const isShort = lastNumber !== undefined && lastNumber + 1 < (logLineCount ?? 0);
  const hasNextPage = endCursor !== null && (logLines?.pageInfo.hasNextPage === true || isShort);
  return { items, endCursor, hasNextPage, totalCount: logLineCount ?? undefined };
}
