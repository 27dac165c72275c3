/** Help is laid out for this many columns, whatever the terminal, so that it reads the same everywhere. */
const helpColumns = 100;
/** Longer names have a line of their own. */
const widestName = 32;

/** Breaks text at spaces into lines that fit, each with an indent. */
export function wrap(text: string, indent = '', hangingIndent: string = indent): string {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > helpColumns) {
      lines.push(line);
      line = hangingIndent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Writes a title and its lines; nothing without lines. */
export function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title.toUpperCase(), ...lines].join('\n');
}

/** Writes names with what they mean beside them, the meanings aligned; below them for names that would leave little room. */
export function definitionLines(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(0, ...rows.map(([name]) => (name.length > widestName ? 0 : name.length)));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([name, meaning]) =>
    name.length > width ? [`  ${name}`, wrap(meaning, indent)] : [wrap(meaning, `  ${name.padEnd(width)}  `, indent)],
  );
}
