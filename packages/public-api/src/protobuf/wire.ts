import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

/** Reads one field of a message; the reader stands behind the tag. Fields without a reader are skipped. */
export type FieldReaders<Message> = Readonly<
  Record<number, (message: Message, reader: BinaryReader, wireType: WireType) => void>
>;

/** Fills a message from its bytes. */
export function readMessage<Message>(bytes: Uint8Array, message: Message, fields: FieldReaders<Message>): Message {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    const read = fields[field];
    if (read === undefined) reader.skip(wireType, field);
    else read(message, reader, wireType);
  }
  return message;
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
