import { readMessage } from '../protobuf/wire.js';

interface NamedValue {
  name: string;
  value: unknown;
}

/**
 * Reads the hyperparameters that a session starts with from what the hparams plugin keeps about its tag. Its other messages,
 * about the experiment and the end of a session, have none.
 */
export function readHparams(content: Uint8Array): Record<string, unknown> {
  const hparams: Record<string, unknown> = {};
  // HParamsPluginData.session_start_info (3) has a map from names to values (1).
  readMessage(content, hparams, {
    3: (all, reader) => {
      readMessage(reader.bytes(), all, {
        1: (named, inner) => {
          const { name, value } = readEntry(inner.bytes());
          Object.defineProperty(named, name, { value, enumerable: true, configurable: true, writable: true });
        },
      });
    },
  });
  return hparams;
}

function readEntry(bytes: Uint8Array): NamedValue {
  const entry: NamedValue = { name: '', value: null };
  return readMessage(bytes, entry, {
    1: (message, reader) => {
      message.name = reader.string();
    },
    2: (message, reader) => readValue(message, reader.bytes()),
  });
}

/** google.protobuf.Value; hyperparameters are numbers, texts and truth values. */
function readValue(entry: NamedValue, bytes: Uint8Array): void {
  readMessage(bytes, entry, {
    2: (message, reader) => {
      message.value = reader.double();
    },
    3: (message, reader) => {
      message.value = reader.string();
    },
    4: (message, reader) => {
      message.value = reader.bool();
    },
  });
}
