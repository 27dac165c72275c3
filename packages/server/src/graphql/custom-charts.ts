import type { CreateCustomChartInput } from '../generated/resolvers.js';
import { readJsonObject } from '../json/read-object.js';
import { RequestError } from '../request-error.js';
import type { CustomChart } from '../storage/rows.js';
import { findEntity, requireEntity } from './access.js';
import type { RequestContext } from './context.js';

const accesses: ReadonlySet<string> = new Set(['PRIVATE', 'PUBLIC']);

/** Keeps a chart preset. @throws RequestError when it is not well formed, the name is taken, or the user may not. */
export function createCustomChart(context: RequestContext, input: CreateCustomChartInput): CustomChart {
  const { store, user } = context;
  const { name, displayName, type, access, spec } = input;
  const entity = requireEntity(context, input.entity);
  if (!/^[^/]{1,128}$/.test(name)) {
    throw new RequestError(400, 'The name of a chart has 1 to 128 characters, none of them a slash.');
  }
  if (type !== 'vega2') {
    throw new RequestError(400, `${JSON.stringify(type)} is no type of chart. The type is vega2.`);
  }
  if (!accesses.has(access)) {
    throw new RequestError(400, 'The access of a chart is PRIVATE or PUBLIC.');
  }
  readJsonObject(spec, 'The specification of a chart');
  const chart = store.customCharts.create({
    entityId: entity.id,
    name,
    displayName,
    type,
    access,
    spec,
    userId: user.id,
    createdAt: store.now(),
  });
  if (chart === undefined) {
    throw new RequestError(409, `A chart named ${JSON.stringify(name)} exists already.`);
  }
  return chart;
}

/** The chart with the id `entity/name`, when it is public or the user belongs to the entity. */
export function findCustomChart(context: RequestContext, id: string): CustomChart | undefined {
  const slash = id.indexOf('/');
  const { users, customCharts } = context.store;
  const entity = users.entityByName(id.slice(0, slash));
  const chart = entity === undefined ? undefined : customCharts.byName(entity.id, id.slice(slash + 1));
  const maySee = chart?.access === 'PUBLIC' || (chart !== undefined && findEntity(context, chart.entityName));
  return maySee ? chart : undefined;
}
