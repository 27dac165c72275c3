export { projectFields } from './fields.js';
export { countRows, type ListedRows, listRows, type RowPage, type Rows } from './list-rows.js';
export {
  type CollectionConditions,
  type CollectionScope,
  collectionRows,
  type ProjectScope,
  projectRows,
  type VersionScope,
  versionRows,
} from './rows.js';
export { visibleProjectSql } from './visible-projects.js';
