import { columnField } from '../../query/column-field.js';
import type { FieldSet } from '../../query/field.js';
import { createFieldSet } from '../../query/field-set.js';
import { compileFilter } from '../../query/filter.js';
import { jsonFields } from '../../query/json-field.js';
import type { Parameters } from '../../query/parameters.js';
import type { Sweep } from '../../storage/rows.js';
import type { Store } from '../../storage/store.js';
import { sweepConfigFunction } from '../../storage/sweep-config-function.js';
import type { CountedPage } from '../connections.js';
import { type ListArgs, listNodes } from '../row-lists.js';

const config = `${sweepConfigFunction}(s.config)`;

const sweepFields: FieldSet = createFieldSet(
  'Sweeps',
  [
    [columnField('name', 'text', ['s.name'])],
    [columnField('display_name', 'text', [`coalesce(s.display_name, ${config} ->> '$.name', s.name)`])],
    [columnField('description', 'text', ['s.description'])],
    [columnField('state', 'text', ['s.state'])],
    [columnField('method', 'text', [`${config} ->> '$.method'`])],
    [columnField('created_at', 'time', ['s.created_at'])],
    [columnField('updated_at', 'time', ['s.updated_at'])],
  ],
  [jsonFields('config.', config)],
);

/** The sweeps of a project that match. @throws RequestError for a filter, an order or a cursor that cannot be read. */
export function listProjectSweeps(store: Store, projectId: number, args: ListArgs): CountedPage<Sweep> {
  const rows = {
    fields: sweepFields,
    id: 's.id',
    from: (parameters: Parameters) => {
      const isMatch = compileFilter(args.filters, sweepFields, parameters).sql;
      return `FROM sweeps s WHERE s.project_id = ${parameters.bind(projectId)} AND ${isMatch}`;
    },
  };
  return listNodes(store, rows, args, (ids) => ids.flatMap((id) => store.sweeps.byId(id) ?? []));
}
