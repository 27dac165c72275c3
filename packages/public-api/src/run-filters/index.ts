export type { RunFilter, RunOrder } from '../runs/run-filter.js';
export { checkRunFilter } from './check-run-filter.js';
export type { Column } from './column.js';
export {
  type CamelCase,
  config,
  field,
  type MetricValue,
  type RunColumnName,
  type RunColumns,
  type RunColumnValues,
  state,
  summary,
  type TagColumn,
  tags,
} from './columns.js';
export { and, not, or } from './combine.js';
