import { assertSame, type ConsumerContext } from './consumers/consumer.ts';
import { expectedFindings } from './expectations.ts';

/** Where a program ran. */
export interface Runtime {
  /** How the runtime must have been named to the server, such as `node/24`; null where it names itself. */
  readonly name: string | null;
  /** Whether it has a file system. */
  readonly hasFiles: boolean;
}

/**
 * Compares the line that a program wrote with what the seed says.
 *
 * @throws Error with the first difference.
 */
export function checkFindings(line: string, { packages, place }: ConsumerContext, { name, hasFiles }: Runtime): void {
  if (line.trim().includes('\n')) throw new Error(`The program wrote more than one line:\n${line}`);
  const { userAgent, ...findings } = JSON.parse(line);
  assertSame(findings, toJson(expectedFindings(place.entity, hasFiles)));
  const { version } = packages.find(({ folder }) => folder === 'core') ?? {};
  const expected = `wandb-ts/${version}${name === null ? '' : ` (${name}`}`;
  assertSame(name === null ? userAgent : userAgent.slice(0, expected.length), expected);
}

/** Writes numbers that JSON cannot carry as the programs do. */
function toJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return { $bigint: String(part) };
    if (typeof part === 'number' && !Number.isFinite(part)) return { $number: String(part) };
    return part;
  });
  return JSON.parse(text);
}
