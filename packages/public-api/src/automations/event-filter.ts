import { ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import type { RunEventFilter, RunWatch } from './run-event-filter.js';

/** A filter in MongoDB's language, as a plain object. */
export type EventFilterObject = Readonly<Record<string, unknown>>;

/** A filter: made with `ArtifactEvent` or `RunEvent`, or a plain object in MongoDB's language. */
export type EventFilterInput = EventFilter | EventFilterObject;

/** A condition on what happened, or to which run. `JSON.stringify` gives it in MongoDB's language. */
export class EventFilter {
  readonly #json: EventFilterObject;

  /** Wraps a plain filter. */
  constructor(json: EventFilterObject) {
    this.#json = json;
  }

  /** Both must hold. A condition on runs and one on a metric or a state make the filter of a run event. */
  and(other: RunWatch): RunEventFilter;
  and(other: EventFilterInput): EventFilter;
  and(other: EventFilterInput | RunWatch): EventFilter | RunEventFilter {
    if (isWatch(other)) return other.and(this);
    return new EventFilter({ $and: [this.#json, toFilterJson(other)] });
  }

  /** One of them must hold. */
  or(other: EventFilterInput): EventFilter {
    return new EventFilter({ $or: [this.#json, toFilterJson(other)] });
  }

  /** It must not hold. */
  not(): EventFilter {
    return new EventFilter(negate(this.#json));
  }

  /** The filter as a plain object. */
  toJSON(): EventFilterObject {
    return this.#json;
  }
}

/** A filter as a plain object in which each object has one key. @throws {@link ValidationError} when it is none. */
function toFilterJson(filter: EventFilterInput): EventFilterObject {
  if (filter instanceof EventFilter) return filter.toJSON();
  if (!isRecord(filter)) throw new ValidationError('A filter is an object, such as ArtifactEvent.alias.eq("prod").');
  return parse(filter);
}

/** The form that W&B's web app needs for filters of artifact events: one `$or` around one `$and`. */
export function wrapArtifactFilter(filter: EventFilterInput | undefined): EventFilterObject {
  const inner = wrap('$and', filter === undefined ? { $and: [] } : simplify(toFilterJson(filter)));
  return wrap('$or', inner);
}

/** The form that W&B's web app needs for filters of runs: one `$and`. */
export function wrapRunFilter(filter: EventFilterInput | undefined): EventFilterObject {
  return wrap('$and', filter === undefined ? { $and: [] } : simplify(toFilterJson(filter)));
}

function isWatch(value: object): value is RunWatch {
  return 'watchedEvent' in value;
}

type Group = '$and' | '$or' | '$nor';

function groupOf(filter: EventFilterObject): readonly [Group, readonly unknown[]] | undefined {
  for (const key of ['$and', '$or', '$nor'] as const) {
    const members = filter[key];
    if (Array.isArray(members)) return [key, members];
  }
  return undefined;
}

function parse(filter: EventFilterObject): EventFilterObject {
  const entries = Object.entries(filter);
  if (entries.length === 0) return { $and: [] };
  if (entries.length > 1) return { $and: entries.map(([key, value]) => parse({ [key]: value })) };
  const [[key, value]] = entries as [[string, unknown]];
  const group = groupOf(filter);
  if (group !== undefined) return { [key]: group[1].map((member) => (isRecord(member) ? parse(member) : member)) };
  if (key === '$not' && isRecord(value)) return { $not: parse(value) };
  return key.startsWith('$') || isRecord(value) ? filter : { [key]: { $eq: value } };
}

function negate(filter: EventFilterObject): EventFilterObject {
  const { $not: inner } = filter;
  if (isRecord(inner)) return inner;
  const [group, members] = groupOf(filter) ?? [];
  if (group === '$or') return { $nor: members };
  return group === '$nor' ? { $or: members } : { $not: filter };
}

/** Takes groups apart that are in groups of their own kind, or have one member. */
function simplify(filter: EventFilterObject): EventFilterObject {
  const { $not: inner } = filter;
  if (isRecord(inner)) {
    const opposite = negate(inner);
    return Object.hasOwn(opposite, '$not') ? { $not: simplify(inner) } : simplify(opposite);
  }
  const [group, members] = groupOf(filter) ?? [];
  if (group === undefined || members === undefined) return filter;
  const simple = flatten(group, members).map((member) => (isRecord(member) ? simplify(member) : member));
  const [only] = simple;
  return simple.length === 1 && isRecord(only) ? only : { [group]: simple };
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
