import { UnexpectedResponseError } from '@wandb-ts/core';
import type { ScalarTag } from 'yaml';
import { isRecord } from '../records.js';

/** Reads the configuration of a sweep. @throws {@link UnexpectedResponseError} when it is not a YAML mapping */
export type ConfigParser = (text: string) => Record<string, unknown>;

/** Loads the YAML parser: only with the first sweep, so that a page that shows runs does without it. */
export async function loadConfigParser(): Promise<ConfigParser> {
  const { parse } = await import('yaml');
  return (text) => {
    const config = readOrThrow(() =>
      parse(text, toNumber, {
        customTags: [booleanWord],
        merge: true,
        intAsBigInt: true,
        // As in Python, the last of equal keys counts.
        uniqueKeys: false,
        logLevel: 'error',
      }),
    );
    if (!isRecord(config)) throw new UnexpectedResponseError('The configuration of the sweep is not a YAML mapping.');
    return config;
  };
}

function readOrThrow(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    throw new UnexpectedResponseError('The configuration of the sweep is not YAML.', { cause });
  }
}

/** The words of YAML 1.1 for true and false that W&B's reader accepts: not `y` and `n`. */
const booleanWord: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
  resolve: (text) => /^(?:yes|on)$/i.test(text),
};

/** Integers that a number holds are numbers; larger ones stay bigints. */
function toNumber(_key: unknown, value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
