const maxDepth = 1_000;
const number = /-?(?:Infinity|(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)|NaN/y;
const plainText = /[^"\\]*/y;
const escapedCharacter = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const space = /[ \t\n\r]*/y;

/** Parses JSON that is lenient in the ways `parseJson` describes. It is exact, and slower than `JSON.parse`. */
export function parseLeniently(text: string): unknown {
  let position = 0;

  const fail = (): never => {
    throw new SyntaxError(
      position < text.length ? `The text is not JSON at character ${position}.` : 'The JSON text ends too early.',
    );
  };

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found !== null) position = pattern.lastIndex;
    return found;
  };

  const take = (mark: string): boolean => {
    match(space);
    if (!text.startsWith(mark, position)) return false;
    position += mark.length;
    return true;
  };

  const readString = (): string => {
    if (!take('"')) fail();
    let value = '';
    for (;;) {
      value += match(plainText)?.[0] ?? '';
      if (text[position] === '"') {
        position++;
        return value;
      }
      const escaped = match(escapedCharacter)?.[0] ?? fail();
      value += JSON.parse(`"${escaped}"`);
    }
  };

  const readNumber = (): number | bigint => {
    const found = match(number) ?? fail();
    const value = Number(found[0]);
    const isInteger = found[1] === undefined && found[2] === undefined && Number.isFinite(value);
    return isInteger && !Number.isSafeInteger(value) ? BigInt(found[0]) : value;
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
      if (key === '__proto__') {
        // Plain assignment would change the prototype.
        Object.defineProperty(members, key, { value, enumerable: true, configurable: true, writable: true });
      } else {
        members[key] = value;
      }
    } while (take(','));
    if (!take('}')) fail();
    return members;
  };

  const readValue = (depth: number): unknown => {
    if (depth > maxDepth) throw new SyntaxError(`The JSON text nests deeper than ${maxDepth} levels.`);
    if (take('{')) return readObject(depth + 1);
    if (take('[')) return readArray(depth + 1);
    if (text[position] === '"') return readString();
    if (take('true')) return true;
    if (take('false')) return false;
    if (take('null')) return null;
    return readNumber();
  };

  const value = readValue(0);
  match(space);
  if (position < text.length) fail();
  return value;
}
