import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One verifiable row of a checklist. */
export interface Row {
  readonly id: string;
  readonly area: string;
  readonly member: string;
}

/** Reads a checklist: tab-separated columns id, class, member, since, behaviour, with a head line. */
export function readChecklist(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', area = '', member = ''] = line.split('\t');
      return { id, area, member };
    });
}

/** Reads the explanations: lines of `id`, a tab and a reason; an id may be a range such as `API-040..API-045`. */
export function readExplanations(file: string): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [ids = '', reason = ''] = line.split('\t');
    for (const id of expandRange(ids)) reasons.set(id, reason);
  }
  return reasons;
}

/** The ids of `API-040..API-042`, or the one id that is given. */
export function expandRange(ids: string): string[] {
  const range = /^([A-Z]+-?)(\d+)\.\.\1(\d+)$/.exec(ids);
  if (!range) return [ids];
  const [, prefix = '', first = '', last = ''] = range;
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${prefix}${String(Number(first) + index).padStart(first.length, '0')}`,
  );
}

/**
 * The row ids that a test file names: in brackets in titles, such as `[API-046, API-047]`, and as whole strings, such as
 * the `'API-062'` of a table that makes titles.
 */
export function idsInTests(source: string): string[] {
  const bracketed = [...source.matchAll(/\[((?:(?:API-|L)\d{3})(?:,\s*(?:API-|L)\d{3})*)\]/g)];
  const quoted = [...source.matchAll(/(['"`])((?:API-|L)\d{3}(?:,\s*(?:API-|L)\d{3})*)\1/g)];
  const lists = [...bracketed.map(([, ids = '']) => ids), ...quoted.map(([, , ids = '']) => ids)];
  return lists.flatMap((ids) => ids.split(/,\s*/));
}

/** Every row id named by a test below a folder. */
export function testedIds(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.test.ts') && !file.includes('node_modules') && !file.includes('dist/'),
  );
  return new Set(files.flatMap((file) => idsInTests(readFileSync(join(folder, file), 'utf8'))));
}
