import { formatOrderKey } from '../runs/order-key.js';
import type { RunFilter, RunOrder } from '../runs/run-filter.js';
import { type FilterTree, filterToMongo, mongoToFilter } from './filter-tree.js';
import { keysToOrder, keyToServerPath, orderToKeys, type RunKey, type SortKeys, serverPathToKey } from './run-keys.js';

/**
 * Translates the filters and orders of reports into those of `runs`, and back. It has no state: every method is also a
 * function of this module.
 *
 * @example
 * const generator = new QueryGenerator();
 * api.runs(path, { filters: generator.filterToMongo(tree) ?? {}, order: QueryGenerator.formatOrderKey('+loss') });
 */
export class QueryGenerator {
  /**
   * Makes an order of the name of a metric or a column, or of a path such as `config.lr`; see {@link formatOrderKey}.
   *
   * @throws {@link ValidationError} when no key is left after the sign.
   */
  static formatOrderKey(key: string): RunOrder {
    return formatOrderKey(key);
  }

  /** The path of a key; see {@link keyToServerPath}. */
  keyToServerPath(key: RunKey): string {
    return keyToServerPath(key);
  }

  /** The key of a path; see {@link serverPathToKey}. */
  serverPathToKey(path: string): RunKey {
    return serverPathToKey(path);
  }

  /** The orders of keys; see {@link keysToOrder}. */
  keysToOrder(keys: SortKeys): string[] {
    return keysToOrder(keys);
  }

  /** The keys of orders; see {@link orderToKeys}. */
  orderToKeys(order: readonly string[]): SortKeys {
    return orderToKeys(order);
  }

  /** The filter of a tree; see {@link filterToMongo}. */
  filterToMongo(filter: FilterTree): RunFilter | null {
    return filterToMongo(filter);
  }

  /** The tree of a filter; see {@link mongoToFilter}. */
  mongoToFilter(filter: RunFilter): FilterTree {
    return mongoToFilter(filter);
  }
}
