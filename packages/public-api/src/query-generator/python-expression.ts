import { ExpressionError } from './expression-error.js';
import { type Token, tokenize } from './python-tokens.js';

/** How two operands are compared. */
export type Comparator = '<' | '<=' | '>' | '>=' | '==' | '!=' | 'in' | 'not in';

/** A column by its name, or a value. */
export type Operand =
  | { readonly kind: 'name'; readonly name: string; readonly position: number }
  | { readonly kind: 'value'; readonly value: unknown; readonly position: number };

/** One comparison of two operands. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly left: Operand;
  readonly comparator: Comparator;
  readonly right: Operand;
}

/** A Python expression of comparisons. */
export type Expression =
  | Comparison
  | { readonly kind: 'and' | 'or'; readonly members: readonly Expression[] }
  | { readonly kind: 'not'; readonly member: Expression };

const maxDepth = 100;
const comparators: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);
const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['True', true],
  ['False', false],
  ['None', null],
]);
const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'is', 'if', 'else', 'lambda', 'for', 'await']);

/**
 * Reads a Python expression of comparisons, joined by `and`, `or`, `not` and parentheses.
 *
 * @throws {@link ExpressionError} naming the place that cannot be read.
 */
export function parseExpression(source: string): Expression {
  const parser = new Parser(tokenize(source));
  const expression = parser.disjunction();
  parser.expectEnd();
  return expression;
}

class Parser {
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  disjunction(): Expression {
    return this.#joined('or', () => this.#joined('and', () => this.#negation()));
  }

  expectEnd(): void {
    if (this.#next.kind !== 'end') throw this.#unexpected();
  }

  #joined(word: 'and' | 'or', member: () => Expression): Expression {
    const first = member();
    const members = [first];
    while (this.#takeWord(word)) members.push(member());
    return members.length === 1 ? first : { kind: word, members };
  }

  #negation(): Expression {
    if (this.#takeWord('not')) return this.#nested(() => ({ kind: 'not', member: this.#negation() }));
    // A parenthesis opens either a tuple that is compared, or comparisons.
    const start = this.#index;
    if (this.#take('symbol', '(')) {
      const isTuple = this.#closingIsFollowedByComparator(start);
      if (!isTuple) {
        const inner = this.#nested(() => this.disjunction());
        this.#expect(')');
        return inner;
      }
      this.#index = start;
    }
    return this.#comparisons();
  }

  /** A chain such as `0 < x < 1` is the conjunction of its links. */
  #comparisons(): Expression {
    let left = this.#operand();
    const links: Comparison[] = [];
    for (let comparator = this.#takeComparator(); comparator !== undefined; comparator = this.#takeComparator()) {
      const right = this.#operand();
      links.push({ kind: 'comparison', left, comparator, right });
      left = right;
    }
    const [first] = links;
    if (first === undefined) throw new ExpressionError('This is not compared with anything.', left.position);
    return links.length === 1 ? first : { kind: 'and', members: links };
  }

  #takeComparator(): Comparator | undefined {
    const token = this.#next;
    if (token.kind === 'symbol' && comparators.has(token.text)) {
      this.#index += 1;
      return token.text as Comparator;
    }
    if (this.#takeWord('in')) return 'in';
    if (this.#takeWord('is')) return this.#takeWord('not') ? '!=' : '==';
    if (!this.#takeWord('not')) return undefined;
    if (!this.#takeWord('in')) throw this.#unexpected();
    return 'not in';
  }

  #operand(): Operand {
    const token = this.#next;
    if (token.kind === 'name' && !constants.has(token.text)) {
      if (keywords.has(token.text)) throw this.#unexpected();
      this.#index += 1;
      return { kind: 'name', name: token.text, position: token.position };
    }
    return this.#parenthesizedName() ?? { kind: 'value', value: this.#value(), position: token.position };
  }

  /** A name in parentheses, such as `(loss)`. */
  #parenthesizedName(): Operand | undefined {
    let index = this.#index;
    while (isSymbol(this.#tokens[index], '(')) index += 1;
    const depth = index - this.#index;
    const token = this.#tokens[index];
    const closing = this.#tokens.slice(index + 1, index + 1 + depth);
    const isName = token?.kind === 'name' && !constants.has(token.text) && !keywords.has(token.text);
    if (depth === 0 || !isName || !closing.every((closed) => isSymbol(closed, ')'))) return undefined;
    this.#index = index + 1 + depth;
    return { kind: 'name', name: token.text, position: token.position };
  }

  #value(): unknown {
    const token = this.#next;
    this.#index += 1;
    if (token.kind === 'text' || token.kind === 'number') return token.value;
    if (token.kind === 'name' && constants.has(token.text)) return constants.get(token.text);
    if (token.kind === 'symbol') {
      if (token.text === '-' || token.text === '+') return this.#signed(token.text);
      if (token.text === '[') return this.#nested(() => this.#list(']'));
      if (token.text === '{') return this.#nested(() => this.#list('}'));
      if (token.text === '(') return this.#nested(() => this.#parenthesized());
    }
    this.#index -= 1;
    throw this.#unexpected('a value');
  }

  #signed(sign: string): number | bigint {
    const token = this.#next;
    if (token.kind !== 'number') throw this.#unexpected('a number');
    this.#index += 1;
    return sign === '-' ? -token.value : token.value;
  }

  #list(closing: string): unknown[] {
    const values: unknown[] = [];
    while (!this.#take('symbol', closing)) {
      if (values.length > 0) this.#expect(',');
      if (this.#take('symbol', closing)) break;
      values.push(this.#value());
    }
    return values;
  }

  /** One value in parentheses is that value; a comma makes a tuple of it. */
  #parenthesized(): unknown {
    const start = this.#index;
    const values = this.#list(')');
    const comma = this.#tokens[this.#index - 2];
    const isTuple = values.length !== 1 || (comma?.kind === 'symbol' && comma.text === ',' && this.#index > start + 1);
    return isTuple ? values : values[0];
  }

  /** Whether what the parenthesis at an index encloses is compared with something, so that it is a value. */
  #closingIsFollowedByComparator(opening: number): boolean {
    let depth = 0;
    for (let index = opening; index < this.#tokens.length; index++) {
      const token = this.#tokens[index];
      if (token?.kind !== 'symbol') continue;
      if ('([{'.includes(token.text)) depth += 1;
      if (')]}'.includes(token.text)) depth -= 1;
      if (depth === 0) return this.#isComparator(index + 1);
    }
    return false;
  }

  #isComparator(index: number): boolean {
    const token = this.#tokens[index];
    if (token?.kind === 'symbol') return comparators.has(token.text);
    return token?.kind === 'name' && (token.text === 'in' || token.text === 'is' || token.text === 'not');
  }

  #nested<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new ExpressionError('The expression is nested too deeply.', this.#next.position);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  get #next(): Token {
    return this.#tokens[this.#index] as Token;
  }

  #take(kind: 'name' | 'symbol', text: string): boolean {
    const token = this.#next;
    const isTaken = token.kind === kind && token.text === text;
    if (isTaken) this.#index += 1;
    return isTaken;
  }

  #takeWord(word: string): boolean {
    return this.#take('name', word);
  }

  #expect(symbol: string): void {
    if (!this.#take('symbol', symbol)) throw this.#unexpected(JSON.stringify(symbol));
  }

  #unexpected(wanted?: string): ExpressionError {
    const token = this.#next;
    const shown = token.kind === 'text' || token.kind === 'number' ? String(token.value) : token.text;
    const found = token.kind === 'end' ? 'The expression ends too early' : `Unexpected ${JSON.stringify(shown)}`;
    return new ExpressionError(`${found}${wanted === undefined ? '' : `; expected ${wanted}`}.`, token.position);
  }
}

function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === 'symbol' && token.text === text;
}
