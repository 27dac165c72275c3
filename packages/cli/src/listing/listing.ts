import type { FlagSpec } from '../command/definition.js';
import { CliError } from '../failure/cli-error.js';
import type { TextStream } from '../terminal/text-stream.js';
import { printable } from '../terminal/text-width.js';

/** What a list shows when it is not told how much. */
const defaultLimit = 30;

/** The flags that say how much of a list is wanted. */
export interface LimitFlags {
  readonly limit: FlagSpec & { readonly kind: 'integer' };
  readonly all: FlagSpec & { readonly kind: 'boolean' };
}

/** A list as its caption tells of it. */
export interface Listing {
  /** What is listed, in the singular. */
  readonly noun: string;
  /** Path of the project or run that it belongs to. */
  readonly place: string;
  /** How many are shown. */
  readonly shown: number;
  /** How many were asked for; undefined for all. */
  readonly limit: number | undefined;
  /** Asks how many match. Left out where the server does not tell. */
  readonly count?: (() => Promise<number>) | undefined;
}

/**
 * Makes the flags `--limit` and `--all`.
 *
 * @param noun - what is listed, in the singular; its plural ends in s, or in ies after a y.
 */
export function limitFlags(noun: string): LimitFlags {
  return {
    limit: {
      kind: 'integer',
      short: 'L',
      minimum: 1,
      description: `How many ${pluralOf(noun)} at most (default ${defaultLimit})`,
    },
    all: { kind: 'boolean', description: `Every ${noun}, however many there are` },
  };
}

/**
 * Tells how many are wanted at most; undefined for all.
 *
 * @throws {@link CliError} when both flags are given.
 */
export function readLimit(flags: { readonly limit: number | undefined; readonly all: boolean }): number | undefined {
  if (!flags.all) return flags.limit ?? defaultLimit;
  if (flags.limit !== undefined) throw new CliError('The flags --all and --limit exclude each other.');
  return undefined;
}

/** Writes above a table how much of the list it shows, or that there is nothing to show. */
export async function writeCaption(stream: TextStream, listing: Listing): Promise<void> {
  const { noun, shown, limit, count } = listing;
  const place = printable(listing.place);
  if (shown === 0) return stream.line(`No ${pluralOf(noun)} match in ${place}.`);
  // Fewer than were asked for are all that there are.
  const total = shown === limit ? await count?.() : shown;
  const amount = count === undefined || total === undefined ? `${shown}` : `${shown} of ${total}`;
  stream.line(`Showing ${amount} ${(total ?? shown) === 1 ? noun : pluralOf(noun)} in ${place}`);
  stream.line();
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
