import { UnexpectedResponseError } from '@wandb-ts/core';

/**
 * Reads the headers that a server wants with an upload. They come as `Name:value`; a value may have colons, too.
 * @throws {@link UnexpectedResponseError} for one without a value.
 */
export function toHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw new UnexpectedResponseError('The server names an upload header without a value.');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}
