/*
 * What filters and orders mean, in plain JavaScript over parsed documents, for tests to compare the SQL with.
 */

/** A run's documents as parsed JSON. */
export interface ReferenceRun {
  readonly name: string;
  readonly tags: readonly string[];
  /** Values without their wrappers. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Whether a run passes a filter. */
export function passesFilter(run: ReferenceRun, filter: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(filter).every(([key, operand]) => {
    switch (key) {
      case '$and':
        return (operand as Record<string, unknown>[]).every((member) => passesFilter(run, member));
      case '$or':
        return (operand as Record<string, unknown>[]).some((member) => passesFilter(run, member));
      case '$nor':
        return !(operand as Record<string, unknown>[]).some((member) => passesFilter(run, member));
      case '$not':
        return !passesFilter(run, operand as Record<string, unknown>);
      default:
        return passesOperand(findValues(run, key), operand);
    }
  });
}

/** Sorts runs, which are in creation order, by one key with its sign. */
export function sortRuns<Run extends ReferenceRun>(runs: readonly Run[], order: string): Run[] {
  const direction = order.startsWith('-') ? -1 : 1;
  const key = order.replace(/^[+-]/, '');
  const sortable = (run: Run): unknown => findValues(run, key).values.find((value) => rank(value) < 3);
  return runs.toSorted((left, right) => {
    const [a, b] = [sortable(left), sortable(right)];
    return rank(a) - rank(b) || direction * compare(a, b);
  });
}

interface Found {
  readonly values: readonly unknown[];
  readonly isMissing: boolean;
}

/** The values that a key of a filter leads to. A run without tags has an empty list of them, and yet none. */
function findValues(run: ReferenceRun, key: string): Found {
  if (key === 'tags') {
    return { values: [[...run.tags]], isMissing: run.tags.length === 0 };
  }
  const dot = key.indexOf('.');
  const [section, rest] = [key.slice(0, dot), key.slice(dot + 1)];
  const values = findAt(section === 'config' ? run.config : run.summary, rest);
  const wrappers = section === 'config' ? rest.matchAll(/\.value(?=\.|$)/g) : [];
  for (const { index } of wrappers) {
    values.push(...findAt(run.config, rest.slice(0, index) + rest.slice(index + '.value'.length)));
  }
  return { values, isMissing: values.length === 0 };
}

/** The least nested value at a dotted path whose keys may contain dots themselves. */
function findAt(document: Readonly<Record<string, unknown>>, path: string): unknown[] {
  const found: { depth: number; value: unknown }[] = [];
  const search = (object: Readonly<Record<string, unknown>>, rest: string, depth: number): void => {
    for (const [key, value] of Object.entries(object)) {
      if (key === rest) {
        found.push({ depth, value });
      } else if (rest.startsWith(`${key}.`) && isObject(value)) {
        search(value, rest.slice(key.length + 1), depth + 1);
      }
    }
  };
  search(document, path, 0);
  const nearest = found.toSorted((left, right) => left.depth - right.depth)[0];
  return nearest === undefined ? [] : [readNumberText(nearest.value)];
}

function passesOperand(found: Found, operand: unknown): boolean {
  if (!isObject(operand) || !Object.keys(operand).some((key) => key.startsWith('$'))) {
    return passesOperator(found, '$eq', operand);
  }
  return Object.entries(operand).every(([operator, value]) => {
    const members = value as unknown[];
    switch (operator) {
      case '$and':
        return members.every((member) => passesOperand(found, member));
      case '$or':
        return members.some((member) => passesOperand(found, member));
      case '$nor':
        return !members.some((member) => passesOperand(found, member));
      case '$not':
        return !passesOperand(found, value);
      default:
        return passesOperator(found, operator, value);
    }
  });
}

function passesOperator({ values, isMissing }: Found, operator: string, operand: unknown): boolean {
  const candidates = values.flatMap((value) =>
    Array.isArray(value) ? [value, ...value.map(readNumberText)] : [value],
  );
  const isEqual = (expected: unknown): boolean =>
    (expected === null && isMissing) || candidates.some((value) => equals(value, expected));
  switch (operator) {
    case '$eq':
      return isEqual(operand);
    case '$ne':
      return !isEqual(operand);
    case '$in':
      return (operand as unknown[]).some(isEqual);
    case '$nin':
      return !(operand as unknown[]).some(isEqual);
    case '$exists':
      return isMissing !== operand;
    case '$regex':
      return candidates.some((value) => typeof value === 'string' && new RegExp(operand as string, 'u').test(value));
    case '$contains':
      return candidates.some((value) => typeof value === 'string' && value.includes(operand as string));
    default:
      return (
        passesComparison(candidates, operator, operand) || (operator.endsWith('e') && operand === null && isEqual(null))
      );
  }
}

function passesComparison(candidates: readonly unknown[], operator: string, operand: unknown): boolean {
  return candidates.some((value) => {
    if (rank(value) > 2 || rank(value) !== rank(operand)) {
      return false;
    }
    const difference = compare(value, operand);
    return operator.startsWith('$g')
      ? difference > 0 || (operator === '$gte' && difference === 0)
      : difference < 0 || (operator === '$lte' && difference === 0);
  });
}

/** Numbers, texts, booleans, and everything that has no place in an order. */
function rank(value: unknown): number {
  const kind = typeof readNumberText(value);
  if ((kind === 'number' && !Number.isNaN(readNumberText(value))) || kind === 'bigint') {
    return 0;
  }
  return kind === 'string' ? 1 : kind === 'boolean' ? 2 : 3;
}

/** Texts compare by code points, as their UTF-8 bytes do. */
function compare(left: unknown, right: unknown): number {
  const [a, b] = [readNumberText(left), readNumberText(right)];
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

function equals(left: unknown, right: unknown): boolean {
  const [a, b] = [readNumberText(left), readNumberText(right)];
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, index) => equals(element, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equals(a[key], b[key]))
    );
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || (Number.isNaN(a) && Number.isNaN(b));
  }
  return a === b;
}

/** The texts by which W&B's clients write numbers that JSON lacks. */
function readNumberText(value: unknown): unknown {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
