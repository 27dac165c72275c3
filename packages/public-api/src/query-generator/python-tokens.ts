import { ExpressionError } from './expression-error.js';

/** A piece of a Python expression. */
export type Token =
  | { readonly kind: 'name' | 'symbol' | 'end'; readonly text: string; readonly position: number }
  | { readonly kind: 'text'; readonly value: string; readonly position: number }
  | { readonly kind: 'number'; readonly value: number | bigint; readonly position: number };

const symbols = ['<=', '>=', '==', '!=', '<', '>', '(', ')', '[', ']', '{', '}', ',', '+', '-'] as const;

const blank = /\s/;
/** A name may have dots: they lead into nested values. */
const namePattern = /[\p{ID_Start}_][\p{ID_Continue}]*(?:\.[\p{ID_Continue}]+)*/uy;
const numberPattern = /(?:\d[\d_]*\.?(?:\d[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?/y;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  0: '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Splits a Python expression into its pieces; the last one is the end. @throws {@link ExpressionError} */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const character = source.charAt(position);
    if (blank.test(character)) {
      position += 1;
      continue;
    }
    const [token, end] = readToken(source, position, character);
    tokens.push(token);
    position = end;
  }
  tokens.push({ kind: 'end', text: '', position: source.length });
  return tokens;
}

function readToken(source: string, position: number, character: string): readonly [Token, end: number] {
  if (character === '"' || character === "'") return readText(source, position, character);
  const name = match(namePattern, source, position);
  if (name !== undefined) return [{ kind: 'name', text: name, position }, position + name.length];
  const digits = match(numberPattern, source, position);
  if (digits !== undefined) return readNumber(source, digits, position);
  const symbol = symbols.find((text) => source.startsWith(text, position));
  if (symbol !== undefined) return [{ kind: 'symbol', text: symbol, position }, position + symbol.length];
  if (character === '=') throw new ExpressionError('A comparison has two equals signs.', position);
  throw new ExpressionError(`${JSON.stringify(character)} has no meaning here.`, position);
}

function readNumber(source: string, digits: string, position: number): readonly [Token, end: number] {
  const end = position + digits.length;
  if (digits.includes('__') || /_(?!\d)/.test(digits) || match(namePattern, source, end) !== undefined) {
    throw new ExpressionError('This is neither a number nor a name.', position);
  }
  const text = digits.replaceAll('_', '');
  const number = Number(text);
  const value = /^\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
  return [{ kind: 'number', value, position }, end];
}

function readText(source: string, start: number, quote: string): readonly [Token, end: number] {
  let value = '';
  for (let position = start + 1; position < source.length; ) {
    const character = source.charAt(position);
    if (character === quote) return [{ kind: 'text', value, position: start }, position + 1];
    if (character === '\n') break;
    const [text, length] = character === '\\' ? readEscape(source, position) : [character, 1];
    value += text;
    position += length;
  }
  throw new ExpressionError('The text that begins here has no closing quote.', start);
}

/** What a backslash and what follows it stand for. Python keeps a backslash that has no meaning, and so is it here. */
function readEscape(source: string, position: number): readonly [text: string, length: number] {
  const kind = source.charAt(position + 1);
  const codeLength = codeLengths[kind];
  if (codeLength === undefined) return [escapes[kind] ?? `\\${kind}`, 2];
  const code = source.slice(position + 2, position + 2 + codeLength);
  const number = Number.parseInt(code, 16);
  if (!/^[0-9a-f]+$/i.test(code) || code.length < codeLength || number > 0x10_ff_ff) {
    throw new ExpressionError(`\\${kind} needs ${codeLength} hexadecimal digits of a character.`, position);
  }
  return [String.fromCodePoint(number), 2 + codeLength];
}

function match(pattern: RegExp, source: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0];
}
