/** Values that can be counted, in the order of a grid. */
export interface Choices {
  readonly count: number;
  /** The value at a place from 0 to `count - 1`. */
  at(index: number): unknown;
}

/** The values that a parameter may have. */
export interface Domain {
  /** All values; null when they cannot be counted. */
  readonly choices: Choices | null;
  /** One value by chance. `random` gives numbers from 0 up to, but not including, 1. */
  sample(random: () => number): unknown;
}

/** A domain whose values are listed. */
export function domainOf(values: readonly unknown[], pick: (random: () => number) => unknown): Domain {
  return { choices: { count: values.length, at: (index) => values[index] }, sample: pick };
}

/** The domain of objects that hold one value of each of these domains. The last name changes fastest in a grid. */
export function combine(domains: readonly (readonly [name: string, domain: Domain])[]): Domain {
  return {
    choices: combineChoices(domains),
    sample: (random) => toObject(domains.map(([name, domain]) => [name, domain.sample(random)])),
  };
}

function combineChoices(domains: readonly (readonly [string, Domain])[]): Choices | null {
  const lists = domains.flatMap(([name, { choices }]) => (choices === null ? [] : [[name, choices] as const]));
  if (lists.length < domains.length) {
    return null;
  }
  return {
    count: lists.reduce((product, [, { count }]) => product * count, 1),
    at: (index) => {
      let rest = index;
      const values = lists.toReversed().map(([name, { count, at }]): [string, unknown] => {
        const place = rest % count;
        rest = Math.floor(rest / count);
        return [name, at(place)];
      });
      return toObject(values.reverse());
    },
  };
}

/** An object whose properties are all its own, `__proto__` among them. */
function toObject(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
