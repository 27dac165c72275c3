import type { Page, Paginator } from '@wandb-ts/core';

/** Loads the next so many items; a page that failed is loaded again. */
export type LoadNext<T> = (perPage: number) => Promise<Page<T>>;

/**
 * Joins one list for each item of another list, in that order. An item's list is opened when those before it are used up.
 *
 * @param open - Makes the list of an item.
 */
export function chainPages<Parent, T>(parents: Paginator<Parent>, open: (parent: Parent) => Paginator<T>): LoadNext<T> {
  let parentIndex = 0;
  let child: Paginator<T> | undefined;
  let taken = 0;
  let total = 0;

  return async (perPage) => {
    for (;;) {
      if (child === undefined) {
        const parent = await parents.at(parentIndex);
        if (parent === undefined) return { items: [], endCursor: null, hasNextPage: false };
        child = open(parent);
      }
      const items = await child.slice(taken, taken + perPage);
      if (items.length > 0) {
        taken += items.length;
        total += items.length;
        return { items, endCursor: String(total), hasNextPage: true };
      }
      parentIndex += 1;
      child = undefined;
      taken = 0;
    }
  };
}
