import type { BinaryReader } from '@bufbuild/protobuf/wire';
import { readMessage, readNumbers } from '../protobuf/wire.js';

/** A tensor of numbers or of byte strings, in row-major order. */
export interface Tensor {
  /** Its extents; empty for a single value. */
  readonly shape: readonly number[];
  /** Its numbers; undefined when it holds strings, or a type that JSON has no number for, such as complex. */
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

/** Reads a TensorProto. */
export function readTensor(bytes: Uint8Array): Tensor {
  const raw: RawTensor = { type: 0, shape: [], content: undefined, numbers: [], halves: [], strings: [] };
  const repeated =
    (read: (reader: BinaryReader) => number) =>
    ({ numbers }: RawTensor, reader: BinaryReader, wireType: number): void =>
      readNumbers(numbers, reader, wireType, read);
  readMessage(bytes, raw, {
    1: (message, reader) => {
      message.type = reader.int32();
    },
    2: ({ shape }, reader) => readShape(shape, reader.bytes()),
    4: (message, reader) => {
      message.content = reader.bytes();
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
  });
  return { shape: raw.shape, numbers: numbersOf(raw), strings: raw.strings };
}

function readShape(shape: number[], bytes: Uint8Array): void {
  readMessage(bytes, shape, {
    2: (extents, reader) => {
      readMessage(reader.bytes(), extents, { 1: (list, inner) => list.push(Number(inner.int64())) });
    },
  });
}

function numbersOf({ type, shape, content, numbers, halves }: RawTensor): number[] | undefined {
  const layout = layouts[type];
  if (layout === undefined) return undefined;
  const size = shape.reduce((product, extent) => product * extent, 1);
  if (content !== undefined) return fromContent(content, layout);
  const given = halves.length > 0 ? halves.map(type === half ? fromHalf : fromBfloat16) : numbers;
  const last = given.at(-1) ?? 0;
  // The last number stands for all that are missing.
  return given.length < size ? [...given, ...new Array<number>(size - given.length).fill(last)] : given;
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
