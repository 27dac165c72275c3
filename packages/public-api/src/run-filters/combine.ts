import { ValidationError } from '@wandb-ts/core';
import type { RunFilter } from '../runs/run-filter.js';

/** Runs that pass each of these filters; every run without one. */
export function and(...filters: readonly RunFilter[]): RunFilter {
  const [only] = filters;
  if (only === undefined) return {};
  return filters.length === 1 ? only : { $and: filters };
}

/**
 * Runs that pass at least one of these filters.
 *
 * @throws {@link ValidationError} without a filter: what the server makes of that is not what it says.
 */
export function or(...filters: readonly RunFilter[]): RunFilter {
  const [only] = filters;
  if (only === undefined) throw new ValidationError('or() needs at least one filter.');
  return filters.length === 1 ? only : { $or: filters };
}

/** Runs that do not pass a filter. */
export function not(filter: RunFilter): RunFilter {
  return { $nor: [filter] };
}
