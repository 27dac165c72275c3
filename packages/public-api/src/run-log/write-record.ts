import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { writeArtifact } from './artifact-record.js';
import { writeMetric } from './metric-record.js';
import { type LogItem, type LogRecord, openRowField, type RunHead } from './record.js';
import { field, flagField, textField } from './write-fields.js';

/** What the header says wrote the log. */
const producer = 'wandb-ts';

/** The first record of a log. */
export function writeHeader(): Uint8Array {
  return message((record) =>
    field(record, 21, (header) => field(header, 1, (version) => textField(version, 1, producer))),
  );
}

/** The record that ends a complete log. */
export function writeFinal(): Uint8Array {
  return message((record) => field(record, 20, () => undefined));
}

/** What a running run writes. */
export type WritableRecord = Exclude<LogRecord, { type: 'other' }>;

/** Writes one record of a run log. */
export function writeRecord(record: WritableRecord): Uint8Array {
  return message((writer) => {
    switch (record.type) {
      case 'history':
        return field(writer, 2, (history) => {
          writeItems(history, 1, record.items);
          const { step } = record;
          if (step !== undefined) field(history, 2, (inner) => inner.tag(1, WireType.Varint).int64(step));
        });
      case 'open-row':
        return field(writer, 11, (telemetry) =>
          field(telemetry, openRowField, (row) => {
            writeItems(row, 1, record.items);
            field(row, 2, (inner) => inner.tag(1, WireType.Varint).int64(record.step));
          }),
        );
      case 'summary':
      case 'config':
        return field(writer, record.type === 'summary' ? 3 : 5, (change) => {
          writeItems(change, 1, record.update);
          writeItems(change, 2, record.remove);
        });
      case 'files':
        return field(writer, 6, (files) => {
          for (const path of record.paths) field(files, 1, (file) => textField(file, 1, path));
        });
      case 'system':
        return field(writer, 7, (stats) => {
          writeTime(stats, 2, record.time);
          writeItems(stats, 3, record.items);
        });
      case 'artifact':
        return field(writer, 8, (artifact) => writeArtifact(artifact, record.artifact));
      case 'alert':
        return field(writer, 10, (alert) => {
          textField(alert, 1, record.title);
          textField(alert, 2, record.text);
          textField(alert, 3, record.level);
          alert.tag(4, WireType.Varint).int64(record.waitMs);
        });
      case 'metric':
        return field(writer, 12, (metric) => writeMetric(metric, record.statement));
      case 'console':
        return field(writer, 13, (output) => {
          if (!record.isError) output.tag(1, WireType.Varint).int32(1);
          writeTime(output, 2, record.time);
          textField(output, 3, record.text);
        });
      case 'run':
        return field(writer, 17, (run) => writeHead(run, record.head));
      case 'exit':
        return field(writer, 18, (exit) => {
          // Exit codes of Windows have no sign.
          exit.tag(1, WireType.Varint).int32(record.exitCode | 0);
          exit.tag(2, WireType.Varint).int32(record.runtime);
        });
    }
  });
}

function writeHead(writer: BinaryWriter, head: RunHead): void {
  textField(writer, 1, head.id);
  textField(writer, 2, head.entity);
  textField(writer, 3, head.project);
  field(writer, 4, (config) => writeItems(config, 1, head.config));
  if (head.summary.length > 0) field(writer, 5, (summary) => writeItems(summary, 1, head.summary));
  textField(writer, 6, head.group);
  textField(writer, 7, head.jobType);
  textField(writer, 8, head.name);
  textField(writer, 9, head.notes);
  for (const tag of head.tags) textField(writer, 10, tag);
  field(writer, 11, (settings) => writeItems(settings, 1, head.settings));
  textField(writer, 12, head.sweepId);
  textField(writer, 13, head.host);
  writer.tag(14, WireType.Varint).int64(head.startingStep);
  writeTime(writer, 17, head.startTime);
  writer.tag(18, WireType.Varint).bool(head.isResumed);
  field(writer, 21, (git) => {
    textField(git, 1, head.gitRemote);
    textField(git, 2, head.gitCommit);
  });
  const { branchPoint } = head;
  if (branchPoint !== null) {
    flagField(writer, 22, true);
    field(writer, 23, (point) => {
      textField(point, 1, branchPoint.runId);
      point.tag(2, WireType.Bit64).double(branchPoint.step);
      textField(point, 3, '_step');
    });
  }
}

function writeItems(writer: BinaryWriter, number: number, items: readonly LogItem[]): void {
  for (const { path, json } of items) {
    writer.tag(number, WireType.LengthDelimited).fork();
    const [key = '', ...rest] = path;
    if (rest.length === 0) writer.tag(1, WireType.LengthDelimited).string(key);
    else for (const part of path) writer.tag(2, WireType.LengthDelimited).string(part);
    writer.tag(16, WireType.LengthDelimited).string(json).join();
  }
}

function writeTime(writer: BinaryWriter, number: number, time: number): void {
  const seconds = Math.floor(time);
  field(writer, number, (inner) => {
    inner.tag(1, WireType.Varint).int64(seconds);
    inner.tag(2, WireType.Varint).int32(Math.round((time - seconds) * 1e9));
  });
}

/** A writer grows its memory as it writes, and keeps it: making one for each record takes longer than writing. */
let spareWriter: BinaryWriter | undefined;
const longestSpareBytes = 64 * 1024;

function message(write: (writer: BinaryWriter) => unknown): Uint8Array {
  const writer = spareWriter ?? new BinaryWriter();
  // One that a value made throw has the half of a record.
  spareWriter = undefined;
  write(writer);
  const record = writer.finish();
  if (record.length <= longestSpareBytes) spareWriter = writer;
  return record;
}
