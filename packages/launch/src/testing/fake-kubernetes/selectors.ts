import { type ApiObject, valueAt } from './api-object.js';
import { ApiStatus } from './api-status.js';

/** Whether an object is meant. */
export type Selector = (object: ApiObject) => boolean;

/** Reads the selectors of a request. */
export function readSelectors(query: URLSearchParams): Selector {
  const tests = [
    ...requirements(query.get('labelSelector')).map(labelTest),
    ...requirements(query.get('fieldSelector')).map(fieldTest),
  ];
  return (object) => tests.every((test) => test(object));
}

/** At commas, but not at those between parentheses. */
function requirements(text: string | null): string[] {
  return (text ?? '')
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function labelTest(requirement: string): Selector {
  const [, absent, key, operator, value] = readRequirement(requirement);
  const label = (object: ApiObject): string | undefined => object.metadata.labels?.[key];
  if (operator === undefined) return (object) => (label(object) === undefined) === absent;
  const values = value.replace(/^\(|\)$/g, '').split(/\s*,\s*/);
  const isNegative = operator === '!=' || operator === 'notin';
  return (object) => values.includes(label(object) ?? '\0') !== isNegative;
}

function readRequirement(text: string): [string, boolean, string, string | undefined, string] {
  const found = /^(!?)([\w./-]+)\s*(?:(==?|!=|\bin\b|\bnotin\b)\s*(.*))?$/.exec(text);
  if (found === null) throw new ApiStatus(400, `unable to parse requirement: ${text}`);
  const [whole, mark = '', key = '', operator, value = ''] = found;
  return [whole, mark === '!', key, operator, value];
}

function fieldTest(requirement: string): Selector {
  const [, field = '', operator = '', value = ''] = /^([\w.]+)(==?|!=)(.*)$/.exec(requirement) ?? [];
  if (!['metadata.name', 'metadata.namespace', 'status.phase'].includes(field)) {
    throw new ApiStatus(400, `field label not supported: ${field}`);
  }
  return (object) => (valueAt(object, ...field.split('.')) === value) !== (operator === '!=');
}
