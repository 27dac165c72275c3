import type { BinaryReader } from '@bufbuild/protobuf/wire';
import { type FieldReaders, readFields, readNested, readNumbers } from '../protobuf/wire.js';
import { readTensor, type Tensor } from './tensor.js';
import { TextPool } from './text-pool.js';

/** One record of an event file, as far as it matters here. */
export interface TfEvent {
  /** Seconds since 1970. */
  wallTime: number;
  step: number;
  /** Whether a writer began here, at `step`; what others wrote for this step or later is void then. */
  startsSession: boolean;
  readonly values: TfValue[];
}

/** One value of a summary. It holds one of the last four, or something that is not read. */
export interface TfValue {
  tag: string;
  /** Which of TensorBoard's plugins shows the values of the tag; often only the first one tells. */
  plugin: string;
  /** What the plugin keeps about the tag, as bytes of its own message. */
  pluginContent: Uint8Array;
  scalar: number | undefined;
  /** The encoded image: PNG, JPEG or GIF. */
  image: Uint8Array | undefined;
  histogram: TfHistogram | undefined;
  tensor: Tensor | undefined;
}

/** A histogram as older writers store it: counts of buckets, each with its right edge. */
export interface TfHistogram {
  min: number;
  max: number;
  readonly limits: number[];
  readonly counts: number[];
}

const sessionStart = 1;
const none = new Uint8Array(0);
const tags = new TextPool();

const metadataFields: FieldReaders<TfValue> = {
  1: (value, reader) => {
    readNested(reader, value, pluginFields);
  },
};

const pluginFields: FieldReaders<TfValue> = {
  1: (value, reader) => {
    value.plugin = reader.string();
  },
  2: (value, reader) => {
    value.pluginContent = reader.bytes();
  },
};

const valueFields: FieldReaders<TfValue> = {
  1: (value, reader) => {
    value.tag = tags.decode(reader.bytes());
  },
  2: (value, reader) => {
    value.scalar = reader.float();
  },
  4: (value, reader) => {
    value.image = readImage(reader);
  },
  5: (value, reader) => {
    value.histogram = readNested(reader, { min: 0, max: 0, limits: [], counts: [] }, histogramFields);
  },
  8: (value, reader) => {
    value.tensor = readTensor(reader);
  },
  9: (value, reader) => {
    readNested(reader, value, metadataFields);
  },
};

const summaryFields: FieldReaders<TfEvent> = {
  1: ({ values }, reader) => values.push(readValue(reader)),
};

const sessionFields: FieldReaders<TfEvent> = {
  1: (event, reader) => {
    event.startsSession = reader.int32() === sessionStart;
  },
};

const eventFields: FieldReaders<TfEvent> = {
  1: (event, reader) => {
    event.wallTime = reader.double();
  },
  2: (event, reader) => {
    event.step = Number(reader.int64());
  },
  5: (event, reader) => {
    readNested(reader, event, summaryFields);
  },
  7: (event, reader) => {
    readNested(reader, event, sessionFields);
  },
};

const double = (reader: BinaryReader): number => reader.double();

const histogramFields: FieldReaders<TfHistogram> = {
  1: (histogram, reader) => {
    histogram.min = reader.double();
  },
  2: (histogram, reader) => {
    histogram.max = reader.double();
  },
  6: ({ limits }, reader, wireType) => readNumbers(limits, reader, wireType, double),
  7: ({ counts }, reader, wireType) => readNumbers(counts, reader, wireType, double),
};

const imageFields: FieldReaders<Pick<TfValue, 'image'>> = {
  4: (holder, reader) => {
    // A copy: the record's bytes are filled anew before an upload reads them.
    holder.image = reader.bytes().slice();
  },
};

/** Reads a record up to its end. What it has as bytes is valid as long as those of the reader. */
export function readEvent(reader: BinaryReader, end: number): TfEvent {
  return readFields(reader, end, { wallTime: 0, step: 0, startsSession: false, values: [] }, eventFields);
}

function readValue(reader: BinaryReader): TfValue {
  const value: TfValue = {
    tag: '',
    plugin: '',
    pluginContent: none,
    scalar: undefined,
    image: undefined,
    histogram: undefined,
    tensor: undefined,
  };
  return readNested(reader, value, valueFields);
}

function readImage(reader: BinaryReader): Uint8Array | undefined {
  return readNested<Pick<TfValue, 'image'>>(reader, { image: undefined }, imageFields).image;
}
