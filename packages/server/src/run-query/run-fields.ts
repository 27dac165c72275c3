import { type ColumnContent, columnField } from '../query/column-field.js';
import type { Field, FieldSet } from '../query/field.js';
import { createFieldSet } from '../query/field-set.js';
import type { Parameters } from '../query/parameters.js';
import { encodeText, encodeValue, falseSql, trueSql } from '../query/stored-value.js';
import { pathField } from './path-field.js';

const columns: readonly (readonly [name: string, content: ColumnContent, ...expressions: string[]])[] = [
  ['created_at', 'time', '+r.created_at'],
  ['updated_at', 'time', '+r.updated_at'],
  ['heartbeat_at', 'time', '+r.heartbeat_at'],
  ['duration', 'number', "round(unixepoch(r.heartbeat_at, 'subsec') - unixepoch(r.created_at, 'subsec'), 3)"],
  ['state', 'text', '+r.state'],
  ['name', 'text', '+r.name'],
  ['display_name', 'text', '+r.display_name'],
  ['description', 'text', '+r.description'],
  ['notes', 'text', '+r.notes'],
  ['commit', 'text', '+r.commit_hash'],
  ['group', 'text', '+r.group_name'],
  ['job_type', 'text', '+r.job_type'],
  ['host', 'text', '+r.host'],
  ['program', 'text', '+r.program'],
  ['repo', 'text', '+r.repo'],
  ['sweep', 'text', '+r.sweep_name'],
  ['sweep_name', 'text', '+r.sweep_name'],
  ['username', 'text', '(SELECT +u.username FROM users u WHERE u.id = r.user_id)'],
  [
    'user',
    'text',
    '(SELECT +u.username FROM users u WHERE u.id = r.user_id)',
    '(SELECT +u.name FROM users u WHERE u.id = r.user_id)',
  ],
  ['project', 'text', '(SELECT +p.name FROM projects p WHERE p.id = r.project_id)'],
  [
    'entity',
    'text',
    '(SELECT +e.name FROM entities e JOIN projects p ON p.entity_id = e.id WHERE p.id = r.project_id)',
  ],
];

/** The fields of runs. */
export const runFields: FieldSet = createFieldSet(
  'Runs',
  [
    ...columns.map(([name, content, ...expressions]) => [columnField(name, content, expressions)] as const),
    [tagsField()],
  ],
  [
    { prefix: 'config.', make: (rest) => pathField('config', rest) },
    { prefix: 'summary_metrics.', make: (rest) => pathField('summary_metrics', rest) },
    { prefix: 'summaryMetrics.', make: (rest) => pathField('summary_metrics', rest) },
    { prefix: 'keys_info.keys.', make: historyKeyField },
    { prefix: 'tags.', make: tagField },
  ],
);

function tagsField(): Field {
  return {
    name: 'tags',
    encode: (operand) => (typeof operand === 'string' ? encodeText(operand) : encodeValue(operand)),
    someValue: (test) =>
      `((${test('CAST(char(5) || r.tags AS BLOB)', false)}) IS TRUE OR ` +
      `EXISTS (SELECT 1 FROM json_each(r.tags) e WHERE ${test('e.atom', true)}))`,
    isMissing: () => "(r.tags = '[]')",
  };
}

/** Whether a run has a tag, as a boolean; missing where it has not. */
function tagField(tag: string): Field {
  const isTagged = (parameters: Parameters): string =>
    `EXISTS (SELECT 1 FROM json_each(r.tags) e WHERE e.atom = ${parameters.bind(encodeText(tag))})`;
  const value = (parameters: Parameters): string =>
    `CASE WHEN ${isTagged(parameters)} THEN ${trueSql} ELSE ${falseSql} END`;
  return {
    name: `tags.${tag}`,
    encode: encodeValue,
    someValue: (test, parameters) => `((${test(value(parameters), false)}) IS TRUE)`,
    isMissing: (parameters) => `NOT ${isTagged(parameters)}`,
    sortValue: value,
  };
}

/** What is known of a key of the history: an object, so only whether there is one can be asked. */
function historyKeyField(key: string): Field {
  const isKnown = (parameters: Parameters): string =>
    `EXISTS (SELECT 1 FROM history_keys h, json_each(h.content, '$.keys') e
      WHERE h.run_id = r.id AND e.key = ${parameters.bind(encodeText(key))})`;
  return {
    name: `keys_info.keys.${key}`,
    encode: encodeValue,
    isLook: true,
    someValue: () => '0',
    isMissing: (parameters) => `NOT ${isKnown(parameters)}`,
  };
}
