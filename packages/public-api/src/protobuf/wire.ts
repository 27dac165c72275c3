import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

/** Reads one field of a message; the reader stands behind the tag. Fields without a reader are skipped. */
export type FieldReaders<Message> = Readonly<
  Record<number, (message: Message, reader: BinaryReader, wireType: WireType) => void>
>;

/** Fills a message from its bytes. */
export function readMessage<Message>(bytes: Uint8Array, message: Message, fields: FieldReaders<Message>): Message {
  return readFields(new BinaryReader(bytes), bytes.length, message, fields);
}

/** Fills a message from the bytes of a reader up to `end`. @throws RangeError when a field reaches over it. */
export function readFields<Message>(
  reader: BinaryReader,
  end: number,
  message: Message,
  fields: FieldReaders<Message>,
): Message {
  while (reader.pos < end) {
    const tag = reader.uint32();
    const field = tag >>> 3;
    const wireType: WireType = tag & 7;
    const read = fields[field];
    if (read === undefined) reader.skip(wireType, field);
    else read(message, reader, wireType);
  }
  if (reader.pos > end) throw new RangeError('A field reaches over the end of its message.');
  return message;
}

/** Fills a message that is a field of another one; the reader stands behind the tag. */
export function readNested<Message>(reader: BinaryReader, message: Message, fields: FieldReaders<Message>): Message {
  const length = reader.uint32();
  return readFields(reader, reader.pos + length, message, fields);
}

/** Reads a repeated number: packed, as writers do, or one by one, as they may. */
export function readNumbers(
  into: number[],
  reader: BinaryReader,
  wireType: WireType,
  read: (reader: BinaryReader) => number,
): void {
  if (wireType !== WireType.LengthDelimited) {
    into.push(read(reader));
    return;
  }
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) into.push(read(reader));
}
