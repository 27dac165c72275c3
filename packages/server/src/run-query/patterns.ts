import type { DatabaseSync } from 'node:sqlite';
import { RE2JS } from 're2js';
import { BadQueryError, quote } from './bad-query-error.js';

const maxPatternLength = 1000;
const keptPatterns = 64;

/** The name of the SQL function `(pattern, text)`: 1 when the pattern is found anywhere in the text, else 0. */
export const findPatternFunction = 'wandb_find_pattern';

/**
 * Refuses what is not a regular expression in RE2 syntax, which takes linear time whatever the pattern is.
 *
 * @throws BadQueryError naming the pattern and what is wrong with it.
 */
export function checkPattern(pattern: unknown): string {
  if (typeof pattern !== 'string') {
    throw new BadQueryError('$regex needs a text.');
  }
  if (pattern.length > maxPatternLength) {
    throw new BadQueryError(`$regex takes patterns of up to ${maxPatternLength} characters.`);
  }
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    throw new BadQueryError(`$regex cannot read ${quote(pattern)}: ${reasonOf(error)}.`);
  }
  return pattern;
}

/** Gives a connection the function {@link findPatternFunction}. */
export function definePatternFunction(db: DatabaseSync): void {
  const compiled = new Map<string, RE2JS>();
  db.function(findPatternFunction, { deterministic: true, directOnly: true }, (pattern, text) => {
    const key = String(pattern);
    let expression = compiled.get(key);
    if (expression === undefined) {
      if (compiled.size >= keptPatterns) {
        compiled.clear();
      }
      expression = RE2JS.compile(key);
      compiled.set(key, expression);
    }
    return expression.test(String(text)) ? 1 : 0;
  });
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^error parsing regexp: /, '').replace(/\.$/, '');
}
