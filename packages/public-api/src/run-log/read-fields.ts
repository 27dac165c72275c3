import type { BinaryReader } from '@bufbuild/protobuf/wire';

/** A message that is being read. */
export type Writable<Message> = { -readonly [Key in keyof Message]: Message[Key] };

type FieldReader<Key extends string, Value> = (message: Record<Key, Value>, reader: BinaryReader) => void;

/** Reads a text into a key of a message. */
export function text<Key extends string>(key: Key): FieldReader<Key, string> {
  return (message, reader) => {
    message[key] = reader.string();
  };
}

/** Reads true or false into a key of a message. */
export function flag<Key extends string>(key: Key): FieldReader<Key, boolean> {
  return (message, reader) => {
    message[key] = reader.bool();
  };
}

/** Reads an integer into a key of a message. */
export function integer<Key extends string>(key: Key): FieldReader<Key, number> {
  return (message, reader) => {
    message[key] = Number(reader.int64());
  };
}
