import { parse, type ScalarTag } from 'yaml';

/** With as many aliases as it can have, a text of this length is read within a few seconds; a longer one takes far longer. */
const maxLength = 200_000;

/**
 * Reads YAML, or JSON, which is YAML, to the values that W&B's own reader gives: version 1.2 with the merge keys and the
 * words for true and false of version 1.1. Integers that a number does not hold are bigints; the last of equal keys counts.
 *
 * @throws Error for a text that is not YAML, or has more than 200,000 characters.
 */
export function readYaml(text: string): unknown {
  if (text.length > maxLength) {
    throw new Error(`Texts of more than ${maxLength} characters are not read.`);
  }
  return parse(text, toNumber, {
    customTags: [word],
    merge: true,
    intAsBigInt: true,
    // Comparing each key with each other one would take minutes.
    uniqueKeys: false,
    logLevel: 'error',
  });
}

/** Version 1.1 also has y and n, which W&B's reader takes for texts; parameters have such names. */
const word: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
  resolve: (text) => /^(?:yes|on)$/i.test(text),
};

function toNumber(_key: unknown, value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
