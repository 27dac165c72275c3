import { CliError } from '../failure/cli-error.js';

const word = /\s*((?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+)/sy;
const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^'"\\]+)/gs;

/**
 * Splits a line into words as a shell does: at blanks outside of quotes. Nothing is expanded.
 *
 * @throws {@link CliError} for a quote without its end.
 */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let position = 0;
  while (line.slice(position).trim() !== '') {
    word.lastIndex = position;
    const found = word.exec(line);
    if (found === null) throw new CliError(`There is a quote without its end in: ${line}`);
    position = word.lastIndex;
    words.push(
      (found[1] ?? '').replace(part, (_, single, double: string | undefined, escaped, plain) => {
        return single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain;
      }),
    );
  }
  return words;
}
