import { stringifyJson } from '@wandb-ts/core';
import { parseRecord } from '../json-fields.js';
import { isRecord } from '../records.js';
import type { EventType } from './events.js';
import type { EventFilterObject } from './filter-json.js';

/** The event of a saved automation. */
export interface SavedEvent {
  /** What happens; `UPDATE_ARTIFACT_ALIAS` in old automations, and maybe words of newer servers. */
  readonly eventType: EventType | 'UPDATE_ARTIFACT_ALIAS' | (string & {});
  /**
   * What must be true, decoded: a filter in MongoDB's language for artifacts, an object with `run_filter` and
   * `run_metric_filter` or `run_state_filter` for runs.
   */
  readonly filter: EventFilterObject;
}

const fieldName = 'The filter of the automation';

/** Reads an event as the server sends it. @throws {@link UnexpectedResponseError} when its filter is not a JSON object. */
export function toSavedEvent({
  eventType,
  filter,
}: {
  readonly eventType: string;
  readonly filter: string;
}): SavedEvent {
  const decoded = parseRecord(filter, fieldName);
  if (eventType.startsWith('RUN_')) return { eventType, filter: decodeMember(decoded, 'run_filter') };
  const { filter: inner } = decodeMember(decoded, 'filter');
  return { eventType, filter: isRecord(inner) ? inner : decoded };
}

/** A saved filter as it is sent again. */
export function toEventFilterText({ eventType, filter }: SavedEvent): string {
  const { run_filter: runs } = filter;
  const isRunEvent = eventType.startsWith('RUN_') && typeof runs === 'object';
  return stringifyJson(isRunEvent ? { ...filter, run_filter: stringifyJson(runs) } : filter);
}

/** Decodes a member that is JSON text within the JSON. */
function decodeMember(record: Record<string, unknown>, key: string): Record<string, unknown> {
  const text = record[key];
  return typeof text === 'string' ? { ...record, [key]: parseRecord(text, fieldName) } : record;
}
