import type { BinaryReader } from '@bufbuild/protobuf/wire';
import { readMessage, readNumbers } from '../protobuf/wire.js';
import { readTensor, type Tensor } from './tensor.js';

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

/** Reads a record. */
export function readEvent(bytes: Uint8Array): TfEvent {
  const event: TfEvent = { wallTime: 0, step: 0, startsSession: false, values: [] };
  return readMessage(bytes, event, {
    1: (message, reader) => {
      message.wallTime = reader.double();
    },
    2: (message, reader) => {
      message.step = Number(reader.int64());
    },
    5: (message, reader) => {
      readMessage(reader.bytes(), message, { 1: ({ values }, inner) => values.push(readValue(inner.bytes())) });
    },
    7: (message, reader) => {
      readMessage(reader.bytes(), message, {
        1: (session, inner) => {
          session.startsSession = inner.int32() === sessionStart;
        },
      });
    },
  });
}

function readValue(bytes: Uint8Array): TfValue {
  const value: TfValue = {
    tag: '',
    plugin: '',
    pluginContent: none,
    scalar: undefined,
    image: undefined,
    histogram: undefined,
    tensor: undefined,
  };
  return readMessage(bytes, value, {
    1: (message, reader) => {
      message.tag = reader.string();
    },
    2: (message, reader) => {
      message.scalar = reader.float();
    },
    4: (message, reader) => {
      message.image = readImage(reader.bytes());
    },
    5: (message, reader) => {
      message.histogram = readHistogram(reader.bytes());
    },
    8: (message, reader) => {
      message.tensor = readTensor(reader.bytes());
    },
    9: (message, reader) => readMetadata(message, reader.bytes()),
  });
}

function readMetadata(value: TfValue, bytes: Uint8Array): void {
  readMessage(bytes, value, {
    1: (message, reader) => {
      readMessage(reader.bytes(), message, {
        1: (metadata, inner) => {
          metadata.plugin = inner.string();
        },
        2: (metadata, inner) => {
          metadata.pluginContent = inner.bytes();
        },
      });
    },
  });
}

function readImage(bytes: Uint8Array): Uint8Array | undefined {
  const image: { content: Uint8Array | undefined } = { content: undefined };
  return readMessage(bytes, image, {
    4: (message, reader) => {
      // A copy: the record's bytes are filled anew before an upload reads them.
      message.content = reader.bytes().slice();
    },
  }).content;
}

function readHistogram(bytes: Uint8Array): TfHistogram {
  const double = (reader: BinaryReader): number => reader.double();
  const histogram: TfHistogram = { min: 0, max: 0, limits: [], counts: [] };
  return readMessage(bytes, histogram, {
    1: (message, reader) => {
      message.min = reader.double();
    },
    2: (message, reader) => {
      message.max = reader.double();
    },
    6: ({ limits }, reader, wireType) => readNumbers(limits, reader, wireType, double),
    7: ({ counts }, reader, wireType) => readNumbers(counts, reader, wireType, double),
  });
}
