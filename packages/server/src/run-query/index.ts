export { BadQueryError } from './bad-query-error.js';
export { type CompiledFilter, compileFilter } from './filter.js';
export { countRuns, listRuns, type RunQuery, type RunRows } from './list-runs.js';
export { type CompiledOrder, compileOrder, type OrderKey } from './order.js';
export { createParameters, type Parameters, type SqlValue, type SqlValues } from './parameters.js';
export { createRunQueryTables, indexRunValues, type RunDocuments } from './value-index.js';
