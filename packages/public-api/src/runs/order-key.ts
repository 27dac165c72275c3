import { ValidationError } from '@wandb-ts/core';

/** Columns of runs: an order by one of them is not an order by a metric of that name. */
const columns: ReadonlySet<string> = new Set([
  'createdAt',
  'created_at',
  'updatedAt',
  'updated_at',
  'heartbeatAt',
  'heartbeat_at',
  'displayName',
  'display_name',
  'name',
  'state',
  'sweep',
  'group',
  'jobType',
  'job_type',
  'host',
  'username',
  'duration',
]);

const sections: ReadonlySet<string> = new Set(['config', 'summary_metrics', 'tags']);

/**
 * The order that a key means: a metric by its name, a column of runs, or a path such as `config.lr`. Without a sign it
 * descends.
 *
 * @throws {@link ValidationError} when no key is left after the sign.
 * @example formatOrderKey('+loss') // '+summary_metrics.loss'
 */
export function formatOrderKey(key: string): string {
  const [, sign = '', name = ''] = /^([+-]?)(.*)$/s.exec(key) ?? [];
  if (name === '') throw new ValidationError('An order needs the name of a metric or a column.');
  const [section = ''] = name.split('.', 1);
  const isPath = columns.has(name) || (sections.has(section) && name.length > section.length + 1);
  return `${sign || '-'}${isPath ? name : `summary_metrics.${name}`}`;
}
