import { type BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { type FieldReaders, readMessage } from '../protobuf/wire.js';
import { goals, type MetricStatement, type MetricSummary, summaries } from '../run-writer/metric-definition.js';
import { flag, text, type Writable } from './read-fields.js';
import { field, flagField, textField } from './write-fields.js';

type Draft = Writable<MetricStatement> & { summary: MetricSummary[] };

const metricFields: FieldReaders<Draft> = {
  1: text('name'),
  2: text('name'),
  4: text('stepMetric'),
  6: (metric, reader) => {
    readMessage(reader.bytes(), metric, { 1: flag('stepSync'), 2: flag('hidden') });
  },
  7: (metric, reader) => {
    const flags = summaries.map((kind, index): [number, FieldReaders<Draft>[number]] => [
      index + 1,
      ({ summary }, inner) => {
        if (inner.bool()) summary.push(kind);
      },
    ]);
    readMessage(reader.bytes(), metric, Object.fromEntries(flags));
  },
  8: (metric, reader) => {
    metric.goal = goals[reader.int32() - 1] ?? null;
  },
  9: (metric, reader) => {
    readMessage(reader.bytes(), metric, { 1: flag('overwrite') });
  },
  10: flag('isExpanded'),
};

/** Reads the record of a statement about a metric. */
export function readMetric(bytes: Uint8Array): MetricStatement {
  const metric: Draft = {
    name: '',
    stepMetric: '',
    stepSync: false,
    hidden: false,
    summary: [],
    goal: null,
    overwrite: false,
    isExpanded: false,
  };
  return readMessage(bytes, metric, metricFields);
}

/** Writes the record of a statement about a metric. */
export function writeMetric(writer: BinaryWriter, metric: MetricStatement): void {
  textField(writer, metric.name.endsWith('*') ? 2 : 1, metric.name);
  textField(writer, 4, metric.stepMetric);
  field(writer, 6, (options) => {
    flagField(options, 1, metric.stepSync);
    flagField(options, 2, metric.hidden);
    flagField(options, 3, true);
  });
  if (metric.summary.length > 0) {
    field(writer, 7, (summary) => {
      for (const [index, kind] of summaries.entries()) flagField(summary, index + 1, metric.summary.includes(kind));
    });
  }
  if (metric.goal !== null) writer.tag(8, WireType.Varint).int32(goals.indexOf(metric.goal) + 1);
  if (metric.overwrite) field(writer, 9, (control) => flagField(control, 1, true));
  flagField(writer, 10, metric.isExpanded);
}
