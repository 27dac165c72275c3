import { type BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

/** Writes a text, unless it is empty: protobuf leaves that out. */
export function textField(writer: BinaryWriter, number: number, value: string): void {
  if (value !== '') writer.tag(number, WireType.LengthDelimited).string(value);
}

/** Writes true; false is left out. */
export function flagField(writer: BinaryWriter, number: number, value: boolean): void {
  if (value) writer.tag(number, WireType.Varint).bool(true);
}

/** Writes a message within a message. */
export function field(writer: BinaryWriter, number: number, write: (inner: BinaryWriter) => unknown): void {
  writer.tag(number, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}
