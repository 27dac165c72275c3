import {
  type Client,
  type Page,
  type PageOptions,
  Paginator,
  type RequestOptions,
  ValidationError,
} from '@wandb-ts/core';
import { getRunConsoleTail, listRunConsoleLines } from '@wandb-ts/core/requests/run-console';
import { explainUnsupported } from '../unsupported.js';
import { type ConsoleLogLine, toConsoleLine } from './console-line.js';
import { existing } from './fetch-run.js';
import type { RunLocation } from './run-fields.js';

/** Options of `run.consoleLogs`. */
export interface ConsoleLogsOptions extends PageOptions {
  /** How many lines one request asks for, when the console is read from its start. @defaultValue 1,000 */
  readonly perPage?: number | null | undefined;
  /** Only so many lines from the end, in one request. Servers give at most some thousand. @defaultValue every line */
  readonly last?: number | undefined;
}

/**
 * The console of a run, oldest line first. Nothing is fetched before iteration. The lines of a running run end where they
 * ended when the last page was read; a list with `start: logs.cursor` goes on from there.
 */
export class ConsoleLogs extends Paginator<ConsoleLogLine> {
  readonly #run: RunLocation;

  /** Reads a console. Lists come from `run.consoleLogs()`. */
  constructor(client: Client, run: RunLocation, options: ConsoleLogsOptions = {}) {
    const { last, start } = options;
    if (last !== undefined && !(Number.isSafeInteger(last) && last > 0)) {
      throw new ValidationError(`last must be a positive integer, not ${last}.`);
    }
    if (last !== undefined && (start ?? null) !== null) {
      throw new ValidationError('A console is read from a cursor or from its end, not both.');
    }
    const location = { entity: run.entity, project: run.project, id: run.id };
    super({
      ...options,
      name: 'console lines',
      defaultPerPage: 1_000,
      emit: (event) => client.emit(event),
      loadPage: (cursor, perPage, request) =>
        last === undefined
          ? loadPage(client, location, { cursor, perPage }, request)
          : loadTail(client, location, last, request),
    });
    this.#run = location;
  }

  /** Such as `<ConsoleLogs team/project/abcd1234>`. */
  override toString(): string {
    const { entity, project, id } = this.#run;
    return `<ConsoleLogs ${[entity, project, id].map(encodeURIComponent).join('/')}>`;
  }
}

/**
 * Reads the console of a run.
 *
 * @throws {@link ValidationError} for a number of lines that is none. Reading rejects with {@link RunNotFoundError} when
 *   there is no such run, and with {@link UnsupportedError} for a whole console on servers before 0.77.
 * @example for await (const line of consoleLogs(client, run, { last: 100 })) console.log(line.content);
 */
export function consoleLogs(client: Client, run: RunLocation, options?: ConsoleLogsOptions): ConsoleLogs {
  return new ConsoleLogs(client, run, options);
}

async function loadTail(
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

async function loadPage(
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
