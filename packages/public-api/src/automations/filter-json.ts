import { isRecord } from '../records.js';

/** A filter in MongoDB's language, as a plain object. */
export type EventFilterObject = Readonly<Record<string, unknown>>;

/** The form that W&B's web app needs for filters of artifact events: one `$or` around one `$and`. */
export function wrapArtifactFilter(filter: EventFilterObject): EventFilterObject {
  return wrap('$or', wrapRunFilter(filter));
}

/** The form that W&B's web app needs for filters of runs: one `$and`. */
export function wrapRunFilter(filter: EventFilterObject): EventFilterObject {
  return wrap('$and', simplify(filter));
}

type Group = '$and' | '$or' | '$nor';

function groupOf(filter: EventFilterObject): readonly [Group, readonly unknown[]] | undefined {
  for (const key of ['$and', '$or', '$nor'] as const) {
    const members = filter[key];
    if (Array.isArray(members)) return [key, members];
  }
  return undefined;
}

/** Writes a filter so that each object has one key. */
export function parseFilter(filter: EventFilterObject): EventFilterObject {
  const entries = Object.entries(filter);
  if (entries.length === 0) return { $and: [] };
  if (entries.length > 1) return { $and: entries.map(([key, value]) => parseFilter({ [key]: value })) };
  const [[key, value]] = entries as [[string, unknown]];
  const group = groupOf(filter);
  if (group !== undefined) {
    return { [key]: group[1].map((member) => (isRecord(member) ? parseFilter(member) : member)) };
  }
  if (key === '$not' && isRecord(value)) return { $not: parseFilter(value) };
  return key.startsWith('$') || isRecord(value) ? filter : { [key]: { $eq: value } };
}

/** The opposite of a filter. */
export function negateFilter(filter: EventFilterObject): EventFilterObject {
  const { $not: inner } = filter;
  if (isRecord(inner)) return inner;
  const [group, members] = groupOf(filter) ?? [];
  if (group === '$or') return { $nor: members };
  return group === '$nor' ? { $or: members } : { $not: filter };
}

/** Takes an `$and` and an `$or` apart that is in a group of its own kind, or has one member. */
function simplify(filter: EventFilterObject): EventFilterObject {
  const { $not: inner } = filter;
  if (isRecord(inner)) {
    const opposite = negateFilter(inner);
    return Object.hasOwn(opposite, '$not') ? { $not: simplify(inner) } : simplify(opposite);
  }
  const [group, members] = groupOf(filter) ?? [];
  if (group === undefined || members === undefined) return filter;
  // A `$nor` means the opposite of what is in it.
  const isNor = group === '$nor';
  const flat = isNor ? members : flatten(group, members);
  const simple = flat.map((member) => (isRecord(member) ? simplify(member) : member));
  const [only] = simple;
  return simple.length === 1 && isRecord(only) && !isNor ? only : { [group]: simple };
}

function flatten(group: Group, members: readonly unknown[]): unknown[] {
  return members.flatMap((member) => {
    const [inner, innerMembers] = isRecord(member) ? (groupOf(member) ?? []) : [];
    return inner === group && innerMembers !== undefined ? flatten(group, innerMembers) : [member];
  });
}

function wrap(group: Group, filter: EventFilterObject): EventFilterObject {
  return groupOf(filter)?.[0] === group ? filter : { [group]: [filter] };
}
