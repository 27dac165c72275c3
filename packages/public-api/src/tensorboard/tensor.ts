import type { BinaryReader } from '@bufbuild/protobuf/wire';
import { type FieldReaders, readNested, readNumbers } from '../protobuf/wire.js';

/** A tensor of numbers or of byte strings, in row-major order. */
export interface Tensor {
  /** Its extents; empty for a single value. */
  readonly shape: readonly number[];
  /** Its numbers; undefined when it holds strings, too many, or a type that JSON has no number for, such as complex. */
  readonly numbers: readonly number[] | undefined;
  /** Its byte strings; empty when it holds numbers. */
  readonly strings: readonly Uint8Array[];
}

interface RawTensor {
  type: number;
  readonly shape: number[];
  content: Uint8Array | undefined;
  readonly numbers: number[];
  readonly halves: number[];
  readonly strings: Uint8Array[];
}

type ReadNumber = (view: DataView, offset: number) => number;

/** A tensor that repeats a number more often is not read: a few bytes must not take the whole memory. */
const mostFilled = 2 ** 24;
const half = 19;
const bfloat16 = 14;

/** TensorFlow's DataType: the bytes of one number and how they are read. */
const layouts: Readonly<Record<number, readonly [bytes: number, read: ReadNumber]>> = {
  1: [4, (view, offset) => view.getFloat32(offset, true)],
  2: [8, (view, offset) => view.getFloat64(offset, true)],
  3: [4, (view, offset) => view.getInt32(offset, true)],
  4: [1, (view, offset) => view.getUint8(offset)],
  5: [2, (view, offset) => view.getInt16(offset, true)],
  6: [1, (view, offset) => view.getInt8(offset)],
  9: [8, (view, offset) => Number(view.getBigInt64(offset, true))],
  10: [1, (view, offset) => view.getUint8(offset)],
  [bfloat16]: [2, (view, offset) => fromBfloat16(view.getUint16(offset, true))],
  17: [2, (view, offset) => view.getUint16(offset, true)],
  [half]: [2, (view, offset) => fromHalf(view.getUint16(offset, true))],
  22: [4, (view, offset) => view.getUint32(offset, true)],
  23: [8, (view, offset) => Number(view.getBigUint64(offset, true))],
};

const repeated =
  (read: (reader: BinaryReader) => number) =>
  ({ numbers }: RawTensor, reader: BinaryReader, wireType: number): void =>
    readNumbers(numbers, reader, wireType, read);

const tensorFields: FieldReaders<RawTensor> = {
  1: (tensor, reader) => {
    tensor.type = reader.int32();
  },
  2: ({ shape }, reader) => {
    readNested(reader, shape, shapeFields);
  },
  4: (tensor, reader) => {
    tensor.content = reader.bytes();
  },
  5: repeated((reader) => reader.float()),
  6: repeated((reader) => reader.double()),
  7: repeated((reader) => reader.int32()),
  8: ({ strings }, reader) => strings.push(reader.bytes().slice()),
  10: repeated((reader) => Number(reader.int64())),
  11: repeated((reader) => Number(reader.bool())),
  13: ({ halves }, reader, wireType) => readNumbers(halves, reader, wireType, (inner) => inner.int32()),
  16: repeated((reader) => reader.uint32()),
  17: repeated((reader) => Number(reader.uint64())),
};

const shapeFields: FieldReaders<number[]> = {
  2: (shape, reader) => {
    readNested(reader, shape, extentFields);
  },
};

const extentFields: FieldReaders<number[]> = {
  1: (shape, reader) => shape.push(Number(reader.int64())),
};

/** Reads a TensorProto that is a field of a message. */
export function readTensor(reader: BinaryReader): Tensor {
  const raw: RawTensor = { type: 0, shape: [], content: undefined, numbers: [], halves: [], strings: [] };
  readNested(reader, raw, tensorFields);
  return { shape: raw.shape, numbers: numbersOf(raw), strings: raw.strings };
}

function numbersOf({ type, shape, content, numbers, halves }: RawTensor): number[] | undefined {
  const layout = layouts[type];
  if (layout === undefined) return undefined;
  const size = shape.reduce((product, extent) => product * extent, 1);
  if (content !== undefined) return fromContent(content, layout);
  const given = halves.length > 0 ? halves.map(type === half ? fromHalf : fromBfloat16) : numbers;
  const last = given.at(-1) ?? 0;
  if (given.length >= size) return given;
  // The last number stands for all that are missing.
  return size > mostFilled ? undefined : [...given, ...new Array<number>(size - given.length).fill(last)];
}

function fromContent(content: Uint8Array, [bytes, read]: readonly [number, ReadNumber]): number[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return Array.from({ length: Math.floor(content.byteLength / bytes) }, (_, index) => read(view, index * bytes));
}

function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function fromBfloat16(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint16(0, bits);
  return view.getFloat32(0);
}
