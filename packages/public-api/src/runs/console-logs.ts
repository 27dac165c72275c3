import { type Client, type PageOptions, Paginator, ValidationError } from '@wandb-ts/core';
import type { ConsoleLogLine } from './console-line.js';
import type { RunLocation } from './run-fields.js';

/** Options of `run.consoleLogs`. */
export interface ConsoleLogsOptions extends PageOptions {
  /** How many lines to request at a time, when the console is read from its start. @defaultValue 1,000 */
  readonly perPage?: number | null | undefined;
  /** Only this many lines from the end, in one request. Servers return at most a few thousand. @defaultValue every line */
  readonly last?: number | undefined;
}

/**
 * The console of a run, oldest line first. Nothing is fetched before iteration. The lines of a running run end where they
 * ended when the last page was read; a list with `start: logs.cursor` continues there.
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
      loadPage: async (cursor, perPage, request) => {
        const { consolePage, consoleTail } = await import('../later.js');
        return last === undefined
          ? consolePage(client, location, { cursor, perPage }, request)
          : consoleTail(client, location, last, request);
      },
    });
    this.#run = location;
  }

  /** A short description, such as `<ConsoleLogs team/project/abcd1234>`. */
  override toString(): string {
    const { entity, project, id } = this.#run;
    return `<ConsoleLogs ${[entity, project, id].map(encodeURIComponent).join('/')}>`;
  }
}

/**
 * Reads the console of a run.
 *
 * @throws {@link ValidationError} for an invalid number of lines. Reading rejects with {@link RunNotFoundError} when there
 *   is no such run, and with {@link UnsupportedError} for a whole console on servers before 0.77.
 * @example for await (const line of consoleLogs(client, run, { last: 100 })) console.log(line.content);
 */
export function consoleLogs(client: Client, run: RunLocation, options?: ConsoleLogsOptions): ConsoleLogs {
  return new ConsoleLogs(client, run, options);
}
