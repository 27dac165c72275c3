import { columnField } from '../query/column-field.js';
import type { FieldSet } from '../query/field.js';
import { createFieldSet } from '../query/field-set.js';
import { compileFilter } from '../query/filter.js';
import { countRows, listRows, type Rows } from '../query/list-rows.js';
import type { Automation } from '../storage/automations.js';
import type { Entity, Project } from '../storage/rows.js';
import { scopeOf } from './automation-access.js';
import { refuseBadQueries } from './bad-queries.js';
import { type Connection, pageSize, refuseBackwards, toConnection } from './connections.js';
import type { RequestContext } from './context.js';
import { listedEntityId } from './project-access.js';

/** Which automations, in which order, which page. */
export interface AutomationListArgs {
  readonly filters?: string | null | undefined;
  readonly order?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly last?: number | null | undefined;
}

const standardPage = 50;

const automationFields: FieldSet = createFieldSet('Automations', [
  [columnField('name', 'text', ['a.name'])],
  [columnField('description', 'text', ['a.description'])],
  [columnField('enabled', 'number', ["CASE a.enabled WHEN 1 THEN x'01' ELSE x'00' END"])],
  [columnField('created_at', 'time', ['a.created_at'])],
  [columnField('updated_at', 'time', ['a.updated_at'])],
]);

/** The automations of an entity that match. @throws RequestError for a filter, an order or a cursor that cannot be read. */
export function listAutomations(
  context: RequestContext,
  entity: Entity,
  args: AutomationListArgs,
): Connection<Automation> & { readonly totalCount: number } {
  const { store } = context;
  refuseBackwards(args);
  const { filters, order = null, after = null } = args;
  const entityId = listedEntityId(context, entity.id);
  const rows: Rows = {
    fields: automationFields,
    id: 'a.id',
    from: (parameters) => {
      const isMatch = compileFilter(filters, automationFields, parameters).sql;
      return `FROM automations a WHERE a.entity_id = ${parameters.bind(entityId)} AND ${isMatch}`;
    },
  };
  const first = pageSize(args.first, standardPage);
  const page = refuseBadQueries(() => listRows(store.db, rows, { order, after, first }));
  const edges = page.rows.flatMap(({ id, cursor }) => {
    const node = store.automations.byId(id);
    return node === undefined || scopeOf(context, node) === undefined ? [] : [{ cursor, node }];
  });
  const connection = toConnection(edges, { hasNextPage: page.hasNextPage, hasPreviousPage: Boolean(after) });
  // A page whose automations are all hidden must still lead on to the next one.
  const endCursor = page.rows.at(-1)?.cursor ?? null;
  return {
    ...connection,
    pageInfo: { ...connection.pageInfo, endCursor },
    get totalCount() {
      return refuseBadQueries(() => countRows(store.db, rows));
    },
  };
}

/** The automations of a project and its collections. */
export function projectAutomations({ store }: RequestContext, { id }: Project): Automation[] {
  return store.automations.ofProject(id);
}
