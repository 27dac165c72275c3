import { RE2JS } from 're2js';
import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { checkPattern } from '../query/patterns.js';
import { RequestError } from '../request-error.js';
import type { Sweep } from '../storage/rows.js';
import type { Store } from '../storage/store.js';
import { readSweepConfig, type SweepConfig } from '../sweep-search/sweep-config.js';
import { refuseBadQueries } from './bad-queries.js';
import { type Connection, decodeNumberCursor, encodeCursor, pageOf, pageSize } from './connections.js';

/** Which sweeps, in which order, which page. */
export interface SweepListArgs {
  readonly filters?: string | null | undefined;
  readonly order?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly first?: number | null | undefined;
}

const standardPage = 50;

/** The sweeps of a project that match. @throws RequestError for a filter, an order or a cursor that cannot be read. */
export function listProjectSweeps(store: Store, projectId: number, args: SweepListArgs): Connection<Sweep> {
  const limit = pageSize(args.first, standardPage);
  const { after } = args;
  const matches = compileFilter(args.filters);
  const sort = compileOrder(args.order);
  const cursorOf = ({ id }: Sweep): string => encodeCursor(id);
  if (matches === null && sort === null) {
    const rows = store.sweeps.list(projectId, { before: decodeNumberCursor(after), limit: limit + 1 });
    return pageOf(rows, limit, after, cursorOf);
  }
  // A project has few sweeps, and each holds one small document.
  const entries = store.sweeps.all(projectId).map(toEntry);
  const matching = matches === null ? entries : entries.filter(matches);
  const sorted = (sort === null ? matching : sort(matching)).map(({ sweep }) => sweep);
  const previous = decodeNumberCursor(after);
  const start = previous === null ? 0 : sorted.findIndex(({ id }) => id === previous) + 1;
  if (previous !== null && start === 0) {
    throw new RequestError(400, 'The sweep of the cursor is not in this list any more.');
  }
  return pageOf(sorted.slice(start, start + limit + 1), limit, after, cursorOf);
}

/** A sweep of a list. */
interface Entry {
  readonly sweep: Sweep;
  /** The configuration; reading it again costs nothing. */
  readonly config: () => SweepConfig;
}

function toEntry(sweep: Sweep): Entry {
  let config: SweepConfig | undefined;
  return {
    sweep,
    config: () => {
      config ??= readSweepConfig(sweep.config);
      return config;
    },
  };
}

type Condition = (entry: Entry) => boolean;

function compileFilter(filters: string | null | undefined): Condition | null {
  if (!filters) {
    return null;
  }
  const filter = tryParseJson(filters);
  if (!isJsonObject(filter)) {
    throw new RequestError(400, 'filters must be the JSON text of an object.');
  }
  return Object.keys(filter).length === 0 ? null : compileObject(filter);
}

function compileObject(filter: Readonly<Record<string, unknown>>): Condition {
  const conditions = Object.entries(filter).map(([key, value]) => compileEntry(key, value));
  return (entry) => conditions.every((condition) => condition(entry));
}

function compileEntry(key: string, value: unknown): Condition {
  if (!key.startsWith('$')) {
    return compileField(key, value);
  }
  if (!(Array.isArray(value) && value.every(isJsonObject))) {
    throw new RequestError(400, `${key} needs a list of filters.`);
  }
  const parts = value.map(compileObject);
  switch (key) {
    case '$and':
      return (entry) => parts.every((part) => part(entry));
    case '$or':
      return (entry) => parts.some((part) => part(entry));
    case '$nor':
      return (entry) => !parts.some((part) => part(entry));
    default:
      throw new RequestError(400, `A filter knows no operator ${key}.`);
  }
}

function compileField(key: string, value: unknown): Condition {
  const read = readerOf(key);
  const isOperators = isJsonObject(value) && Object.keys(value).some((name) => name.startsWith('$'));
  const tests = Object.entries(isOperators ? value : { $eq: value }).map(([name, operand]) =>
    compileTest(name, operand),
  );
  return (entry) => {
    const field = read(entry);
    return tests.every((test) => test(field));
  };
}

function compileTest(operator: string, operand: unknown): (field: unknown) => boolean {
  switch (operator) {
    case '$eq':
      return (field) => isSame(field, operand);
    case '$ne':
      return (field) => !isSame(field, operand);
    case '$gt':
      return (field) => rank(field, operand) > 0;
    case '$gte':
      return (field) => rank(field, operand) >= 0;
    case '$lt':
      return (field) => rank(field, operand) < 0;
    case '$lte':
      return (field) => rank(field, operand) <= 0;
    case '$exists':
      return (field) => (field !== null && field !== undefined) === Boolean(operand);
    case '$in':
    case '$nin': {
      if (!Array.isArray(operand)) {
        throw new RequestError(400, `${operator} needs a list.`);
      }
      const isWanted = operator === '$in';
      return (field) => operand.some((item) => isSame(field, item)) === isWanted;
    }
    case '$regex': {
      const pattern = compilePattern(operand);
      return (field) => typeof field === 'string' && pattern.matcher(field).find();
    }
    default:
      throw new RequestError(400, `A filter knows no operator ${operator}.`);
  }
}

function compilePattern(text: unknown): RE2JS {
  return refuseBadQueries(() => RE2JS.compile(checkPattern(text)));
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

/** Above, below or equal to zero; not a number for values of different kinds, which no comparison holds for. */
function rank(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') {
    return left - right;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : Number(left > right);
  }
  return Number.NaN;
}

const fields: ReadonlyMap<string, (entry: Entry) => unknown> = new Map<string, (entry: Entry) => unknown>([
  ['name', ({ sweep }) => sweep.name],
  ['displayname', ({ sweep, config }) => sweep.displayName ?? config().name ?? sweep.name],
  ['description', ({ sweep }) => sweep.description],
  ['state', ({ sweep }) => sweep.state],
  ['method', ({ config }) => config().method],
  ['createdat', ({ sweep }) => sweep.createdAt],
  ['updatedat', ({ sweep }) => sweep.updatedAt],
]);

/** Fields are found in camelCase and in snake_case; `config.` leads into the configuration. */
function readerOf(key: string): (entry: Entry) => unknown {
  const [first, ...path] = key.split('.');
  if (first === 'config' && path.length > 0) {
    return ({ config }) =>
      path.reduce<unknown>(
        (value, part) => (isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
        config().values,
      );
  }
  const read = fields.get(key.replaceAll('_', '').toLowerCase());
  if (read === undefined) {
    throw new RequestError(400, `Sweeps have no field ${JSON.stringify(key)} to filter or sort by.`);
  }
  return read;
}

function compileOrder(order: string | null | undefined): ((entries: readonly Entry[]) => readonly Entry[]) | null {
  if (!order) {
    return null;
  }
  const sign = order.startsWith('+') ? 1 : -1;
  const read = readerOf(order.replace(/^[+-]/, ''));
  return (entries) =>
    entries
      .map((entry) => ({ entry, value: read(entry) }))
      .sort((left, right) => {
        const kinds = kindOf(left.value) - kindOf(right.value);
        return kinds || sign * (rank(left.value, right.value) || 0) || right.entry.sweep.id - left.entry.sweep.id;
      })
      .map(({ entry }) => entry);
}

/** Numbers come before texts, and what is neither comes last, also where the order descends. */
function kindOf(value: unknown): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
