const maxDepth = 1_000;
const plain = /true|false|null|NaN|-?(?:Infinity|(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)/y;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the server should have escaped.
const special = /[\\\u0000-\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
const control = /[\u0000-\u001f]/g;

/** Parses JSON that is lenient in the ways `parseJson` describes. It is exact, and slower than `JSON.parse`. */
export function parseLeniently(text: string): unknown {
  let position = 0;

  const fail = (): never => {
    throw new SyntaxError(
      position < text.length ? `The text is not JSON at character ${position}.` : 'The JSON text ends too early.',
    );
  };

  const skipSpace = (): void => {
    while (' \n\r\t'.includes(text[position] ?? '-')) position++;
  };

  const take = (mark: string): boolean => {
    skipSpace();
    if (!text.startsWith(mark, position)) return false;
    position += mark.length;
    return true;
  };

  const isEscaped = (index: number): boolean => {
    let start = index;
    while (text[start - 1] === '\\') start--;
    return (index - start) % 2 === 1;
  };

  const readString = (): string => {
    if (!take('"')) fail();
    let end = text.indexOf('"', position);
    while (end >= 0 && isEscaped(end)) end = text.indexOf('"', end + 1);
    if (end < 0) fail();
    const raw = text.slice(position, end);
    try {
      const value = special.test(raw) ? (JSON.parse(`"${raw.replace(control, escapeControl)}"`) as string) : raw;
      position = end + 1;
      return value;
    } catch {
      return fail();
    }
  };

  const readPlain = (): unknown => {
    plain.lastIndex = position;
    const [token, fraction, exponent] = plain.exec(text) ?? fail();
    position = plain.lastIndex;
    const value = Number(token);
    if (Number.isNaN(value) && token !== 'NaN') return words[token];
    const isInteger = fraction === undefined && exponent === undefined && !/[IN]/.test(token);
    return isInteger && !Number.isSafeInteger(value) ? BigInt(token) : value;
  };

  const readArray = (depth: number): unknown[] => {
    const items: unknown[] = [];
    if (take(']')) return items;
    do items.push(readValue(depth));
    while (take(','));
    if (!take(']')) fail();
    return items;
  };

  const readObject = (depth: number): Record<string, unknown> => {
    const members: Record<string, unknown> = {};
    if (take('}')) return members;
    do {
      const key = readString();
      if (!take(':')) fail();
      const value = readValue(depth);
      // Plain assignment would change the prototype.
      if (key === '__proto__') Object.defineProperty(members, key, { value, ...ordinary });
      else members[key] = value;
    } while (take(','));
    if (!take('}')) fail();
    return members;
  };

  const readValue = (depth: number): unknown => {
    if (depth > maxDepth) throw new SyntaxError(`The JSON text nests deeper than ${maxDepth} levels.`);
    skipSpace();
    const mark = text[position];
    if (mark === '"') return readString();
    if (mark !== '{' && mark !== '[') return readPlain();
    position++;
    return mark === '{' ? readObject(depth + 1) : readArray(depth + 1);
  };

  const value = readValue(0);
  skipSpace();
  return position < text.length ? fail() : value;
}

const ordinary = { enumerable: true, configurable: true, writable: true };

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
