import { columnField } from '../query/column-field.js';
import type { FieldSet } from '../query/field.js';
import { createFieldSet } from '../query/field-set.js';
import { jsonFields } from '../query/json-field.js';
import { idField, textsField, versionField } from '../query/stored-fields.js';

/** What can be asked of a project; in SQL its row is `p`. */
export const projectFields: FieldSet = createFieldSet('Projects', [
  [idField('id', 'p.id'), 'project_id'],
  [columnField('name', 'text', ['p.name'])],
  [idField('entity_id', 'p.entity_id')],
  [columnField('description', 'text', ['p.description'])],
  [columnField('access', 'text', ['p.access'])],
  [columnField('created_at', 'time', ['p.created_at'])],
  [columnField('updated_at', 'time', ['p.updated_at'])],
]);

/** What can be asked of a collection; in SQL its row is `c`. */
export const collectionFields: FieldSet = createFieldSet('Collections', [
  [idField('artifact_collection_id', 'c.id'), 'collection_id', 'id'],
  [columnField('name', 'text', ['c.name']), 'collection_name', 'artifact_collection_name'],
  [columnField('type', 'text', ['(SELECT t.name FROM artifact_types t WHERE t.id = c.type_id)']), 'artifact_type'],
  [columnField('description', 'text', ['c.description'])],
  [
    textsField('tag', { from: 'FROM artifact_collection_tags ct WHERE ct.collection_id = c.id', text: 'ct.tag' }),
    'tags',
  ],
  [columnField('created_at', 'time', ['c.created_at'])],
  [columnField('updated_at', 'time', ['c.updated_at'])],
]);

/** What can be asked of a version in a collection; in SQL its membership is `m` and the artifact `a`. */
export const versionFields: FieldSet = createFieldSet(
  'Versions',
  [
    [idField('artifact_id', 'a.id'), 'id'],
    [versionField('version', 'm.version'), 'version_index'],
    [columnField('state', 'text', ['a.state'])],
    [columnField('digest', 'text', ['a.digest'])],
    [columnField('commit_hash', 'text', ['a.commit_hash'])],
    [columnField('description', 'text', ['a.description'])],
    [columnField('size', 'number', ['a.size_bytes']), 'artifact_size'],
    [columnField('file_count', 'number', ['a.file_count'])],
    [textsField('tag', { from: 'FROM artifact_tags at WHERE at.artifact_id = a.id', text: 'at.tag' }), 'tags'],
    [
      textsField('alias', { from: 'FROM artifact_aliases al WHERE al.membership_id = m.id', text: 'al.alias' }),
      'aliases',
    ],
    [columnField('created_at', 'time', ['a.created_at']), 'artifact_created_at'],
    [columnField('updated_at', 'time', ['a.updated_at'])],
  ],
  [jsonFields('metadata.', 'a.metadata')],
);
