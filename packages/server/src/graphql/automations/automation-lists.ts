import { columnField } from '../../query/column-field.js';
import type { FieldSet } from '../../query/field.js';
import { createFieldSet } from '../../query/field-set.js';
import { compileFilter } from '../../query/filter.js';
import type { Rows } from '../../query/list-rows.js';
import type { Automation } from '../../storage/automations.js';
import type { Entity } from '../../storage/rows.js';
import { type CountedPage, refuseBackwards } from '../connections.js';
import type { RequestContext } from '../context.js';
import { listedEntityId } from '../project-access.js';
import { type ListArgs, listNodes } from '../row-lists.js';
import { scopeOf } from './automation-access.js';

/** {@link ListArgs}, and how a page from the end is asked for. */
export interface AutomationListArgs extends ListArgs {
  readonly before?: string | null | undefined;
  readonly last?: number | null | undefined;
}

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
): CountedPage<Automation> {
  const { store } = context;
  refuseBackwards(args);
  const entityId = listedEntityId(context, entity.id);
  const rows: Rows = {
    fields: automationFields,
    id: 'a.id',
    from: (parameters) => {
      const isMatch = compileFilter(args.filters, automationFields, parameters).sql;
      return `FROM automations a WHERE a.entity_id = ${parameters.bind(entityId)} AND ${isMatch}`;
    },
  };
  return listNodes(store, rows, args, (ids) =>
    ids
      .flatMap((id) => store.automations.byId(id) ?? [])
      .filter((automation) => scopeOf(context, automation) !== undefined),
  );
}
