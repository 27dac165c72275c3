import { type FieldReaders, readMessage } from '../protobuf/wire.js';
import { readArtifact } from './artifact-record.js';
import { readMetric } from './metric-record.js';
import { flag, integer, text, type Writable } from './read-fields.js';
import { type LogItem, type LogRecord, openRowField, type RunHead } from './record.js';

// Field numbers are those of wandb_internal.proto, which wandb promises to keep: old logs must stay readable.

type Holder = { record: LogRecord };

const recordFields: FieldReaders<Holder> = {
  2: (holder, reader) => {
    holder.record = { type: 'history', ...readRow(reader.bytes()) };
  },
  3: (holder, reader) => {
    holder.record = { type: 'summary', ...readChange(reader.bytes()) };
  },
  4: (holder, reader) => {
    holder.record = { type: 'console', ...readOutput(reader.bytes()) };
  },
  5: (holder, reader) => {
    holder.record = { type: 'config', ...readChange(reader.bytes()) };
  },
  6: (holder, reader) => {
    const paths: string[] = [];
    readMessage(reader.bytes(), paths, {
      1: (list, inner) => readMessage(inner.bytes(), list, { 1: (found, file) => found.push(file.string()) }),
    });
    holder.record = { type: 'files', paths };
  },
  7: (holder, reader) => {
    const system = { items: [] as LogItem[], time: 0 };
    readMessage(reader.bytes(), system, {
      2: (message, inner) => {
        message.time = readTime(inner.bytes());
      },
      3: ({ items }, inner) => items.push(readItem(inner.bytes())),
    });
    holder.record = { type: 'system', ...system };
  },
  8: (holder, reader) => {
    holder.record = { type: 'artifact', artifact: readArtifact(reader.bytes()) };
  },
  10: (holder, reader) => {
    const alert = { title: '', text: '', level: '', waitMs: 0 };
    readMessage(reader.bytes(), alert, { 1: text('title'), 2: text('text'), 3: text('level'), 4: integer('waitMs') });
    holder.record = { type: 'alert', ...alert };
  },
  11: (holder, reader) => {
    readMessage(reader.bytes(), holder, {
      [openRowField]: (inner, telemetry) => {
        const { items, step = 0 } = readRow(telemetry.bytes());
        inner.record = { type: 'open-row', items, step };
      },
    });
  },
  12: (holder, reader) => {
    holder.record = { type: 'metric', statement: readMetric(reader.bytes()) };
  },
  13: (holder, reader) => {
    holder.record = { type: 'console', ...readOutput(reader.bytes()) };
  },
  17: (holder, reader) => {
    holder.record = { type: 'run', head: readHead(reader.bytes()) };
  },
  18: (holder, reader) => {
    const exit = { exitCode: 0, runtime: 0 };
    readMessage(reader.bytes(), exit, {
      1: (message, inner) => {
        message.exitCode = inner.int32();
      },
      2: (message, inner) => {
        message.runtime = inner.int32();
      },
    });
    holder.record = { type: 'exit', ...exit };
  },
};

/** Reads one record of a run log. */
export function readRecord(bytes: Uint8Array): LogRecord {
  return readMessage<Holder>(bytes, { record: { type: 'other' } }, recordFields).record;
}

interface Row {
  readonly items: LogItem[];
  step: number | undefined;
}

const rowFields: FieldReaders<Row> = {
  1: ({ items }, reader) => items.push(readItem(reader.bytes())),
  2: (row, reader) => {
    row.step = readStep(reader.bytes());
  },
};

function readRow(bytes: Uint8Array): Row {
  return readMessage(bytes, { items: [], step: undefined }, rowFields);
}

const itemFields: FieldReaders<{ readonly path: string[]; json: string }> = {
  1: ({ path }, reader) => path.push(reader.string()),
  2: ({ path }, reader) => path.push(reader.string()),
  16: text('json'),
};

function readItem(bytes: Uint8Array): LogItem {
  return readMessage(bytes, { path: [], json: '' }, itemFields);
}

function readChange(bytes: Uint8Array): { update: LogItem[]; remove: LogItem[] } {
  const change = { update: [] as LogItem[], remove: [] as LogItem[] };
  return readMessage(bytes, change, {
    1: ({ update }, reader) => update.push(readItem(reader.bytes())),
    2: ({ remove }, reader) => remove.push(readItem(reader.bytes())),
  });
}

const stepFields: FieldReaders<{ number: number }> = { 1: integer('number') };

function readStep(bytes: Uint8Array): number {
  const step = { number: 0 };
  return readMessage(bytes, step, stepFields).number;
}

/** google.protobuf.Timestamp, as seconds since 1970. */
function readTime(bytes: Uint8Array): number {
  const time = { seconds: 0, nanos: 0 };
  readMessage(bytes, time, {
    1: integer('seconds'),
    2: (message, reader) => {
      message.nanos = reader.int32();
    },
  });
  return time.seconds + time.nanos / 1e9;
}

function readOutput(bytes: Uint8Array): { text: string; isError: boolean; time: number } {
  // 0, which protobuf leaves out, is the standard error stream.
  const output = { text: '', isError: true, time: 0 };
  return readMessage(bytes, output, {
    1: (message, reader) => {
      message.isError = reader.int32() === 0;
    },
    2: (message, reader) => {
      message.time = readTime(reader.bytes());
    },
    3: text('text'),
  });
}

type WritableHead = Writable<RunHead> & { config: LogItem[]; summary: LogItem[]; settings: LogItem[]; tags: string[] };

const headFields: FieldReaders<WritableHead> = {
  1: text('id'),
  2: text('entity'),
  3: text('project'),
  4: (head, reader) => {
    head.config.push(...readChange(reader.bytes()).update);
  },
  5: (head, reader) => {
    head.summary.push(...readChange(reader.bytes()).update);
  },
  6: text('group'),
  7: text('jobType'),
  8: text('name'),
  9: text('notes'),
  10: ({ tags }, reader) => tags.push(reader.string()),
  11: (head, reader) => {
    readMessage(reader.bytes(), head, { 1: ({ settings }, inner) => settings.push(readItem(inner.bytes())) });
  },
  12: text('sweepId'),
  13: text('host'),
  14: integer('startingStep'),
  17: (head, reader) => {
    head.startTime = readTime(reader.bytes());
  },
  18: flag('isResumed'),
  21: (head, reader) => {
    readMessage(reader.bytes(), head, { 1: text('gitRemote'), 2: text('gitCommit') });
  },
  23: (head, reader) => {
    const point = { runId: '', step: 0 };
    readMessage(reader.bytes(), point, {
      1: text('runId'),
      2: (message, inner) => {
        message.step = inner.double();
      },
    });
    head.branchPoint = point;
  },
};

function readHead(bytes: Uint8Array): RunHead {
  const head: WritableHead = {
    id: '',
    entity: '',
    project: '',
    name: '',
    group: '',
    jobType: '',
    notes: '',
    tags: [],
    sweepId: '',
    host: '',
    gitRemote: '',
    gitCommit: '',
    startingStep: 0,
    startTime: 0,
    isResumed: false,
    config: [],
    summary: [],
    branchPoint: null,
    settings: [],
  };
  return readMessage(bytes, head, headFields);
}
