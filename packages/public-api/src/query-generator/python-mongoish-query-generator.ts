import type { FilterCondition, RunFilter } from '../runs/run-filter.js';
import { axisNames, columnNames, splitFirst } from './column-names.js';
import { ExpressionError } from './expression-error.js';
import {
  type Comparator,
  type Comparison,
  type Expression,
  type Operand,
  parseExpression,
} from './python-expression.js';

/** Options of a {@link PythonMongoishQueryGenerator}. */
export interface PythonMongoishQueryGeneratorOptions {
  /** The names in the configuration of the runs; any other name that is not a column is one of the summary. @defaultValue none */
  readonly configKeys?: Iterable<string> | undefined;
}

const mongoOperators: Readonly<Record<Exclude<Comparator, '=='>, string>> = {
  '<': '$lt',
  '<=': '$lte',
  '>': '$gt',
  '>=': '$gte',
  '!=': '$ne',
  in: '$in',
  'not in': '$nin',
};

/** What a comparison becomes when its sides change places. */
const mirrored: Readonly<Record<string, Comparator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/**
 * Makes filters of comparisons that are written as in Python, with the names that the web app shows.
 *
 * @example
 * const generator = new PythonMongoishQueryGenerator({ configKeys: ['lr'] });
 * generator.exprToMongo('loss < 0.5 and State == "finished"');
 * // { $or: [{ $and: [{ 'summary_metrics.loss': { $lt: 0.5 } }, { state: 'finished' }] }] }
 */
export class PythonMongoishQueryGenerator {
  /** The longest first, so that a name with dots is found before its beginning. */
  readonly #configKeys: readonly string[];

  /** Makes a generator for runs with these configurations. */
  constructor({ configKeys = [] }: PythonMongoishQueryGeneratorOptions = {}) {
    this.#configKeys = [...new Set(configKeys)].sort((left, right) => right.length - left.length);
  }

  /**
   * Makes a filter of an expression: comparisons (`<`, `<=`, `>`, `>=`, `==`, `!=`, `is`, `in` and their negations) of a
   * column with a value, joined by `and`, `or`, `not` and parentheses. Dots lead into nested values. A column whose name
   * has spaces stands in quotes on the left.
   *
   * @throws {@link ExpressionError}, a {@link ValidationError}, naming the place that cannot be read.
   */
  exprToMongo(expr: string): RunFilter {
    const expression = parseExpression(expr);
    const filter = this.#toFilter(expression);
    return { $or: [expression.kind === 'and' || expression.kind === 'or' ? filter : { $and: [filter] }] };
  }

  /**
   * The server's name of a column: the table of runs has its own, such as `displayName` for `Name`; a name of the
   * configuration is `config.NAME.value`, and any other one `summary_metrics.NAME`. A name of the server stays as it is.
   */
  frontToBack(name: string): string {
    const config = this.#splitConfig(name);
    const [first, rest] = splitFirst(name);
    const column = columnNames.toBack(first);
    if (column !== undefined) return column + rest;
    if (columnNames.toFront(first) !== undefined || ((first === 'config' || first === 'summary_metrics') && rest)) {
      return name;
    }
    return config === undefined ? `summary_metrics.${name}` : `config.${config[0]}.value${config[1]}`;
  }

  /** The inverse of {@link PythonMongoishQueryGenerator.frontToBack}; a name that it does not know stays as it is. */
  backToFront(name: string): string {
    if (name.startsWith('config.')) return this.#withoutValue(name.slice('config.'.length));
    if (name.startsWith('summary_metrics.')) return name.slice('summary_metrics.'.length);
    const [first, rest] = splitFirst(name);
    const column = columnNames.toFront(first);
    return column === undefined ? name : column + rest;
  }

  /** The server's name in parallel coordinates plots: `config:NAME.value`, `summary:NAME`, or that of a column. */
  pcFrontToBack(name: string): string {
    const axis = axisNames.toBack(name);
    if (axis !== undefined) return `summary:${axis}`;
    const [first, rest] = splitFirst(name);
    const column = columnNames.toBack(first);
    if (column !== undefined) return column + rest;
    if (columnNames.toFront(first) !== undefined) return name;
    const config = this.#splitConfig(name);
    return config === undefined ? `summary:${name}` : `config:${config[0]}.value${config[1]}`;
  }

  /** The inverse of {@link PythonMongoishQueryGenerator.pcFrontToBack}; a name that it does not know stays as it is. */
  pcBackToFront(name: string): string {
    if (name.startsWith('summary:')) {
      const metric = name.slice('summary:'.length);
      return axisNames.toFront(metric) ?? metric;
    }
    if (name.startsWith('config:')) return this.#withoutValue(name.slice('config:'.length));
    return this.backToFront(name);
  }

  #toFilter(expression: Expression): RunFilter {
    switch (expression.kind) {
      case 'and':
        return { $and: expression.members.map((member) => this.#toFilter(member)) };
      case 'or':
        return { $or: expression.members.map((member) => this.#toFilter(member)) };
      case 'not':
        return { $nor: [this.#toFilter(expression.member)] };
      default:
        return this.#toCondition(expression);
    }
  }

  #toCondition(comparison: Comparison): RunFilter {
    const { column, comparator, value, position } = orient(comparison);
    if ((comparator === 'in' || comparator === 'not in') && !Array.isArray(value)) {
      throw new ExpressionError(`"${comparator}" needs a list.`, position);
    }
    const condition = comparator === '==' ? (value as FilterCondition) : { [mongoOperators[comparator]]: value };
    return { [this.frontToBack(column)]: condition };
  }

  /** The name of the configuration that a path begins with, and what follows it. */
  #splitConfig(path: string): readonly [key: string, rest: string] | undefined {
    const key = this.#configKeys.find((known) => path === known || path.startsWith(`${known}.`));
    return key === undefined ? undefined : [key, path.slice(key.length)];
  }

  #withoutValue(path: string): string {
    const [key, rest] = this.#splitConfig(path) ?? splitFirst(path);
    const [value, inside] = splitFirst(rest.slice(1));
    return value === 'value' ? key + inside : path;
  }
}

interface Oriented {
  readonly column: string;
  readonly comparator: Comparator;
  readonly value: unknown;
  /** Where the value is. */
  readonly position: number;
}

/** Finds the side that is the column: the one without quotes, or else a text on the left. */
function orient({ left, comparator, right }: Comparison): Oriented {
  if (left.kind === 'name') {
    if (right.kind === 'name') {
      throw new ExpressionError('A column is compared with a value; put texts into quotes.', right.position);
    }
    return { column: left.name, comparator, ...readValue(right) };
  }
  if (right.kind === 'name') {
    const isMembership = comparator === 'in' || comparator === 'not in';
    const { value, position } = readValue(left);
    return isMembership
      ? { column: right.name, comparator, value: [value], position }
      : { column: right.name, comparator: mirrored[comparator] ?? comparator, value, position };
  }
  if (typeof left.value !== 'string') throw new ExpressionError('One side must be a column.', left.position);
  return { column: left.value, comparator, ...readValue(right) };
}

function readValue(operand: Operand & { readonly kind: 'value' }): {
  readonly value: unknown;
  readonly position: number;
} {
  return { value: operand.value, position: operand.position };
}
