import type { DatabaseSync } from 'node:sqlite';
import { RE2JS } from 're2js';
import { BadQueryError, quote } from './bad-query-error.js';

const maxPatternLength = 1000;
/** How many parts a pattern has after each counted repetition is written out: each costs memory, and time per character. */
const maxExpandedLength = 1000;
/** How many patterns a filter may have. So many are kept compiled, because each is tried on every row. */
export const maxPatterns = 128;

/** The name of the SQL function `(pattern, text)`: 1 when the pattern is found anywhere in the text, else 0. */
export const findPatternFunction = 'wandb_find_pattern';

/**
 * Refuses what is not a regular expression in RE2 syntax, which takes linear time whatever the pattern is, and what grows
 * long by counted repetitions.
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
  if (expandedLength(pattern) > maxExpandedLength) {
    throw new BadQueryError(`$regex takes patterns of up to ${maxExpandedLength} parts, repetitions written out.`);
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
      if (compiled.size >= maxPatterns) {
        compiled.clear();
      }
      expression = RE2JS.compile(key);
      compiled.set(key, expression);
    }
    return expression.test(String(text)) ? 1 : 0;
  });
}

/** Flags, the start of a group, quoted text, an escape, a class, a counted repetition, or one character. */
const patternParts =
  /\(\?[a-zA-Z-]*\)|\((?:\?(?:P?<\w+>|[a-zA-Z-]*:))?|\\Q[\s\S]*?(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\{(?<low>\d+)(?:,(?<high>\d*))?\}|[\s\S]/gu;

/** How many parts a pattern has when its counted repetitions are written out, or a few more. */
function expandedLength(pattern: string): number {
  const outer: number[] = [];
  let length = 0;
  let last = 0;
  for (const { 0: part, groups } of pattern.matchAll(patternParts)) {
    if (groups?.['low'] !== undefined) {
      const times = Math.max(Number(groups['low']), Number(groups['high'] || 0), 1);
      length += last * times - last;
      last *= times;
    } else if (part.startsWith('(') && !part.endsWith(')')) {
      outer.push(length);
      length = 0;
    } else if (part === ')') {
      last = length + 1;
      length = (outer.pop() ?? 0) + last;
    } else {
      last = /^[*+?]$/.test(part) ? last + 1 : 1;
      length += part.startsWith('\\Q') ? part.length : 1;
    }
  }
  return length;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^error parsing regexp: /, '').replace(/\.$/, '');
}
