export { formatOrderKey } from '../runs/order-key.js';
export { ExpressionError } from './expression-error.js';
export {
  type FilterGroup,
  type FilterLeaf,
  type FilterTree,
  type FilterTreeOperator,
  filterToMongo,
  mongoToFilter,
} from './filter-tree.js';
export { PanelMetricsHelper } from './panel-metrics-helper.js';
export {
  PythonMongoishQueryGenerator,
  type PythonMongoishQueryGeneratorOptions,
} from './python-mongoish-query-generator.js';
export { QueryGenerator } from './query-generator.js';
export {
  keysToOrder,
  keyToServerPath,
  orderToKeys,
  type RunKey,
  type RunKeySection,
  type SortKey,
  type SortKeys,
  serverPathToKey,
} from './run-keys.js';
